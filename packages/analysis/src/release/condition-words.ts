import type { Language } from '@afsprakenkader/diagnostics';
import { labelOf, type Vocabulary, valueWords, type Wording } from './value-words.js';

/** What the offerings of a region have in common, for people. */
export interface Condition {
  /** Each a field with the values it may have. */
  readonly parts: readonly string[];
  /** Further conditions that only the notation of expressions can say. */
  readonly technical: readonly string[];
}

const SAY = {
  nl: {
    or: ' of ',
    between: 'tussen',
    and: 'en',
    over: 'meer dan',
    under: 'minder dan',
    not: 'niet',
    untold: 'niet vermeld',
    told: 'vermeld',
    none: 'uitdrukkelijk geen',
    unknown: 'niet geweten',
    another: 'iets anders',
    recorded: 'uitzondering vastgelegd',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    or: ' or ',
    between: 'between',
    and: 'and',
    over: 'more than',
    under: 'less than',
    not: 'not',
    untold: 'not told',
    told: 'told',
    none: 'expressly none',
    unknown: 'unknown',
    another: 'another',
    recorded: 'exception recorded',
    yes: 'yes',
    no: 'no',
  },
} as const;

const COMPARED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { '<': 'minder dan', '<=': 'hoogstens', '>': 'meer dan', '>=': 'minstens', '==': 'precies', '!=': 'niet' },
  en: { '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least', '==': 'exactly', '!=': 'not' },
};

/** The condition of a region in words, as far as it speaks of single fields. */
export function conditionWords(when: string, wording: Wording, language: Language): Condition {
  const parts: string[] = [];
  const technical: string[] = [];
  for (const part of when === 'true' ? [] : topLevel(when)) {
    const said = partWords(part, wording, language);
    if (said === undefined) technical.push(part);
    else parts.push(said);
  }
  return { parts, technical };
}

/** Cut at each `&&` outside brackets and words. */
function topLevel(when: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < when.length; at++) {
    const sign = when[at]!;
    if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    else if (depth === 0 && when.startsWith(' && ', at)) {
      parts.push(when.slice(start, at));
      start = at + 4;
    }
  }
  return [...parts, when.slice(start)];
}

function partWords(part: string, wording: Wording, language: Language): string | undefined {
  const say = SAY[language];
  const recorded = /^(!?)recorded\('([^']+)'\)(?:: (yes|no))?$/.exec(part);
  if (recorded) return `${say.recorded}: ${recorded[1] === '!' || recorded[3] === 'no' ? say.no : say.yes}`;
  const [, isNot = '', flag = ''] = /^(!?)([A-Za-z.]+)$/.exec(part) ?? [];
  const fact = nameOf(flag, wording, language);
  if (fact !== undefined) return `${fact}: ${isNot === '' ? say.yes : say.no}`;
  const [, side = '', sign = '', number = ''] = /^([A-Za-z.]+) (<=?|>=?|==|!=) (-?[\d.]+)$/.exec(part) ?? [];
  const compared = nameOf(side, wording, language);
  if (compared !== undefined)
    return `${compared}: ${COMPARED[language][sign]} ${valueWords(Number(number), wording.vocabulary, language)}`;
  const [, path = '', values = ''] = /^([A-Za-z.]+): (.+)$/.exec(part) ?? [];
  const label = nameOf(path, wording, language);
  if (label === undefined || / sorts of lists$/.test(values)) return undefined;
  const inverse = /^not \((.+)\)$/.exec(values)?.[1];
  const said = (inverse ?? values).split(' | ').map((value) => wordOf(value, wording.vocabulary, language));
  const list = [...new Set(said)].join(say.or);
  return `${label}: ${inverse === undefined ? list : `${say.not} ${list}`}`;
}

function nameOf(path: string, { facts }: Wording, language: Language): string | undefined {
  return facts.get(path)?.[language] ?? labelOf(path, language);
}

function wordOf(value: string, words: Vocabulary, language: Language): string {
  const say = SAY[language];
  const fixed: Readonly<Record<string, string>> = {
    'not told': say.untold,
    told: say.told,
    'told that there is none': say.none,
    unknown: say.unknown,
    another: say.another,
    true: say.yes,
    false: say.no,
  };
  if (Object.hasOwn(fixed, value)) return fixed[value]!;
  const number = (text: string) => valueWords(Number(text), words, language);
  const [, low, high] = /^([\d.]+) < … < ([\d.]+)$/.exec(value) ?? [];
  if (low !== undefined && high !== undefined) return `${say.between} ${number(low)} ${say.and} ${number(high)}`;
  const over = /^> ([\d.]+)$/.exec(value)?.[1];
  if (over !== undefined) return `${say.over} ${number(over)}`;
  const under = /^< ([\d.]+)$/.exec(value)?.[1];
  if (under !== undefined) return `${say.under} ${number(under)}`;
  if (/^[\d.]+$/.test(value)) return number(value);
  // Several values of which it is not known which one holds.
  return value
    .split(' or ')
    .map((word) => valueWords(word, words, language))
    .join('/');
}
