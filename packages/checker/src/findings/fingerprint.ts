import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names a finding for a baseline or another tool: SHA-256, as hexadecimal, over the offering's id, the rule, and the
 * values the rule reads. Neither wording nor position counts, so it outlives moved lines and better sentences, and a
 * changed value makes it another finding.
 *
 * @param values each field that the rule reads, with its {@link canonical} value; their order does not matter
 */
export function fingerprintOf(
  id: string,
  rule: string,
  values: readonly (readonly [path: string, value: string])[],
): string {
  const sorted = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, value]) => `${JSON.stringify(path)}:${value}`);
  const text = `afk-finding-1 ${JSON.stringify(id)} ${JSON.stringify(rule)} {${sorted.join(',')}}`;
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** JSON with sorted keys; what JSON cannot say counts as not told. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
