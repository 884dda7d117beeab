import { zlibSync } from 'fflate';
import { encodeAscii } from './syntax.js';

/** The objects of a file in the making: numbers are handed out first, so that objects may refer to later ones. */
export class ObjectTable {
  readonly #bodies: (Uint8Array | undefined)[] = [undefined];

  /** Takes the next number. */
  reserve(): number {
    return this.#bodies.push(undefined) - 1;
  }

  set(id: number, body: string): void {
    this.#bodies[id] = encodeAscii(body);
  }

  add(body: string): number {
    const id = this.reserve();
    this.set(id, body);
    return id;
  }

  /** A deflated stream. The deflate is plain JavaScript, so that the bytes are the same on every platform. */
  setStream(id: number, entries: string, content: Uint8Array): void {
    const data = zlibSync(content, { level: 9 });
    const head = encodeAscii(`<<${entries}/Filter/FlateDecode/Length ${data.length}>>stream\n`);
    this.#bodies[id] = join([head, data, encodeAscii('\nendstream')]);
  }

  addStream(entries: string, content: Uint8Array): number {
    const id = this.reserve();
    this.setStream(id, entries, content);
    return id;
  }

  get count(): number {
    return this.#bodies.length;
  }

  /** All objects one after the other behind `start`, and the offset of each. Every reserved number must be filled. */
  write(start: Uint8Array): { readonly bytes: Uint8Array; readonly offsets: readonly number[] } {
    const parts = [start];
    const offsets = [0];
    let length = start.length;
    for (let id = 1; id < this.#bodies.length; id++) {
      const body = this.#bodies[id];
      if (!body) throw new Error(`object ${id} was never written`);
      offsets.push(length);
      const whole = join([encodeAscii(`${id} 0 obj\n`), body, encodeAscii('\nendobj\n')]);
      parts.push(whole);
      length += whole.length;
    }
    return { bytes: join(parts), offsets };
  }
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
