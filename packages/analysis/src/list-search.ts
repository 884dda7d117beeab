import type { ListWalk, Step } from './list-walk.js';
import type { ShareAnswer } from './share-answers.js';
import type { Word } from './term-values.js';

/** Most lists that are tried in search of one for each cell. */
const TRIED_LIMIT = 200_000;

interface Entry {
  readonly word: readonly number[];
  readonly states: readonly number[];
}

/**
 * Finds short lists for cells. One item is added at a time; of lists that look the same only the first is made longer.
 * Nothing rests on it but whether an offering can be shown.
 */
export class ListSearch {
  tried = 0;
  readonly #known = new Set<string>();
  #edge: readonly Entry[];

  constructor(
    readonly walk: ListWalk,
    readonly steps: readonly Step[],
    readonly found: (states: readonly number[], answers: readonly ShareAnswer[], word: Word, tried: number) => void,
  ) {
    found(walk.nothing, walk.answers([]), undefined, 0);
    found(walk.start, walk.answers([]), [], 0);
    this.#edge = [{ word: [], states: walk.start }];
  }

  /** Tries the lists with one item more; false where there are none to try. */
  longer(): boolean {
    if (this.#edge.length === 0 || this.tried > TRIED_LIMIT) return false;
    const next: Entry[] = [];
    for (const { word, states } of this.#edge) {
      for (const [letter, step] of this.steps.entries()) {
        this.tried++;
        const longer = { word: [...word, letter], states: this.walk.after(states, step) };
        const answers = this.walk.answers(longer.word.map((each) => this.steps[each]!));
        const key = `${longer.states.join()}|${answers.join()}`;
        if (this.#known.has(key)) continue;
        this.#known.add(key);
        this.found(longer.states, answers, longer.word, this.tried);
        next.push(longer);
      }
    }
    this.#edge = next;
    return true;
  }
}
