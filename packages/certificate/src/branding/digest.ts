import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';

/** `sha256-` and the base64 of a SHA-256, as framework versions write it. */
export function digestText(hash: Uint8Array): string {
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/** One digest over several files: names and contents, in the order of their names. */
export function digestFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = sha256.create();
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(utf8ToBytes(`${name.length}:${name}${bytes.length}:`));
    hash.update(bytes);
  }
  return digestText(hash.digest());
}
