import { DECIMAL_SCALE, type Truth, type Value } from '@afsprakenkader/rule-language';
import type { Letter } from './letters.js';
import { itemParts, type ListTerm } from './reads.js';
import { ShareAnswers } from './share-answers.js';

/** A list in the alphabet of {@link Letter}s; `undefined` is a list that is not told. */
export type Word = readonly number[] | undefined;

/** What a term says of a list: the same text exactly where it says the same. */
export type TermValue = string;

/**
 * Values of list terms straight from what they ask of each item. `leads` is told for each group by itself, which
 * decides it for every set of groups. The alphabet may grow after the reader is made.
 */
export function termReader(
  terms: readonly ListTerm[],
  letters: readonly Letter[],
): (word: Word) => readonly TermValue[] {
  const shared = new Map<string, ShareAnswers>();
  const asksDominant = terms.some(({ op }) => op === 'dominant');
  let offset = 0;
  const readers = terms.map((term) => {
    const first = offset;
    offset += itemParts(term).length;
    const valueAt: ValueOf = (letter) => letters[letter]!.values[first]!;
    const weightAt: ValueOf = (letter) => letters[letter]!.values[first + 1]!;
    if (term.op === 'tied' || term.op === 'leads' || term.op === 'dominant')
      return sharesOf(term, valueAt, weightAt, shared, asksDominant);
    return readerOf(term, valueAt);
  });
  return (word) => readers.map((read) => read(word));
}

type ValueOf = (letter: number) => Value;

type ShareTerm = Extract<ListTerm, { op: 'tied' | 'leads' | 'dominant' }>;

function readerOf(term: Exclude<ListTerm, ShareTerm>, valueAt: ValueOf): (word: Word) => TermValue {
  switch (term.op) {
    case 'given':
    case 'has':
    case 'size':
      return (word) => (word === undefined ? 'absent' : String(word.length));
    case 'all':
    case 'exists': {
      const ends = term.op === 'exists';
      return (word) => {
        if (word === undefined) return 'unknown';
        const truths = word.map((letter) => truthOf(valueAt(letter)));
        if (truths.includes(ends)) return String(ends);
        return truths.includes(undefined) ? 'unknown' : String(!ends);
      };
    }
    case 'max':
    case 'min':
      return term.as === 'decimal' ? extremeQuantity(term.op, valueAt) : extremeOf(term, valueAt);
    case 'sum':
      return (word) => {
        const values = word?.map((letter) => quantityOf(valueAt(letter)));
        if (values === undefined || values.includes(undefined)) return 'unknown';
        return String(values.reduce<number>((sum, value) => sum + value!, 0) / DECIMAL_SCALE);
      };
  }
}

function extremeQuantity(op: 'max' | 'min', valueAt: ValueOf) {
  return (word: Word): TermValue => {
    const values = (word ?? []).map((letter) => quantityOf(valueAt(letter)));
    if (values.length === 0 || values.includes(undefined)) return 'unknown';
    return String(Math[op](...(values as number[])));
  };
}

/** Sets of few whole numbers as masks: the greatest of several is what may be at or above all their least. */
function extremeOf(term: Extract<ListTerm, { op: 'max' | 'min' | 'sum' }>, valueAt: ValueOf) {
  const values = [...(term.values ?? [])].sort((a, b) => (term.op === 'max' ? a - b : b - a));
  const maskOf = lazily((letter) => {
    const set = possibleOf(valueAt(letter));
    return set === undefined ? -1 : set.reduce((mask, value) => mask | (1 << values.indexOf(value)), 0);
  });
  return (word: Word): TermValue => {
    if (word === undefined || word.length === 0) return 'any';
    let any = 0;
    let bound = 1;
    for (const letter of word) {
      const mask = maskOf(letter);
      if (mask === -1) return 'any';
      any |= mask;
      bound = Math.max(bound, mask & -mask);
    }
    return String(any & -bound);
  };
}

function sharesOf(
  term: ShareTerm,
  groupOf: ValueOf,
  weightAt: ValueOf,
  shared: Map<string, ShareAnswers>,
  asksDominant: boolean,
) {
  const domain = ('values' in term.group ? term.group.values : undefined) ?? [];
  const itemOf = lazily((letter) => {
    const groups = possibleOf(groupOf(letter)) ?? domain;
    const bits = domain.map((value, bit) => (groups.includes(Number(value)) ? 1 << bit : 0));
    return {
      mask: bits.reduce<number>((mask, bit) => mask | bit, 0),
      weight: quantityOf(weightAt(letter)) ?? Number.NaN,
    };
  });
  const key = JSON.stringify([term.group, term.weight]);
  const answers = shared.get(key) ?? new ShareAnswers(itemOf, domain.length, asksDominant);
  shared.set(key, answers);
  const place = { leads: 0, tied: 1, dominant: 2 }[term.op];
  return (word: Word): TermValue => answers.of(word ?? []).split(' ')[place]!;
}

/** Remembers what was made of each letter; the alphabet may grow meanwhile. */
function lazily<Made>(make: (letter: number) => Made): (letter: number) => Made {
  const made: Made[] = [];
  return (letter) => {
    made[letter] ??= make(letter);
    return made[letter];
  };
}

function truthOf(value: Value): Truth {
  return value.kind === 'truth' ? value.truth : undefined;
}

function quantityOf(value: Value): number | undefined {
  return value.kind === 'decimal' || value.kind === 'date' ? value.quantity : undefined;
}

function possibleOf(value: Value): readonly number[] | undefined {
  return value.kind === 'possible' ? value.possible?.map(Number) : undefined;
}
