import type { Location } from '@afsprakenkader/diagnostics';
import { locateInJson, pointerTokens } from './json/walk.js';
import type { CatalogueRecord } from './model.js';
import { locationIn, type Place } from './source/place.js';
import type { Utf8 } from './source/utf8.js';

/** How many records a batch holds: few enough to die young, enough for the batch to cost nothing. */
export const BATCH = 32;

/** An offering that stands in a chunk of JSON text. Made once per line, so it holds no closures. */
export class JsonRecord implements CatalogueRecord {
  constructor(
    readonly ordinal: number,
    readonly value: unknown,
    private readonly file: string,
    private readonly chunk: Utf8,
    private readonly start: number,
    private readonly end: number,
    private readonly line: number,
    private readonly column: number,
    /** Pointer of the record in its file. */
    private readonly pointer: string,
  ) {}

  locate(pointer: string): Location {
    const place: Place = { file: this.file, line: this.line, column: this.column };
    return locateIn(this.chunk.text(this.start, this.end), place, this.pointer, pointer);
  }
}

/**
 * Where the value at a pointer stands in the JSON text of a record.
 *
 * @param base pointer of the record in its file
 */
export function locateIn(text: string, place: Place, base: string, pointer: string): Location {
  const tokens = pointerTokens(pointer);
  const span = locateInJson(text, tokens);
  return locationIn(place, text, span.start, span.end, base + ancestor(pointer, tokens.length - span.steps));
}

/** A pointer with its last `levels` tokens taken off. */
export function ancestor(pointer: string, levels: number): string {
  for (; levels > 0; levels--) pointer = pointer.slice(0, pointer.lastIndexOf('/'));
  return pointer;
}
