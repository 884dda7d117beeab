import type { Issues } from '../issues.js';
import { locationIn, type Place } from '../source/place.js';
import { diagnoseJson } from './diagnose.js';
import { FORBIDDEN_KEY, inspectJson, isTooDeep, MOST_LEVELS, removeForbidden } from './inspect.js';
import { isSound } from './sound.js';
import { toStrictJson } from './strict.js';

/** A text shorter than this cannot be nested deeply enough to hurt. */
export const SHALLOW = 4096;

/**
 * The value of one JSON text; `undefined` where it cannot be read, and then a problem tells why.
 *
 * @param careful also look for keys that stand there twice, which takes longer than parsing
 */
export function parseJsonItem(text: string, place: Place, issues: Issues, careful: boolean): unknown {
  if (!careful && text.length > SHALLOW && isTooDeep(text)) return refuseDepth(text, place, issues);
  try {
    const value: unknown = JSON.parse(text);
    return !careful || isSound(text, value) ? value : parseCarefully(text, place, issues);
  } catch {
    return parseCarefully(text, place, issues);
  }
}

/** {@link parseJsonItem}, and everything that `JSON.parse` keeps silent about is told. */
export function parseCarefully(text: string, place: Place, issues: Issues): unknown {
  const seen = inspectJson(text);
  if (seen.tooDeep) return refuseDepth(text, place, issues);
  const value = parseOrRepair(text, place, issues);
  if (value === undefined) return undefined;
  for (const { key, first, at } of seen.duplicates) {
    const line = locationIn(place, text, first).line ?? place.line;
    issues.add('AFK-324', { key, line }, locationIn(place, text, at, at + key.length + 2));
  }
  for (const at of seen.forbidden) issues.add('AFK-325', { key: FORBIDDEN_KEY }, locationIn(place, text, at));
  if (seen.forbidden.length > 0) removeForbidden(value);
  return value;
}

function parseOrRepair(text: string, place: Place, issues: Issues): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const strict = toStrictJson(text);
    try {
      const value: unknown = JSON.parse(strict.text);
      for (const { kind, at, text: word } of strict.loose) {
        const location = locationIn(place, text, at, at + word.length);
        if (kind === 'not-a-number') issues.add('AFK-326', { text: word }, location);
        else issues.add('AFK-328', {}, location);
      }
      return value;
    } catch {
      const { at, reason } = diagnoseJson(text);
      issues.add('AFK-320', { reason }, locationIn(place, text, at));
      return undefined;
    }
  }
}

function refuseDepth(text: string, place: Place, issues: Issues): undefined {
  issues.add('AFK-323', { limit: MOST_LEVELS }, locationIn(place, text, 0));
  return undefined;
}
