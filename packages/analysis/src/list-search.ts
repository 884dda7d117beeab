import type { ListWalk, Step } from './list-walk.js';
import type { ShareAnswer } from './share-answers.js';
import type { Word } from './term-values.js';

/** Most lists that are tried in search of one for each cell. */
const TRIED_LIMIT = 200_000;

/** Lists that are tried before the cells are looked at again. */
const AT_ONCE = 2000;

interface Entry {
  readonly word: readonly number[];
  readonly states: readonly number[];
  readonly items: readonly Step[];
}

/**
 * Finds short lists for cells. One item is added at a time; of lists that look the same only the first is made longer.
 * Nothing rests on it but whether an offering can be shown.
 */
export class ListSearch {
  tried = 0;
  readonly #known = new Set<string>();
  readonly #queue: Entry[] = [];
  #next = 0;

  constructor(
    readonly walk: ListWalk,
    readonly steps: readonly Step[],
    readonly found: (states: readonly number[], answers: readonly ShareAnswer[], word: Word, tried: number) => void,
  ) {
    found(walk.nothing, walk.answers([]), undefined, 0);
    found(walk.start, walk.answers([]), [], 0);
    this.#queue.push({ word: [], states: walk.start, items: [] });
  }

  /** Tries some more lists, the shorter ones first; false where there are none to try. */
  more(): boolean {
    const until = Math.min(this.tried + AT_ONCE, TRIED_LIMIT);
    const first = this.#next;
    for (; this.#next < this.#queue.length && this.tried < until; this.#next++)
      this.#lengthen(this.#queue[this.#next]!);
    return this.#next > first;
  }

  #lengthen({ word, states, items }: Entry): void {
    for (let letter = word.at(-1) ?? 0; letter < this.steps.length; letter++) {
      this.tried++;
      const step = this.steps[letter]!;
      const longer = { word: [...word, letter], states: this.walk.after(states, step), items: [...items, step] };
      const answers = this.walk.answers(longer.items);
      const key = `${longer.states.join()}|${answers.join()}`;
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      this.found(longer.states, answers, longer.word, this.tried);
      this.#queue.push(longer);
    }
  }
}
