/**
 * Bytes to text in Node and in a browser alike. Node's own `Buffer` is taken where there is one: it decodes a
 * slice without making a view first, which counts at a million lines.
 */
const nodeBuffer = globalThis.process?.getBuiltinModule?.('node:buffer');

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Whether the bytes are well-formed UTF-8 from beginning to end. */
export function isUtf8(bytes: Uint8Array): boolean {
  if (nodeBuffer) return nodeBuffer.isUtf8(bytes);
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function isAscii(bytes: Uint8Array): boolean {
  if (nodeBuffer) return nodeBuffer.isAscii(bytes);
  return bytes.every((byte) => byte < 0x80);
}

/** `toString('utf8')` without its checks; every version of Node has it, its types do not. */
interface SliceableBuffer extends Buffer {
  utf8Slice(start: number, end: number): string;
}

/** One chunk of UTF-8, of which pieces are wanted as text. */
export class Utf8 {
  readonly #buffer: SliceableBuffer | null;
  constructor(readonly bytes: Uint8Array) {
    this.#buffer = nodeBuffer
      ? (nodeBuffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) as SliceableBuffer)
      : null;
  }

  /** The text between two byte offsets. */
  text(start = 0, end: number = this.bytes.length): string {
    return this.#buffer
      ? this.#buffer.utf8Slice(start, Math.min(end, this.bytes.length))
      : lenient.decode(this.bytes.subarray(start, end));
  }

  /** Offset of an ASCII string at or after `from`, or -1. */
  indexOf(needle: string, from = 0): number {
    if (this.#buffer) return this.#buffer.indexOf(needle, from, 'latin1');
    const first = needle.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.text(at, at + needle.length) === needle) return at;
    }
    return -1;
  }
}
