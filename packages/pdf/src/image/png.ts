import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { Unzlib } from 'fflate';
import { PDF_CODES } from '../codes.js';

/** Pixels in rows from the top, three bytes each, without transparency. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** As large as an A4 page at 600 dots an inch, of which a logo is a small part. */
const PIXEL_LIMIT = 36_000_000;
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Header {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
}

/**
 * Reads a PNG of 8 bits a channel and lays it on white, since an archived page has no transparency. The size is judged
 * before anything is unpacked, and no more is unpacked than the size tells. Throws AFK-810 and AFK-811.
 */
export function readPng(image: string, bytes: Uint8Array): Pixels {
  const fail = (reason: string): never => {
    throw new AfkError(problem(PDF_CODES, 'AFK-810', { image, reason }));
  };
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) fail('it is not a PNG');
  const chunks = chunksOf(bytes, fail);
  const header = headerOf(chunks, fail);
  if (header.width * header.height > PIXEL_LIMIT) {
    const slots = { image, width: header.width, height: header.height, limit: PIXEL_LIMIT };
    throw new AfkError(problem(PDF_CODES, 'AFK-811', slots));
  }
  const channels = CHANNELS[header.colorType] as number;
  const stride = header.width * channels;
  const raw = inflate(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
    (stride + 1) * header.height,
    fail,
  );
  const samples = unfilter(raw, header.height, stride, channels, fail);
  return { width: header.width, height: header.height, rgb: flatten(samples, header, chunks, fail) };
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function chunksOf(bytes: Uint8Array, fail: (reason: string) => never): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) fail('it is cut off');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') return chunks;
    at += 12 + length;
  }
  return fail('it is cut off');
}

function headerOf(chunks: readonly Chunk[], fail: (reason: string) => never): Header {
  const data = chunks[0]?.data;
  if (chunks[0]?.type !== 'IHDR' || data?.length !== 13) return fail('it has no header');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [depth = 0, colorType = 0, , , interlace = 0] = data.subarray(8);
  if (!Object.hasOwn(CHANNELS, colorType)) fail('its colours are of an unknown kind');
  if (depth !== 8) fail(`it has ${depth} bits per colour instead of 8`);
  if (interlace !== 0) fail('it is interlaced');
  const header = { width: view.getUint32(0), height: view.getUint32(4), colorType };
  if (header.width === 0 || header.height === 0) fail('it is empty');
  return header;
}

/** Stops as soon as more comes out than the picture can hold. */
function inflate(parts: readonly Uint8Array[], size: number, fail: (reason: string) => never): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Unzlib((chunk) => {
    if (length + chunk.length > size) fail('it unfolds into more than its size');
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    parts.forEach((part, index) => {
      for (let at = 0; at < part.length; at += 4096) {
        const end = Math.min(at + 4096, part.length);
        stream.push(part.subarray(at, end), index === parts.length - 1 && end === part.length);
      }
    });
  } catch (error) {
    if (error instanceof AfkError) throw error;
    fail('its data are damaged');
  }
  return length === size ? out : fail('its data are cut off');
}

function unfilter(
  raw: Uint8Array,
  height: number,
  stride: number,
  channels: number,
  fail: (reason: string) => never,
): Uint8Array {
  const out = new Uint8Array(height * stride);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] as number;
    if (filter > 4) fail('it uses an unknown filter');
    for (let index = 0; index < stride; index++) {
      const at = row * stride + index;
      const left = index >= channels ? (out[at - channels] as number) : 0;
      const up = row > 0 ? (out[at - stride] as number) : 0;
      const corner = index >= channels && row > 0 ? (out[at - stride - channels] as number) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] as number;
      out[at] = (raw[row * (stride + 1) + 1 + index] as number) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Every kind of pixel as red, green and blue on white. */
function flatten(
  samples: Uint8Array,
  header: Header,
  chunks: readonly Chunk[],
  fail: (reason: string) => never,
): Uint8Array {
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const transparency = chunks.find(({ type }) => type === 'tRNS')?.data;
  if (header.colorType === 3 && !palette) fail('its palette is missing');
  const channels = CHANNELS[header.colorType] as number;
  const pixels = header.width * header.height;
  const rgb = new Uint8Array(pixels * 3);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const at = pixel * channels;
    const first = samples[at] as number;
    const gray = header.colorType === 0 || header.colorType === 4;
    const color =
      header.colorType === 3
        ? (palette as Uint8Array).subarray(first * 3, first * 3 + 3)
        : gray
          ? [first, first, first]
          : samples.subarray(at, at + 3);
    const alpha = alphaOf(samples, at, header.colorType, transparency);
    for (let part = 0; part < 3; part++) {
      rgb[pixel * 3 + part] = Math.round(((color[part] ?? 0) * alpha + 255 * (255 - alpha)) / 255);
    }
  }
  return rgb;
}

function alphaOf(samples: Uint8Array, at: number, colorType: number, transparency: Uint8Array | undefined): number {
  if (colorType === 4) return samples[at + 1] as number;
  if (colorType === 6) return samples[at + 3] as number;
  if (!transparency) return 255;
  if (colorType === 3) return transparency[samples[at] as number] ?? 255;
  const parts = colorType === 0 ? 1 : 3;
  for (let part = 0; part < parts; part++) if (transparency[part * 2 + 1] !== samples[at + part]) return 255;
  return 0;
}
