import type { Expr, Value } from '@afsprakenkader/rule-language';
import { NotCut, TooMany } from './free-reason.js';
import { itemParts, type ListTerm } from './reads.js';
import { answerOf, type ShareAnswer, type Weighed } from './share-answers.js';
import { bearingOf, MOST_GROUPS, NO_SUPPORT, type Support } from './share-support.js';
import { ABSENT, isShare, type ShareTerm, type Walk, type Word, walkOf } from './term-values.js';

/** Shares of one measure: its groups, and what it sees of each item. */
interface Measure {
  readonly groups: number;
  weigh(values: readonly Value[]): Weighed;
}

/** What all terms see of one item. */
export interface Step {
  readonly codes: readonly number[];
  readonly weighed: readonly Weighed[];
}

/** How a list looks to the terms on it. */
export interface Walked {
  readonly word: Word;
  /** Of each term that is no share. */
  readonly states: readonly number[];
  /** Of each measure. */
  readonly supports: readonly Support[];
}

/** Most states of lists, over which the conditions on the list are left free. */
const MOST_STATES = 20_000;

/** The terms on one list, walked together. */
export class ListWalk {
  readonly walks: readonly Walk[];
  /** The states of a list that is not told, and of an empty one. */
  readonly nothing: readonly number[];
  readonly start: readonly number[];
  readonly measures: readonly Measure[];
  /** Per term its place among the walks, or its measure. */
  readonly places: readonly number[];
  readonly #firsts: readonly number[];

  /** @throws NotCut */
  constructor(
    readonly terms: readonly ListTerm[],
    readonly sizes: number,
  ) {
    const walks: Walk[] = [];
    const firsts: number[] = [];
    const measures = new Map<string, Measure>();
    let offset = 0;
    this.places = terms.map((term) => {
      const first = offset;
      offset += itemParts(term).length;
      if (!isShare(term)) {
        firsts.push(first);
        return walks.push(walkOf(term, sizes)) - 1;
      }
      const key = JSON.stringify([term.group, term.weight]);
      if (!measures.has(key)) measures.set(key, measureOf(term, first));
      if (term.op === 'leads' && domainOf(term.of).some((value) => !domainOf(term.group).includes(value)))
        throw new NotCut('no-group');
      return [...measures.keys()].indexOf(key);
    });
    this.walks = walks;
    this.nothing = walks.map(() => ABSENT);
    this.start = walks.map(({ empty }) => empty);
    this.#firsts = firsts;
    this.measures = [...measures.values()];
  }

  /** @param values what the item parts of all terms give */
  step(values: readonly Value[]): Step {
    return {
      codes: this.walks.map((walk, index) => walk.code(values[this.#firsts[index]!])),
      weighed: this.measures.map((measure) => measure.weigh(values)),
    };
  }

  /** The states with one item more. */
  readonly after = (states: readonly number[], { codes }: Step): readonly number[] =>
    states.map((state, index) => this.walks[index]!.next(state, codes[index]!));

  answers(items: readonly Step[]): readonly ShareAnswer[] {
    return this.measures.map(({ groups }, index) =>
      answerOf(
        items.map(({ weighed }) => weighed[index]!),
        groups,
      ),
    );
  }

  /**
   * A list for every state that lists can be in: one item is added at a time until no state appears that was not there.
   *
   * @throws NotCut
   */
  saturate(steps: readonly Step[]): readonly Walked[] {
    const unique = new Map(steps.map((step, letter) => [stepKey(step), { ...step, letter }]));
    const vectors = new Vectors();
    const start = this.start;
    const none = this.measures.map(() => NO_SUPPORT);
    const found = new Map<number, Walked>();
    const queue: { readonly key: number; readonly walked: Walked }[] = [];
    const keep = (states: number, supports: number, word: () => Word) => {
      const key = states * PAIR + supports;
      if (found.has(key)) return;
      const walked = { word: word(), states: vectors.at(states), supports: vectors.at(supports) };
      found.set(key, walked);
      queue.push({ key, walked });
      if (found.size > MOST_STATES) throw new TooMany();
    };
    keep(vectors.idOf(start), vectors.idOf(none), () => []);
    const letters = [...unique.values()].map(({ letter, codes, weighed }) => ({
      letter,
      after: vectors.cached((states) => this.after(states, { codes, weighed })),
      onto: vectors.cached(bearing(weighed)),
    }));
    for (const { key, walked } of queue) {
      const [states, supports] = [Math.floor(key / PAIR), key % PAIR];
      for (const { letter, after, onto } of letters)
        keep(after(states), onto(supports), () => [...walked.word!, letter]);
    }
    return [{ word: undefined, states: this.nothing, supports: none }, ...found.values()];
  }
}

const PAIR = 2 ** 24;

/** Short rows of numbers, each known by a number, so that what follows from one is worked out once. */
class Vectors {
  readonly #rows: (readonly number[])[] = [];
  readonly #ids = new Map<string, number>();

  idOf(row: readonly number[]): number {
    const key = row.join();
    const old = this.#ids.get(key);
    if (old !== undefined) return old;
    this.#ids.set(key, this.#rows.length);
    return this.#rows.push(row) - 1;
  }

  at(id: number): readonly number[] {
    return this.#rows[id]!;
  }

  cached(next: (row: readonly number[]) => readonly number[]): (id: number) => number {
    const known: number[] = [];
    return (id) => {
      known[id] ??= this.idOf(next(this.at(id)));
      return known[id];
    };
  }
}

function bearing(weighed: readonly Weighed[]): (supports: readonly Support[]) => readonly Support[] {
  const bearings = weighed.map(bearingOf);
  return (supports) => supports.map((support, index) => (support | bearings[index]!.adds) & bearings[index]!.leaves);
}

function measureOf({ group, weight: _ }: ShareTerm, first: number): Measure {
  const domain = domainOf(group);
  if (domain.length > MOST_GROUPS) throw new NotCut('many-groups');
  return {
    groups: domain.length,
    weigh: (values) => {
      const [group, weight] = [values[first]!, values[first + 1]!];
      const possible = (group.kind === 'possible' ? group.possible : undefined) ?? domain;
      const mask = domain.reduce<number>(
        (bits, value, bit) => (possible.includes(value) ? bits | (1 << bit) : bits),
        0,
      );
      return { mask, weight: ('quantity' in weight ? weight.quantity : undefined) ?? Number.NaN };
    },
  };
}

export function domainOf(group: Expr): readonly (string | number)[] {
  return ('values' in group ? group.values : undefined) ?? [];
}

/** What saturation sees of an item: weights count only as known or not. */
function stepKey({ codes, weighed }: Step): string {
  return `${codes.join()}|${weighed.map(({ mask, weight }) => (weight > 0 ? mask : -mask)).join()}`;
}
