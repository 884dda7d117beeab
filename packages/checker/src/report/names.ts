import { formatLocation, type Location } from '@afsprakenkader/diagnostics';
import type { Verdict } from '@afsprakenkader/rule-language';
import { institutionsOf } from '../findings/institutions.js';
import type { Finding, OfferingResult } from '../model.js';
import { type ReportContext, shortList } from './context.js';
import { visible } from './visible.js';

/** A sign beside each verdict, so that colour is never the only bearer. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  conform: '✓',
  'conform-with-advice': '✓',
  'exception-recorded': '◆',
  'outside-normal-range': '▲',
  undetermined: '?',
  'not-conform': '✗',
  'outside-framework': '○',
};

/** Worst first: the order in which people look. */
export const VERDICTS_WORST_FIRST: readonly Verdict[] = [
  'not-conform',
  'undetermined',
  'outside-normal-range',
  'exception-recorded',
  'conform-with-advice',
  'conform',
  'outside-framework',
];

/** The offering's title in the report's language, else in the other; null where none is told. */
export function offeringTitle(context: ReportContext, offering: OfferingResult): string | null {
  const title = offering.title?.[context.language] ?? offering.title?.nl ?? offering.title?.en;
  return title === undefined || title === '' ? null : visible(title);
}

/** Why an offering stands outside the framework, in a sentence of the version where it has one; nothing for the others. */
export function outside(context: ReportContext, { verdict, institution }: OfferingResult): readonly string[] {
  if (verdict !== 'outside-framework') return [];
  const isProvider = institution === null || institutionEntry(context, institution) !== undefined;
  return isProvider ? context.outside : [context.words.otherProvider];
}

/** `file:line:column` or `file#sheet!cell`, safe to look at. */
export function placeOf(location: Location): string {
  return visible(formatLocation(location));
}

/** The first other places a finding is about, in one list; the record as a whole is where the offering begins anyway. */
export function relatedPlaces(context: ReportContext, { related }: Finding, { source }: OfferingResult): string {
  const record = placeOf(source);
  return shortList(
    context,
    related.map(placeOf).filter((place) => place !== record),
  );
}

/** The name of an institution from the words of the version; its key where the version has none. */
export function institutionName(context: ReportContext, key: string): string {
  const entry = institutionEntry(context, key);
  if (entry === undefined) return visible(key);
  const { short, name } = entry;
  if (typeof short === 'string') return visible(short);
  if (isRecord(name) && typeof name[context.language] === 'string') return visible(String(name[context.language]));
  return visible(key);
}

function institutionEntry(context: ReportContext, key: string): Readonly<Record<string, unknown>> | undefined {
  return institutionsOf(context.result.bundle).find((entry) => entry.key === key);
}

/** `credits: 20`; the smallest change that a finding proposes, one entry per field. */
export function repairWords(context: ReportContext, finding: Finding): string[] {
  return Object.entries(finding.repair?.set ?? {}).map(
    ([field, value]) => `${visible(field)}: ${visible(valueWords(context, value))}`,
  );
}

/** The marks that a finding has to carry: not confirmed, or a check of our own. */
export function markWords(context: ReportContext, finding: Finding): string[] {
  const marks: string[] = [];
  if (finding.unconfirmed) marks.push(context.words.unconfirmedMark);
  if (finding.origin === 'project-default') marks.push(context.words.projectDefaultMark);
  return marks;
}

/** The first characters of a digest: enough to recognise it, the whole one stands in the machine formats. */
export function shortDigest(digest: string): string {
  return digest.length > 19 ? `${visible(digest.slice(0, 18))}…` : visible(digest);
}

function valueWords(context: ReportContext, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return context.number(value);
  if (typeof value === 'boolean') return value ? context.words.yes : context.words.no;
  return JSON.stringify(value) ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
