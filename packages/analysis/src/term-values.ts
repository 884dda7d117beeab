import type { Value } from '@afsprakenkader/rule-language';
import { NotCut } from './free-reason.js';
import type { ListTerm } from './reads.js';

/** A list in the alphabet of letters; `undefined` is a list that is not told. */
export type Word = readonly number[] | undefined;

export type ShareTerm = Extract<ListTerm, { op: 'tied' | 'leads' | 'dominant' }>;
type PlainTerm = Exclude<ListTerm, ShareTerm>;

export function isShare(term: ListTerm): term is ShareTerm {
  return 'group' in term;
}

/**
 * A term as a walk over the items: which state an empty list is in, and which one follows where an item is added. The
 * order of the items does not count, and lists in one state stay so whatever is added: so finitely many lists show
 * all that there are.
 */
export interface Walk {
  readonly empty: number;
  /** What the walk sees of an item. */
  code(value: Value | undefined): number;
  next(state: number, code: number): number;
  /** What the term says in a state: the same number exactly where it says the same. */
  says(state: number): number;
}

/** The state of a list that is not told. */
export const ABSENT = -2;

const UNKNOWN = 2;

/**
 * @param sizes lists of up to this many items are told apart by their number
 * @throws NotCut
 */
export function walkOf(term: PlainTerm, sizes: number): Walk {
  switch (term.op) {
    case 'given':
    case 'has':
      return counting(1);
    case 'size':
      return counting(sizes);
    case 'all':
      return kleene(0);
    case 'exists':
      return kleene(1);
    case 'max':
    case 'min':
      if (term.as !== 'decimal') return extreme(term.op, term.values ?? []);
  }
  throw new NotCut(term.op === 'sum' ? 'sum' : 'list-quantity');
}

function counting(most: number): Walk {
  return { empty: 0, code: () => 0, next: (state) => Math.min(state + 1, most), says: (state) => state };
}

/** @param ends the truth that decides by itself */
function kleene(ends: 0 | 1): Walk {
  return {
    empty: 1 - ends,
    code: (value) => (value?.kind !== 'truth' || value.truth === undefined ? UNKNOWN : Number(value.truth)),
    next: (state, code) =>
      state === ends || code === ends ? ends : Math.max(state, code) === UNKNOWN ? UNKNOWN : state,
    says: (state) => (state === ABSENT ? UNKNOWN : state),
  };
}

/** Sets of few whole numbers as masks: the greatest of several is what may be at or above all their least. */
function extreme(op: 'max' | 'min', domain: readonly number[]): Walk {
  const values = [...domain].sort((a, b) => (op === 'max' ? a - b : b - a));
  const any = -1;
  return {
    empty: 0,
    code: (value) => {
      const possible = value?.kind === 'possible' ? value.possible : undefined;
      return possible?.reduce<number>((mask, each) => mask | (1 << values.indexOf(Number(each))), 0) || any;
    },
    next: (state, code) => {
      if (state === any || code === any || state === 0) return state === any ? any : code;
      return (state | code) & -Math.max(state & -state, code & -code);
    },
    says: (state) => (state === ABSENT || state === 0 ? any : state),
  };
}
