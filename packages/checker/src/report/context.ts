import { fill, type Language, type Localized, type Slots, type SlotValue, slotsOf } from '@afsprakenkader/diagnostics';
import type { Rule } from '@afsprakenkader/framework';
import type { CheckResult, Finding } from '../model.js';
import { visible } from './visible.js';
import { type Words, wordsOf } from './words.js';

/** What every format needs of a result before the first offering. */
export interface ReportContext {
  readonly result: CheckResult;
  readonly language: Language;
  readonly words: Words;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Rules that say the same of every offering, with their sentence: printed once per report, not once per offering. */
  readonly general: ReadonlyMap<string, { readonly rule: Rule; readonly sentence: string }>;
  /** A text in the report's language, safe to look at. */
  readonly say: (text: Localized) => string;
  /** A count or decimal as people of the language write it. */
  readonly number: (value: number) => string;
}

/** Reads the fixed parts of a result once. */
export function reportContext(result: CheckResult, language: Language): ReportContext {
  const format = new Intl.NumberFormat({ nl: 'nl-BE', en: 'en-GB' }[language], { maximumFractionDigits: 6 });
  const slots = parameterSlots(result);
  const parameters = new Set(Object.keys(slots));
  const general = result.bundle.rules.filter((rule) => isGeneral(rule, parameters));
  return {
    result,
    language,
    words: wordsOf(language),
    rules: new Map(result.bundle.rules.map((rule) => [rule.id, rule])),
    general: new Map(general.map((rule) => [rule.id, { rule, sentence: visible(fill(rule.what[language], slots, language)) }])),
    say: (text) => visible(text[language]),
    number: (value) => format.format(value),
  };
}

/** The title of a rule; a rule that the bundle does not hold keeps its id. */
export function ruleTitle(context: ReportContext, id: string): string {
  const rule = context.rules.get(id);
  return rule ? context.say(rule.title) : visible(id);
}

/** The first of the general notices: the version says there what it is (not binding), so it heads every report. */
export function headNotice(context: ReportContext): string | null {
  for (const { rule, sentence } of context.general.values()) if (rule.modality === 'informative') return sentence;
  return null;
}

/** A finding that says the same of every offering. */
export function isGeneralFinding(context: ReportContext, finding: Finding): boolean {
  return finding.status === 'notice' && context.general.has(finding.rule);
}

/** `2026-11-23` as people write it. */
export function longDate(context: ReportContext, date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = context.words.months[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : visible(date);
}

/** `a, b and c`. */
export function readableList(context: ReportContext, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${context.words.and} ${items.at(-1)}`;
}

function isGeneral(rule: Rule, parameters: ReadonlySet<string>): boolean {
  const tells = rule.modality === 'informative' || rule.modality === 'autonomy';
  const always = rule.scope === undefined && rule.when === undefined && rule.require === undefined;
  // A slot that is no parameter is filled from the offering, so its sentence differs between offerings.
  return tells && always && slotsOf(rule.what.nl).every((slot) => parameters.has(slot));
}

function parameterSlots(result: CheckResult): Slots {
  return Object.fromEntries(
    result.bundle.parameters.flatMap(({ id, value }) => {
      if (value === null) return [];
      return typeof value === 'object' && !Array.isArray(value) ? [] : [[id, value as SlotValue]];
    }),
  );
}
