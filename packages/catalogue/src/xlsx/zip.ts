import { AfkError, type Code, problem, type Slots } from '@afsprakenkader/diagnostics';
import { Inflate } from 'fflate';
import { CATALOGUE_CODES } from '../codes.js';
import { concat } from '../source/byte-source.js';

const MOST_ENTRIES = 5_000;
/** Unpacked bytes of one part. Half of what a JavaScript string can hold. */
const MOST_BYTES = 256 << 20;
/** A part that swells this much is no spreadsheet, unless it is small. */
const MOST_RATIO = 200;
const SMALL = 16 << 20;

/** Node's own inflater takes a third of the time of the one that also runs in a browser. */
const nodeZlib = globalThis.process?.getBuiltinModule?.('node:zlib');

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

type ZipCode = keyof typeof CATALOGUE_CODES & Code;

/**
 * A ZIP archive of which only the parts asked for are unpacked, each within limits that are checked while unpacking: what
 * the archive says of itself is not trusted.
 *
 * @throws AfkError AFK-360 (broken), AFK-361 (bomb or too large), AFK-362 (locked), AFK-363 (ZIP64)
 */
export class Zip {
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#readDirectory();
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The text of a part, or null where there is no such part. */
  text(name: string): string | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    const bytes = this.#unpack(entry, name);
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  }

  #readDirectory(): void {
    const end = this.#findEnd();
    const count = this.#view.getUint16(end + 10, true);
    const start = this.#view.getUint32(end + 16, true);
    if (count === 0xffff || start === 0xffffffff) this.#refuse('AFK-363', {});
    if (count > MOST_ENTRIES) this.#refuse('AFK-361', { reason: reasons.entries(count) });
    let at = start;
    for (let index = 0; index < count; index++) {
      if (at + 46 > this.bytes.length || this.#view.getUint32(at, true) !== DIRECTORY_ENTRY)
        this.#refuse('AFK-360', {});
      const nameLength = this.#view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
      const entry: Entry = {
        encrypted: (this.#view.getUint16(at + 8, true) & 1) === 1,
        method: this.#view.getUint16(at + 10, true),
        packed: this.#view.getUint32(at + 20, true),
        unpacked: this.#view.getUint32(at + 24, true),
        offset: this.#view.getUint32(at + 42, true),
      };
      if ([entry.packed, entry.unpacked, entry.offset].includes(0xffffffff)) this.#refuse('AFK-363', {});
      this.#entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), entry);
      at += 46 + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
  }

  /** The record that ends an archive, before a comment of at most 64 kB. */
  #findEnd(): number {
    const { length } = this.bytes;
    for (let at = length - 22; at >= 0 && at >= length - 22 - 0xffff; at--) {
      if (this.#view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    }
    return this.#refuse('AFK-360', {});
  }

  #unpack(entry: Entry, name: string): Uint8Array {
    if (entry.encrypted) this.#refuse('AFK-362', {});
    const { offset } = entry;
    if (offset + 30 > this.bytes.length || this.#view.getUint32(offset, true) !== LOCAL_ENTRY)
      this.#refuse('AFK-360', {});
    const start = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (start + entry.packed > this.bytes.length) this.#refuse('AFK-360', {});
    const packed = this.bytes.subarray(start, start + entry.packed);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) this.#refuse('AFK-360', {});
    return nodeZlib ? this.#inflateAtOnce(nodeZlib, packed, name) : this.#inflate(packed, name);
  }

  #inflateAtOnce(zlib: typeof import('node:zlib'), packed: Uint8Array, name: string): Uint8Array {
    const byRatio = Math.max(SMALL, packed.length * MOST_RATIO);
    try {
      return zlib.inflateRawSync(packed, { maxOutputLength: Math.min(MOST_BYTES, byRatio) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') this.#refuse('AFK-360', {});
      const reason = byRatio < MOST_BYTES ? reasons.ratio(name, MOST_RATIO) : reasons.size(name, MOST_BYTES >> 20);
      return this.#refuse('AFK-361', { reason });
    }
  }

  #inflate(packed: Uint8Array, name: string): Uint8Array {
    const parts: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((part) => {
      size += part.length;
      if (size > MOST_BYTES) this.#refuse('AFK-361', { reason: reasons.size(name, MOST_BYTES >> 20) });
      if (size > SMALL && size > packed.length * MOST_RATIO) {
        this.#refuse('AFK-361', { reason: reasons.ratio(name, MOST_RATIO) });
      }
      parts.push(part);
    });
    try {
      const step = 1 << 16;
      for (let at = 0; at < packed.length; at += step) {
        inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
      }
    } catch (error) {
      if (error instanceof AfkError) throw error;
      this.#refuse('AFK-360', {});
    }
    return concat(parts);
  }

  #refuse(code: ZipCode, slots: Slots): never {
    throw new AfkError(problem(CATALOGUE_CODES, code, slots, { file: this.file }));
  }
}

const reasons = {
  entries: (count: number) => ({ nl: `${count} onderdelen`, en: `${count} parts` }),
  size: (name: string, limit: number) => ({
    nl: `${name} is uitgepakt groter dan ${limit} MB`,
    en: `${name} is larger than ${limit} MB when unpacked`,
  }),
  ratio: (name: string, ratio: number) => ({
    nl: `${name} groeit bij het uitpakken tot meer dan ${ratio} keer zijn grootte`,
    en: `${name} grows to more than ${ratio} times its size when unpacked`,
  }),
};
