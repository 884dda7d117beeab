import type { Letter } from './letters.js';
import type { ListTerm } from './reads.js';
import { type TermValue, termReader, type Word } from './term-values.js';

/** One cell of the quotient of a list: what all lists in it have in common, and the first list found in it. */
interface ListCell {
  readonly word: Word;
  readonly values: readonly TermValue[];
}

export interface ListCells {
  readonly cells: readonly ListCell[];
  /** Length of the longest list that was tried. */
  readonly longest: number;
  /** Number of lists tried. */
  readonly tried: number;
}

/**
 * Lists with the same value of each term kept while longer ones are sought. Where shares are compared, two lists of
 * one cell may differ in what one more item does to them.
 */
const KEPT_WITH_SHARES = 1;

/** Most lists that are tried. */
const TRIED_LIMIT = 400_000;

/**
 * The cells of a list under the terms that see it, by saturation: one item at a time is added to the lists found so
 * far, until no values of the terms appear that were not there.
 *
 * @param sizes lists of up to this many items are told apart by their number
 */
export function listCells(terms: readonly ListTerm[], letters: readonly Letter[], sizes: number): ListCells {
  const read = termReader(terms, letters);
  const weighs = terms.some(({ op }) => op === 'tied' || op === 'leads' || op === 'dominant');
  const kept = weighs ? KEPT_WITH_SHARES : 1;
  const found = new Map<string, ListCell & { count: number }>();
  let tried = 0;
  let longest = 0;
  const visit = (word: Word): boolean => {
    tried++;
    const values = capped(terms, read(word), sizes);
    const key = values.join('|') + (word === undefined ? '?' : `#${Math.min(word.length, sizes)}`);
    const old = found.get(key);
    if (old !== undefined) return ++old.count <= kept;
    found.set(key, { word, values, count: 1 });
    return true;
  };
  visit(undefined);
  visit([]);
  let edge: (readonly number[])[] = [[]];
  while (edge.length > 0 && tried < TRIED_LIMIT) {
    const next: (readonly number[])[] = [];
    for (const word of edge) {
      for (let letter = 0; letter < letters.length; letter++) {
        const longer = [...word, letter];
        if (visit(longer)) next.push(longer);
      }
    }
    if (next.length > 0) longest = next[0]!.length;
    edge = next;
  }
  return { cells: [...found.values()].map(({ word, values }) => ({ word, values })), longest, tried };
}

function capped(terms: readonly ListTerm[], values: readonly TermValue[], sizes: number): readonly TermValue[] {
  return values.map((value, index) => {
    const { op } = terms[index]!;
    if (op !== 'size' && op !== 'given' && op !== 'has') return value;
    if (value === 'absent') return value;
    return String(Math.min(Number(value), op === 'size' ? sizes : 1));
  });
}
