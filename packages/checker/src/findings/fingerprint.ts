import type { Rule } from '@afsprakenkader/framework';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { keysOf, narrowest, valuesAlong } from './values.js';

/**
 * Names a finding for a baseline or another tool: SHA-256, as hexadecimal, over the offering's id, the rule, and the
 * values the rule reads. Neither wording nor position counts, so it outlives moved lines and better sentences, and a
 * changed value makes it another finding.
 */
export function fingerprintOf(id: string, rule: Pick<Rule, 'id' | 'reads'>, offering: object): string {
  const values = narrowest(rule.reads)
    .sort()
    .map((path) => [path, valuesAlong(offering, keysOf(path)) ?? null]);
  return bytesToHex(sha256(utf8ToBytes(canonical(['afk-finding-1', id, rule.id, values]))));
}

/** JSON with sorted keys; what JSON cannot say counts as not told. */
function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
