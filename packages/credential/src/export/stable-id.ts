import { createHash } from 'node:crypto';

/** Namespace of our own, drawn once at random. */
const NAMESPACE = Buffer.from('8f1b6c2e7d4a4b0f9c35e2a1d6708b94', 'hex');

/** A UUID that follows from a name (RFC 9562, version 5): the same offering has the same id in every export. */
export function stableId(...parts: readonly string[]): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
