import type { Location } from '@afsprakenkader/diagnostics';
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Issues } from '../issues.js';
import { MOST_LEVELS } from '../json/inspect.js';
import { locationIn, type Place } from '../source/place.js';
import { type Anchored, Composer, MOST_YAML_VALUES, TooManyValues, UnknownAnchor } from './compose.js';
import { reasonFor } from './reasons.js';

/** The events of a text. The first line of the text is line `place.line` of the file, and begins in column 1. */
export function eventsOf(text: string): Event[] {
  return parseEvents(text, { maxDepth: MOST_LEVELS });
}

/**
 * The value of a YAML text through js-yaml; `undefined` where it cannot be read, and then a problem tells why.
 *
 * @param anchors what earlier text of the same file has named; names of this text are added
 */
export function parseYaml(text: string, place: Place, issues: Issues, anchors: Map<string, Anchored>): unknown {
  const where = (at: number, end?: number): Location => locationIn(place, text, Math.max(0, at), end);
  try {
    const composer = new Composer(text, eventsOf(text), anchors, {
      duplicate: (key, first, at) =>
        issues.add('AFK-324', { key, line: where(first).line ?? place.line }, where(at, at + key.length)),
      forbidden: (key, at) => issues.add('AFK-325', { key }, where(at, at + key.length)),
      complexKey: (at) => issues.add('AFK-334', {}, where(at)),
      unknownTag: (tag, at) => issues.add('AFK-335', { tag }, where(at)),
      rounded: (word, value, at) =>
        issues.add('AFK-337', { text: shortened(word), value }, where(at, at + word.length)),
      notFinite: (word, at) => issues.add('AFK-326', { text: word }, where(at, at + word.length)),
    });
    return composer.compose();
  } catch (error) {
    explain(error, text, issues, where);
    return undefined;
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function explain(error: unknown, text: string, issues: Issues, where: (at: number) => Location): void {
  if (error instanceof UnknownAnchor) issues.add('AFK-333', { anchor: error.anchor }, where(error.at));
  else if (error instanceof TooManyValues)
    issues.add('AFK-332', { anchor: error.anchor, limit: MOST_YAML_VALUES }, where(error.at));
  else if (error instanceof YAMLException) {
    const position = error.mark?.position ?? 0;
    const tab = tabBefore(text, position);
    if (tab >= 0) issues.add('AFK-331', {}, where(tab));
    else if (/maxDepth/.test(error.reason)) issues.add('AFK-323', { limit: MOST_LEVELS }, where(position));
    else issues.add('AFK-330', { reason: reasonFor(error.reason) }, where(position));
  } else throw error;
}

/** Offset of a tab in the indentation of the line at `position`, or -1. */
function tabBefore(text: string, position: number): number {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  return indentation.includes('\t') ? start + indentation.indexOf('\t') : -1;
}
