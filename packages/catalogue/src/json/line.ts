import type { Location } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';
import type { BareText, CatalogueRecord } from '../model.js';
import { locateIn } from '../record.js';
import type { Utf8 } from '../source/utf8.js';
import { nameOf } from '../words.js';
import { parseCarefully, parseJsonItem } from './item.js';

/** A longer line may be nested too deeply, and is looked at first. */
const LONG = 4096;
const UNPARSED = Symbol('unparsed');

/** The offering on a line of NDJSON, parsed when it is first asked for. Made once per line, so it holds no closures. */
export class Line implements CatalogueRecord, BareText {
  #value: unknown = UNPARSED;

  /** @param wary look for what `JSON.parse` keeps silent about */
  constructor(
    readonly ordinal: number,
    private readonly issues: Issues,
    readonly chunk: Utf8,
    readonly start: number,
    readonly end: number,
    private readonly line: number,
    private readonly wary: boolean,
  ) {}

  get bare(): BareText {
    return this;
  }

  get value(): unknown {
    if (this.#value === UNPARSED) this.#value = this.#parse();
    return this.#value;
  }

  locate(pointer: string): Location {
    return locateIn(this.chunk.text(this.start, this.end), this.#place(), '', pointer);
  }

  #parse(): unknown {
    const text = this.chunk.text(this.start, this.end);
    const value = this.#valueOf(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    if (value !== undefined) this.issues.add('AFK-321', { found: nameOf(value) }, this.#place());
    return undefined;
  }

  #valueOf(text: string): unknown {
    if (this.wary || text.length > LONG) return parseJsonItem(text, this.#place(), this.issues, this.wary);
    try {
      return JSON.parse(text);
    } catch {
      return parseCarefully(text, this.#place(), this.issues);
    }
  }

  #place() {
    return { file: this.issues.file, line: this.line, column: 1 };
  }
}
