import { isAscii } from './utf8.js';

/** How the bytes of a text file are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding that the first bytes betray, with the length of the byte order mark; null for what is no text. */
export function sniffEncoding(head: Uint8Array): { encoding: Encoding; bom: number } | null {
  const [a = -1, b = -1, c = -1, d = -1] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  const utf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
  if (utf32) return null;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  const sample = head.subarray(0, 4096);
  if (!sample.includes(0)) return { encoding: 'utf-8', bom: 0 };
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  // Western text in UTF-16 has a zero in nearly every other byte, always on the same side.
  const most = sample.length * 0.3;
  if (zeros[1]! > most && zeros[0]! === 0) return { encoding: 'utf-16le', bom: 0 };
  if (zeros[0]! > most && zeros[1]! === 0) return { encoding: 'utf-16be', bom: 0 };
  return null;
}

/**
 * Tells text in windows-1252 from UTF-8 with a damaged byte: whoever writes UTF-8 writes well-formed pairs too,
 * whoever writes windows-1252 hardly ever does.
 *
 * @param chunk bytes that are not well-formed UTF-8
 * @param before whether well-formed letters beyond ASCII came before
 */
export function looksLikeWindows1252(chunk: Uint8Array, before: boolean): boolean {
  if (before) return false;
  let formed = 0;
  let stray = 0;
  for (let i = 0; i < chunk.length; i++) {
    const length = sequenceLength(chunk[i]!);
    if (length === 1) continue;
    if (length > 0 && continued(chunk, i, length)) {
      formed++;
      i += length - 1;
    } else stray++;
  }
  return stray > formed;
}

/** Bytes at the end of a chunk that begin a character without ending it (0 to 3). */
export function openTail(chunk: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= chunk.length; back++) {
    const byte = chunk[chunk.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Offset of the first byte that is not part of well-formed UTF-8, or -1. */
export function firstStray(chunk: Uint8Array): number {
  for (let i = 0; i < chunk.length; i++) {
    const length = sequenceLength(chunk[i]!);
    if (length === 1) continue;
    if (length === 0 || !continued(chunk, i, length)) return i;
    i += length - 1;
  }
  return -1;
}

export function hasLettersBeyondAscii(chunk: Uint8Array): boolean {
  return !isAscii(chunk);
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function continued(chunk: Uint8Array, at: number, length: number): boolean {
  for (let i = 1; i < length; i++) if ((chunk[at + i]! & 0xc0) !== 0x80) return false;
  return true;
}
