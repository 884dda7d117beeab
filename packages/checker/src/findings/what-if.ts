import type { Localized } from '@afsprakenkader/diagnostics';
import type { FieldType } from '@afsprakenkader/offering';
import { STATUSES, type Status } from '@afsprakenkader/rule-language';
import { enumerate, STATUS_WORDS } from './answers.js';
import { fieldType } from './field-type.js';
import { joined, samplesAround, stretchWords } from './intervals.js';
import type { Judge } from './judge.js';
import { inWords } from './slots.js';
import { pathOf, withValue } from './values.js';

/** More thresholds than this make a sentence that nobody reads. */
const MOST_THRESHOLDS = 3;

interface Answer {
  readonly name: Localized;
  readonly status: Status;
}

/**
 * What each answer to one missing fact would lead to, as a sentence (`With 6: met; with 5, 7 or 8: not met.`), where
 * the fact has few possible answers or few thresholds. Undefined where no answer settles anything.
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
  const ask = (value: unknown) => judge.ask(withValue(offering, missing, value), rule.index).status;
  const answers = answersTo(type, rule.numbers, ask, words);
  const statuses = STATUSES.filter((status) => answers.some((answer) => answer.status === status));
  if (statuses.length < 2) return undefined;
  const parts = statuses.map((status) => {
    const names = enumerate(
      answers.filter((answer) => answer.status === status).map(({ name }) => name),
      'or',
    );
    const word = STATUS_WORDS[status];
    return { nl: `met ${names.nl}: ${word.nl}`, en: `with ${names.en}: ${word.en}` };
  });
  return { nl: sentence(parts.map(({ nl }) => nl)), en: sentence(parts.map(({ en }) => en)) };
}

function answersTo(
  type: FieldType,
  numbers: readonly number[],
  ask: (value: unknown) => Status,
  words: ReadonlyMap<string, Localized>,
): readonly Answer[] {
  switch (type.kind) {
    case 'bool':
      return [
        { name: { nl: 'ja', en: 'yes' }, status: ask(true) },
        { name: { nl: 'nee', en: 'no' }, status: ask(false) },
      ];
    case 'enum':
    case 'ordinal':
      return type.values.map((value) => ({ name: inWords(value, words), status: ask(value) }));
    case 'choice':
      return answersTo(type.of, numbers, ask, words);
    case 'decimal':
      return stretches(numbers, ask);
    default:
      return [];
  }
}

/** Stretches of numbers with the same answer, each as long as it gets. */
function stretches(numbers: readonly number[], ask: (value: number) => Status): readonly Answer[] {
  const samples = samplesAround(numbers);
  if (samples.length > 2 * MOST_THRESHOLDS + 1) return [];
  const runs: { stretch: (typeof samples)[number]['stretch']; status: Status }[] = [];
  for (const { value, stretch } of samples) {
    const status = ask(value);
    const last = runs.at(-1);
    if (last?.status === status) last.stretch = joined(last.stretch, stretch);
    else runs.push({ stretch, status });
  }
  return runs.map(({ stretch, status }) => ({ name: stretchWords(stretch), status }));
}

function sentence(parts: readonly string[]): string {
  const text = `${parts.join('; ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
