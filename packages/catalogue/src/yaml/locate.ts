import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from '../json/walk.js';

/**
 * Where the value at a path stands in a YAML text, or its nearest ancestor that is there. A group or list ends
 * where its last scalar ends; a reference stands where it is written, not where it points.
 */
export function locateInYaml(text: string, events: readonly Event[], path: readonly string[]): Span {
  let node = 1;
  let steps = 0;
  for (const token of path) {
    const event = events[node];
    const next =
      event?.type === EVENT_ID.MAPPING
        ? member(text, events, node, token)
        : event?.type === EVENT_ID.SEQUENCE
          ? element(events, node, token)
          : -1;
    if (next < 0) break;
    node = next;
    steps++;
  }
  const found = spanOf(text, events, node);
  return { ...found, steps };
}

function spanOf(text: string, events: readonly Event[], node: number): { start: number; end: number } {
  const end = skip(events, node);
  let start = -1;
  let last = -1;
  for (let i = node; i < end; i++) {
    const event = events[i]!;
    const own = ownSpan(text, event);
    if (!own) continue;
    if (start < 0) start = own.start;
    last = Math.max(last, own.end);
  }
  if (start < 0) return nothing(text, events, node);
  return { start, end: last };
}

function ownSpan(text: string, event: Event): { start: number; end: number } | null {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING)
    return { start: event.start, end: event.start };
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return null;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (quoted) return { start: event.valueStart - 1, end: event.valueEnd + 1 };
  let { valueStart: start, valueEnd: end } = event;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** What YAML takes for space; a no-break space is a letter of the text. */
function isSpace(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
}

/** A value left empty (`credits:`) stands right after its key. */
function nothing(text: string, events: readonly Event[], node: number): { start: number; end: number } {
  for (let i = node - 1; i > 0; i--) {
    const own = ownSpan(text, events[i]!);
    if (own) {
      const colon = text.indexOf(':', own.end);
      return colon < 0 ? { start: own.end, end: own.end } : { start: colon + 1, end: colon + 1 };
    }
  }
  return { start: 0, end: 0 };
}

function member(text: string, events: readonly Event[], node: number, token: string): number {
  let found = -1;
  let i = node + 1;
  while (events[i] && events[i]!.type !== EVENT_ID.POP) {
    const key = events[i]!;
    const value = skip(events, i);
    if (key.type === EVENT_ID.SCALAR && scalarText(text, key) === token) found = value;
    i = skip(events, value);
  }
  return found;
}

function element(events: readonly Event[], node: number, token: string): number {
  if (!/^(?:0|[1-9]\d{0,8})$/.test(token)) return -1;
  let i = node + 1;
  for (let left = Number(token); left > 0 && events[i] && events[i]!.type !== EVENT_ID.POP; left--) i = skip(events, i);
  return !events[i] || events[i]!.type === EVENT_ID.POP ? -1 : i;
}

/** Index after the node that begins at `i`. */
function skip(events: readonly Event[], i: number): number {
  let depth = 0;
  for (; i < events.length; i++) {
    const type = events[i]!.type;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++;
    else if (type === EVENT_ID.POP) depth--;
    if (depth <= 0) return i + 1;
  }
  return i;
}

function scalarText(text: string, event: ScalarEvent): string {
  return event.valueStart < 0 ? '' : getScalarValue(text, event);
}
