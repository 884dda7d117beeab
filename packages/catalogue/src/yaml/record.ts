import type { Location } from '@afsprakenkader/diagnostics';
import type { Event } from 'js-yaml';
import { pointerTokens, type Span } from '../json/walk.js';
import type { CatalogueRecord } from '../model.js';
import { ancestor } from '../record.js';
import { locationIn } from '../source/place.js';
import { ItemLocator } from './item-locator.js';
import { locateInYaml } from './locate.js';
import { eventsOf } from './parse.js';

const locator = new ItemLocator();

/** An offering that stands in YAML text of its own, or somewhere in the text of a whole document. */
export class YamlRecord implements CatalogueRecord {
  constructor(
    readonly ordinal: number,
    readonly value: unknown,
    private readonly file: string,
    private readonly text: string,
    /** Line of the file that the text begins on. */
    private readonly line: number,
    /** Way from the root of the text to the record. */
    private readonly within: readonly string[],
    /** Pointer of the record in the file. */
    private readonly pointer: string,
    private readonly events: readonly Event[] | null,
    /** Column of the dash of an item that the simple reader has read; -1 for every other record. */
    private readonly indent: number,
  ) {}

  locate(pointer: string): Location {
    const tokens = pointerTokens(pointer);
    const place = { file: this.file, line: this.line, column: 1 };
    const { start, end, steps } = this.#simpleSpan(tokens) ?? this.#span(tokens);
    const missing = Math.max(0, this.within.length + tokens.length - steps);
    return locationIn(place, this.text, start, end, this.pointer + ancestor(pointer, Math.min(missing, tokens.length)));
  }

  #simpleSpan(tokens: readonly string[]): Span | null {
    const span = this.indent < 0 ? null : locator.locate(this.text, this.indent, tokens);
    return span && { ...span, steps: span.steps + this.within.length };
  }

  #span(tokens: readonly string[]): Span {
    const events = this.events ?? this.#ownEvents();
    if (events) return locateInYaml(this.text, events, [...this.within, ...tokens]);
    return { start: this.text.search(/\S|$/), end: this.text.trimEnd().length, steps: this.within.length };
  }

  #ownEvents(): Event[] | null {
    if (latest?.record !== this) latest = { record: this, events: readable(this.text) };
    return latest.events;
  }
}

/** The record asked about last: a report asks for every place of one offering in a row. Only one is kept. */
let latest: { readonly record: YamlRecord; readonly events: Event[] | null } | undefined;

function readable(text: string): Event[] | null {
  try {
    return eventsOf(text);
  } catch {
    return null;
  }
}
