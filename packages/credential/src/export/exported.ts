import type { Localized, Problem } from '@afsprakenkader/diagnostics';
import { problem } from '@afsprakenkader/diagnostics';
import type { LocalizedText } from '@afsprakenkader/offering';
import { WRITE_CODES } from '../codes/write.js';
import { plainText } from '../model/plain-text.js';
import type { Texts } from '../model/scalars.js';

/** One offering in a format of others. */
export interface Exported {
  readonly record: Readonly<Record<string, unknown>>;
  /** What the format has no word for; everything else has been written. */
  readonly notes: readonly Problem[];
}

/** What a format has no word for. */
export function leftOut(format: Localized, label: Localized, value: unknown, nl: string, en: string): Problem {
  return problem(WRITE_CODES, 'AFK-874', { format, label, value: String(value), reason: { nl, en } });
}

/** A text of an offering in its languages, without the institution's own keys; undefined where there is none. */
export function textsOf(text: LocalizedText | 'none' | null | undefined): Texts | undefined {
  if (text === 'none' || text === null || text === undefined) return undefined;
  const [nl, en] = [plainText(text.nl), plainText(text.en)];
  if (nl === undefined && en === undefined) return undefined;
  return { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) };
}

/** Only a load in credits or in hours has a unit that others know. */
export function loadOf(credits: number | null | undefined, unit: string | null | undefined): Load | undefined {
  if (typeof credits !== 'number') return undefined;
  const known = unit ?? 'ECTS';
  return known === 'ECTS' || known === 'hours' ? { amount: credits, unit: known } : undefined;
}

export interface Load {
  readonly amount: number;
  readonly unit: 'ECTS' | 'hours';
}

/** The one level that is told, or that the institution chose among several. */
export function oneLevel(
  level: number | readonly number[] | null | undefined,
  chosen: number | null | undefined,
): number | undefined {
  const told = level === null || level === undefined ? [] : typeof level === 'number' ? [level] : [...new Set(level)];
  if (told.length === 1) return told[0];
  return chosen ?? undefined;
}
