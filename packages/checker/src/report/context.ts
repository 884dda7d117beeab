import { fill, type Language, type Localized, type Slots, type SlotValue } from '@afsprakenkader/diagnostics';
import type { Rule } from '@afsprakenkader/framework';
import { clauseOf } from '../findings/clause.js';
import { generalNotices, outsideNotices } from '../findings/speaking.js';
import type { CheckResult, Finding, WantedField } from '../model.js';
import { visible } from './visible.js';
import type { Words } from './words.js';
import { wordsOf } from './words-of.js';

const MOST_NAMES = 8;

interface GeneralNotice {
  readonly rule: Rule;
  readonly sentence: string;
}

/** What every format needs of a result before the first offering. */
export interface ReportContext {
  readonly result: CheckResult;
  /** What to tell first, where the report says so. */
  readonly wanted: readonly WantedField[];
  readonly language: Language;
  readonly words: Words;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Place of each rule in the version. */
  readonly ruleOrder: ReadonlyMap<string, number>;
  /** Rules that say the same of every offering, with their sentence: printed once per report, not once per offering. */
  readonly general: readonly GeneralNotice[];
  /** What the version says beside offerings outside the framework. */
  readonly outside: readonly string[];
  /** A text in the report's language, safe to look at. */
  readonly say: (text: Localized) => string;
  /** A count or decimal as people of the language write it. */
  readonly number: (value: number) => string;
}

/** Reads the fixed parts of a result once. */
export function reportContext(
  result: CheckResult,
  language: Language,
  wanted: readonly WantedField[] = [],
): ReportContext {
  const slots = parameterSlots(result);
  const sentence = (rule: Rule) => visible(fill(rule.what[language], slots, language));
  return {
    result,
    wanted,
    language,
    words: wordsOf(language),
    rules: new Map(result.bundle.rules.map((rule) => [rule.id, rule])),
    ruleOrder: new Map(result.bundle.rules.map((rule, index) => [rule.id, index])),
    general: generalNotices(result.bundle).map((rule) => ({ rule, sentence: sentence(rule) })),
    outside: outsideNotices(result.bundle).map(sentence),
    say: (text) => visible(text[language]),
    number: (value) => readableNumber(value, language),
  };
}

/** Thousands grouped, decimals as they are. By hand: to load the world's number formats takes longer than a small check. */
function readableNumber(value: number, language: Language): string {
  const [group, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction] = String(Number(value.toFixed(6))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** The title of a rule; a rule that the bundle does not hold keeps its id. */
export function ruleTitle(context: ReportContext, id: string): string {
  const rule = context.rules.get(id);
  return rule ? context.say(rule.title) : visible(id);
}

/** The first of the general notices: the version says there what it is (not binding), so it heads every report. */
export function headNotice(context: ReportContext): string | null {
  return headRule(context)?.sentence ?? null;
}

/** The other general notices, in the order of the version. */
export function otherNotices(context: ReportContext): string[] {
  const head = headRule(context);
  return context.general.filter((notice) => notice !== head).map(({ sentence }) => sentence);
}

/** Where the texts say what a rule says, in the report's language; a finding of an unknown rule keeps its own words. */
export function clauseWords(context: ReportContext, finding: Finding): string {
  const rule = context.rules.get(finding.rule);
  return rule ? context.say(clauseOf(context.result.bundle, rule)) : visible(finding.clause);
}

/** The first few names; the others are counted, since a pool may have hundreds of units. */
export function shortList(context: ReportContext, names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  if (rest <= 0) return readableList(context, names);
  return `${names.slice(0, MOST_NAMES).join(', ')} ${context.words.and} ${context.words.more(context.number(rest))}`;
}

function headRule({ general }: ReportContext): GeneralNotice | undefined {
  return general.find(({ rule }) => rule.modality === 'informative');
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

function parameterSlots(result: CheckResult): Slots {
  return Object.fromEntries(
    result.bundle.parameters.flatMap(({ id, value }) => {
      if (value === null) return [];
      return typeof value === 'object' && !Array.isArray(value) ? [] : [[id, value as SlotValue]];
    }),
  );
}
