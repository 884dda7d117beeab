import type { Localized } from '@afsprakenkader/diagnostics';
import type { FieldType } from '@afsprakenkader/offering';
import { STATUSES, type Status } from '@afsprakenkader/rule-language';
import { enumerate, STATUS_WORDS } from './answers.js';
import { fieldType } from './field-type.js';
import type { Judge } from './judge.js';
import { inWords } from './slots.js';
import { pathOf, withValue } from './values.js';

/**
 * What each answer to one missing fact would lead to, as a sentence (`With 6: met; with 5, 7 or 8: not met.`), where
 * the fact has few possible answers or thresholds cut them into few. Undefined where no answer settles anything.
 */
export function whatIf(
  offering: object,
  missing: string,
  rule: { readonly index: number; readonly numbers: readonly number[] },
  judge: Judge,
  words: ReadonlyMap<string, Localized>,
): Localized | undefined {
  const type = fieldType(pathOf(missing));
  if (type === undefined) return undefined;
  const answers = answersOf(type, rule.numbers, words);
  const byStatus = new Map<Status, Localized[]>();
  for (const { value, name } of answers) {
    const { status } = judge.ask(withValue(offering, missing, value), rule.index);
    byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
  }
  if (byStatus.size < 2) return undefined;
  const parts = STATUSES.filter((status) => byStatus.has(status)).map((status) => {
    const names = enumerate(byStatus.get(status) as Localized[], 'or');
    const word = STATUS_WORDS[status];
    return { nl: `met ${names.nl}: ${word.nl}`, en: `with ${names.en}: ${word.en}` };
  });
  return { nl: sentence(parts.map(({ nl }) => nl)), en: sentence(parts.map(({ en }) => en)) };
}

interface Answer {
  readonly value: unknown;
  readonly name: Localized;
}

function answersOf(type: FieldType, numbers: readonly number[], words: ReadonlyMap<string, Localized>): Answer[] {
  switch (type.kind) {
    case 'bool':
      return [
        { value: true, name: { nl: 'ja', en: 'yes' } },
        { value: false, name: { nl: 'nee', en: 'no' } },
      ];
    case 'enum':
    case 'ordinal':
      return type.values.map((value) => ({ value, name: inWords(value, words) }));
    case 'choice':
      return answersOf(type.of, numbers, words);
    case 'decimal':
      return intervals(numbers);
    default:
      return [];
  }
}

/** One answer for each threshold and for each gap between thresholds. */
function intervals(numbers: readonly number[]): Answer[] {
  const cuts = [...new Set(numbers)].filter((value) => value > 0).sort((a, b) => a - b);
  const first = cuts[0];
  if (first === undefined || cuts.length > 3) return [];
  const answers: Answer[] = [
    { value: first / 2, name: both((said) => ({ nl: `minder dan ${said.nl}`, en: `less than ${said.en}` }), first) },
  ];
  for (const [index, cut] of cuts.entries()) {
    const next = cuts[index + 1];
    answers.push({ value: cut, name: both(({ nl, en }) => ({ nl: `precies ${nl}`, en: `exactly ${en}` }), cut) });
    if (next === undefined)
      answers.push({
        value: cut + 1,
        name: both(({ nl, en }) => ({ nl: `meer dan ${nl}`, en: `more than ${en}` }), cut),
      });
    else {
      const to = number(next);
      answers.push({
        value: (cut + next) / 2,
        name: both(
          ({ nl, en }) => ({
            nl: `meer dan ${nl} en minder dan ${to.nl}`,
            en: `more than ${en} and less than ${to.en}`,
          }),
          cut,
        ),
      });
    }
  }
  return answers;
}

function both(text: (said: Localized) => Localized, value: number): Localized {
  return text(number(value));
}

function number(value: number): Localized {
  return { nl: String(value).replace('.', ','), en: String(value) };
}

function sentence(parts: readonly string[]): string {
  const text = `${parts.join('; ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
