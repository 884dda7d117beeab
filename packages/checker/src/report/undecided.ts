import type { Finding, OfferingResult } from '../model.js';
import { type ReportContext, readableList, ruleTitle, shortList } from './context.js';
import { componentIndex, fieldName, fieldPath } from './fields.js';
import { visible } from './visible.js';

/** One field that is not told, and how much hangs on it. */
export interface MissingField {
  /** For people, with the units that lack it. */
  readonly name: string;
  /** The same for offerings that lack the same, whatever their units are called when all of them lack it. */
  readonly key: string;
  /** Rules that this field decides by itself. */
  readonly alone: number;
  /** Rules that need it together with other fields. */
  readonly together: number;
}

/** The rules that cannot be decided for lack of data, turned round: what to state, most useful first. */
export interface Undecided {
  readonly findings: readonly Finding[];
  readonly fields: readonly MissingField[];
  /** Types that fit or may fit. */
  readonly fits: readonly number[];
}

/** Undetermined because of fields that are not told; the other undetermined findings have something to say of their own. */
export function lacksData({ status, missing }: Finding): boolean {
  return status === 'undetermined' && missing !== undefined && missing.length > 0;
}

/** Gathers an offering's findings that lack data by the field they lack. */
export function undecidedOf(context: ReportContext, offering: OfferingResult, live: readonly Finding[]): Undecided {
  const findings = live.filter(lacksData);
  const fields = new Map<string, { alone: number; together: number; units: Set<number> }>();
  for (const { missing = [] } of findings) {
    const paths = new Set(missing.map(fieldPath));
    for (const path of paths) {
      const field = fields.get(path) ?? { alone: 0, together: 0, units: new Set() };
      fields.set(path, field);
      if (paths.size === 1) field.alone++;
      else field.together++;
    }
    for (const pointer of missing) {
      const index = componentIndex(pointer);
      if (index !== undefined) fields.get(fieldPath(pointer))?.units.add(index);
    }
  }
  return {
    findings,
    fields: [...fields]
      .map(([path, { alone, together, units }]) => ({
        name: nameOf(context, offering, path, units),
        key: units.size === offering.units?.length ? `${path} *` : `${path} ${[...units].join(' ')}`,
        alone,
        together,
      }))
      .sort((a, b) => b.alone - a.alone || b.together - a.together),
    fits: [...new Set(findings.flatMap(({ fits }) => fits ?? []))].sort(),
  };
}

/** Whether two offerings wait for the same facts, for the same rules. */
export function sameUndecided(a: Undecided, b: Undecided): boolean {
  return undecidedKey(a) === undecidedKey(b);
}

/** Equal for offerings that wait for the same facts, for the same rules. */
export function undecidedKey({ findings, fields, fits }: Undecided): string {
  return JSON.stringify([findings.map(({ rule }) => rule), fields.map(({ key }) => key), fits]);
}

/** `VKS level: decides 1 rule, needed with others for 5`. */
export function missingFieldWords({ words }: ReportContext, { name, alone, together }: MissingField): string {
  return `${name}: ${words.decides(alone, together)}`;
}

/** All of it in one run of sentences, for formats without lists and footnotes. */
export function undecidedInFull(context: ReportContext, { findings, fields, fits }: Undecided): string {
  const { words } = context;
  const unconfirmed = findings.find((finding) => finding.unconfirmed)?.unconfirmed;
  return [
    words.undecided(findings.length),
    `${fields.map((field) => missingFieldWords(context, field)).join('; ')}.`,
    `${words.undecidedRules} ${findings.map(({ rule }) => ruleTitle(context, rule)).join('; ')}.`,
    ...(fits.length > 0 ? [words.fits(readableList(context, fits.map(String)))] : []),
    ...(unconfirmed ? [context.say(unconfirmed)] : []),
  ].join(' ');
}

function nameOf(
  context: ReportContext,
  { units = [] }: OfferingResult,
  path: string,
  indexes: ReadonlySet<number>,
): string {
  const name = fieldName(path, context.language);
  if (indexes.size === 0) return name;
  if (indexes.size > 1 && indexes.size === units.length) return `${name} (${context.words.allUnits(indexes.size)})`;
  const codes = [...indexes].map((index) => visible(units[index] ?? context.words.unit(index + 1)));
  return `${name} (${context.words.someUnits(shortList(context, codes), codes.length)})`;
}
