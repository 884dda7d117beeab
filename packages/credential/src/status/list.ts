import { gunzipSync, gzipSync } from 'node:zlib';

/** The standard asks for at least as many, so that a place in the list says nothing about a person. */
export const LEAST_ENTRIES = 131_072;
/** Bytes that a list of others may unfold into: 33 million entries. */
const MOST_BYTES = 4_194_304;
const OS_BYTE = 9;
const UNKNOWN_OS = 255;

/**
 * A Bitstring Status List, compressed (W3C Bitstring Status List 1.0): the first entry is the leftmost bit.
 *
 * @param set places whose bit is 1
 */
export function encodeList(set: Iterable<number>, size: number = LEAST_ENTRIES): string {
  const bits = new Uint8Array(size / 8);
  for (const index of set) bits[index >> 3] = bits[index >> 3]! | (0x80 >> (index & 7));
  const packed = gzipSync(bits, { level: 9 });
  // The same list has the same bytes on every machine.
  packed[OS_BYTE] = UNKNOWN_OS;
  return `u${packed.toString('base64url')}`;
}

/** The bits of a list, or undefined where it is none: not in its encoding, too short, or a bomb. */
export function decodeList(encoded: string): Uint8Array | undefined {
  if (!/^u[A-Za-z0-9_-]+$/.test(encoded)) return undefined;
  try {
    const bits = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: MOST_BYTES });
    return bits.length * 8 >= LEAST_ENTRIES ? bits : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the bit of a place is 1; undefined beyond the end. */
export function isSet(bits: Uint8Array, index: number): boolean | undefined {
  const byte = bits[Math.floor(index / 8)];
  return byte === undefined ? undefined : (byte & (0x80 >> (index % 8))) !== 0;
}
