import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { FORBIDDEN_KEY } from '../json/inspect.js';
import { isRounded, resolveNumber, resolvePlain } from './scalar.js';

/** More values than this in one item, references followed, is no offering but a bomb. */
const MOST_VALUES = 100_000;

/** A value that an anchor names, and how many values it holds with its references followed. */
export interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

/** What a composer tells; offsets are in the text of the item. */
export interface ComposeSink {
  duplicate(key: string, first: number, at: number): void;
  forbidden(key: string, at: number): void;
  complexKey(at: number): void;
  unknownTag(tag: string, at: number): void;
  notFinite(text: string, at: number): void;
  /** The number was written with more digits than it can hold. */
  rounded(text: string, value: number, at: number): void;
}

export class UnknownAnchor extends Error {
  constructor(
    readonly anchor: string,
    readonly at: number,
  ) {
    super(anchor);
  }
}

export class TooManyValues extends Error {
  constructor(
    readonly anchor: string,
    readonly at: number,
  ) {
    super(anchor);
  }
}

export const MOST_YAML_VALUES = MOST_VALUES;

const CORE = 'tag:yaml.org,2002:';

/** Builds values from the events of one document. The parser has bounded the nesting, so recursion is safe. */
export class Composer {
  #at = 0;
  #size = 0;

  /** @param anchors those of earlier items; new ones are added */
  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    private readonly anchors: Map<string, Anchored>,
    private readonly sink: ComposeSink,
  ) {}

  /** The value of the first document, or null where there is none. */
  compose(): unknown {
    const first = this.events[1];
    if (!first || first.type === EVENT_ID.POP) return null;
    this.#at = 1;
    return this.#node();
  }

  #node(): unknown {
    const event = this.events[this.#at++]!;
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return null;
    const before = this.#size++;
    const tag = event.tagStart < 0 ? '' : this.text.slice(event.tagStart, event.tagEnd);
    const at = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    let value: unknown;
    if (event.type === EVENT_ID.SCALAR) value = this.#scalar(event, tag);
    else {
      const kind = event.type === EVENT_ID.SEQUENCE ? 'seq' : 'map';
      if (tag !== '' && shortTag(tag) !== kind) this.sink.unknownTag(tag, at);
      value = kind === 'seq' ? this.#sequence() : this.#mapping();
    }
    if (this.#size > MOST_VALUES) throw new TooManyValues('', at);
    if (event.anchorStart >= 0) {
      const anchor = this.text.slice(event.anchorStart, event.anchorEnd);
      this.anchors.set(anchor, { value, size: this.#size - before });
    }
    return value;
  }

  #alias(start: number, end: number): unknown {
    const anchor = this.text.slice(start, end);
    const known = this.anchors.get(anchor);
    if (!known) throw new UnknownAnchor(anchor, start - 1);
    this.#size += known.size;
    if (this.#size > MOST_VALUES) throw new TooManyValues(anchor, start - 1);
    return known.value;
  }

  #sequence(): unknown[] {
    const list: unknown[] = [];
    while (this.events[this.#at]!.type !== EVENT_ID.POP) list.push(this.#node());
    this.#at++;
    return list;
  }

  #mapping(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    const merges: unknown[] = [];
    for (let event = this.events[this.#at]!; event.type !== EVENT_ID.POP; event = this.events[this.#at]!) {
      const at = 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : 0;
      const isMerge =
        event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN && this.#textOf(event) === '<<';
      const key = this.#node();
      const value = this.#node();
      if (isMerge) merges.push(value);
      else if (typeof key === 'object' && key !== null) this.sink.complexKey(at);
      else {
        const name = key === null ? '' : String(key);
        const first = seen.get(name);
        if (first !== undefined) this.sink.duplicate(name, first, at);
        else seen.set(name, at);
        if (name === FORBIDDEN_KEY) this.sink.forbidden(name, at);
        else map[name] = value;
      }
    }
    this.#at++;
    for (const merge of merges) this.#merge(map, merge);
    return map;
  }

  /** `<<` is not in YAML 1.2, but who writes it always means it: keys of its own win over merged ones. */
  #merge(map: Record<string, unknown>, from: unknown): void {
    for (const source of Array.isArray(from) ? from : [from]) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) continue;
      for (const [key, value] of Object.entries(source)) if (!Object.hasOwn(map, key)) map[key] = value;
    }
  }

  #scalar(event: ScalarEvent, tag: string): unknown {
    const text = this.#textOf(event);
    const plain = event.style === SCALAR_STYLE.PLAIN;
    if (tag === '') return plain ? this.#finite(resolvePlain(text), text, event) : text;
    const short = shortTag(tag);
    if (short === 'str' || tag === '!') return text;
    const resolved = resolvePlain(text);
    if (short === 'null' && resolved === null) return null;
    if (short === 'bool' && typeof resolved === 'boolean') return resolved;
    const number = short === 'int' || short === 'float' ? resolveNumber(text) : undefined;
    if (number !== undefined) return this.#finite(number, text, event);
    this.sink.unknownTag(tag, event.valueStart);
    return plain ? resolved : text;
  }

  #finite(value: unknown, text: string, event: ScalarEvent): unknown {
    if (typeof value !== 'number') return value;
    if (Number.isFinite(value)) {
      if (isRounded(text)) this.sink.rounded(text, value, event.valueStart);
      return value;
    }
    this.sink.notFinite(text, event.valueStart);
    return null;
  }

  #textOf(event: ScalarEvent): string {
    return event.valueStart < 0 ? '' : getScalarValue(this.text, event);
  }
}

function shortTag(tag: string): string {
  if (tag.startsWith('!!')) return tag.slice(2);
  return tag.startsWith(`!<${CORE}`) ? tag.slice(2 + CORE.length, -1) : tag;
}
