import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { VERIFY_CODES } from '../codes/verify.js';
import { scanJson } from './scan.js';

export interface JsonLimits {
  /** Bytes; default 1 MB. */
  readonly bytes?: number;
  /** Levels of nesting; default 64. */
  readonly depth?: number;
}

const MOST_BYTES = 1_000_000;
const DEEPEST = 64;

/**
 * Reads JSON that everybody reads alike: UTF-8 without a byte order mark, no key twice, no half characters, no keys that
 * mean something to JavaScript, not too deep and not too large. What a parser would silently settle is refused.
 *
 * @throws AfkError AFK-880 with what is amiss
 */
export function readStrictJson(
  bytes: Uint8Array,
  { bytes: most = MOST_BYTES, depth = DEEPEST }: JsonLimits = {},
): unknown {
  if (bytes.length > most)
    throw refusal({ nl: `het is groter dan ${most} bytes`, en: `it is larger than ${most} bytes` });
  const text = decode(bytes);
  const fault = scanJson(text, depth);
  if (fault !== undefined) throw refusal(fault);
  try {
    return JSON.parse(text);
  } catch {
    throw refusal({ nl: 'het is geen JSON', en: 'it is not JSON' });
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    throw refusal({ nl: 'het begint met een byte order mark', en: 'it begins with a byte order mark' });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal({ nl: 'het is geen UTF-8', en: 'it is not UTF-8' });
  }
}

function refusal(reason: Localized): AfkError {
  return new AfkError(problem(VERIFY_CODES, 'AFK-880', { reason }));
}
