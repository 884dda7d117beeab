import { type Expr, evaluateExpression, type RuleSet } from '@afsprakenkader/rule-language';
import type { Cell, Coordinate } from './coordinate.js';
import { TooMany } from './free-reason.js';
import { DISPUTED_CODE, type Letter, lettersOf } from './letters.js';
import { ListSearch } from './list-search.js';
import { ListWalk, type Step } from './list-walk.js';
import { at, patched } from './place.js';
import { itemParts, type ListTerm, termKey } from './reads.js';
import { dominantIn, type ShareAnswer } from './share-answers.js';
import { answersWith, type Support } from './share-support.js';
import { isShare, type ShareTerm, type Word } from './term-values.js';
import { withAnswers } from './with-answers.js';

/** A condition over the list, and the terms of the list in it. */
export interface ListAtom {
  readonly expr: Expr;
  readonly terms: readonly ListTerm[];
  /** It reads nothing else. */
  readonly pure: boolean;
}

/** What a list is cut for. */
export interface ListUses {
  readonly atoms: readonly ListAtom[];
  readonly models: readonly unknown[];
  readonly set: RuleSet;
  readonly isValid: (offering: object) => boolean;
  /** Lists of up to this many items are told apart by their number. */
  readonly sizes: number;
}

/** Most cells of one list, over which the conditions on it are left free. */
const MOST_CELLS = 60_000;

/** What conditions see of a list in one respect (its shares, or all else), by number; and what stands for it. */
class Sights<Example> {
  readonly examples: Example[] = [];
  /** Per sight what each condition sees. */
  readonly pieces: (readonly string[])[] = [];
  readonly #known = new Map<string, number>();
  readonly #keys = new Map<string, number>();

  /** @param look what lists with one key look like: the same, but others may look so too */
  numberOf(key: string, example: () => Example, look: () => readonly string[]): number {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const pieces = look();
    const text = pieces.join('|');
    const number = this.#known.get(text) ?? this.examples.length;
    this.#keys.set(key, number);
    if (number === this.examples.length) {
      this.#known.set(text, number);
      this.pieces.push(pieces);
      this.examples.push(example());
    }
    return number;
  }
}

/**
 * A list under all conditions that see it. A cell is what they see of the list but for shares, together with what they
 * see of its shares. Both are complete: the first by saturation, the second because every answer is taken that the
 * items of the list allow. Some cells may have no list; none is left out that has one.
 */
export class ListCoordinate implements Coordinate {
  readonly kind = 'list';
  readonly cells: Cell[] = [];
  readonly #letters: readonly Letter[];
  readonly #walk: ListWalk;
  readonly #search: ListSearch;
  readonly #path: readonly string[];
  readonly #template: unknown;
  readonly #atoms: readonly (ListAtom & {
    readonly shares: readonly { readonly op: ShareTerm['op']; readonly place: number }[];
    readonly others: readonly number[];
  })[];
  readonly #parts: readonly Expr[];
  /** Per term its walk, or its measure. */
  readonly #placeOf: (term: ListTerm) => number;
  readonly #truths = new Map<string, string>();
  readonly #others = new Sights<Cell>();
  readonly #shares = new Sights<readonly ShareAnswer[]>();
  readonly #numbers = new Map<number, number>();
  readonly #pairs: (readonly [other: number, share: number])[] = [];

  /** @throws NotCut */
  constructor(
    readonly key: string,
    readonly uses: ListUses,
  ) {
    const { atoms, models, set, isValid, sizes } = uses;
    const unique = new Map(atoms.flatMap(({ terms }) => terms.map((term) => [termKey(term), term] as const)));
    const terms = [...unique.values()];
    const path = key.split('.');
    const ordinary = models
      .map((model) => at(model, path))
      .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
    const inList = (item: unknown) => isValid(patched({ id: 'x' }, [{ path, value: [item] }]) as object);
    const walk = new ListWalk(terms, sizes);
    const places = new Map([...unique.keys()].map((text, index) => [text, walk.places[index]!]));
    this.#path = path;
    this.#template = ordinary[0] ?? {};
    this.#letters = lettersOf(terms, set, inList, ordinary);
    this.#walk = walk;
    this.#parts = terms.flatMap(itemParts);
    const placed = new Map<ListTerm, number>();
    this.#placeOf = (term) => {
      const place = placed.get(term) ?? places.get(termKey(term))!;
      placed.set(term, place);
      return place;
    };
    this.#atoms = atoms.map((atom) => {
      const shares = atom.terms.filter(isShare).map((term) => ({ op: term.op, place: this.#placeOf(term) }));
      const others = atom.terms.filter((term) => !isShare(term)).map(this.#placeOf);
      return { ...atom, pure: atom.pure && (shares.length === 0 || others.length === 0), shares, others };
    });
    const steps = this.#letters.map(({ values }) => walk.step(values));
    this.#cut(steps);
    this.#search = new ListSearch(walk, steps, (states, answers, word, tried) => {
      const number = this.#numberOf(states, answers, () => this.#example(word));
      if (this.cells[number]?.unseen) this.cells[number] = { ...this.#example(word), cost: Math.ceil(tried / 100) };
    });
  }

  /** Lists that were tried in search of one for each cell. */
  get tried(): number {
    return this.#search.tried;
  }

  /** Tries longer lists for the cells of which none is known; false where no more are tried. */
  seek(): boolean {
    return this.#search.more();
  }

  /** What a condition sees of a cell: the same text only where it sees the same. */
  view(expr: Expr): (number: number) => string {
    const index = this.#indexOf(expr);
    return (number) => {
      const [other, share] = this.#pairs[number]!;
      return `${this.#others.pieces[other]![index]}|${this.#shares.pieces[share]![index]}`;
    };
  }

  /** A list that stands for a cell in all but its shares, and the condition with the cell's shares put in. */
  stand(number: number, expr: Expr): { readonly cell: Cell; readonly expr: Expr } {
    const [other, share] = this.#pairs[number]!;
    return { cell: this.#others.examples[other]!, expr: this.#said(expr, this.#shares.examples[share]!) };
  }

  /** What is said of shares in a cell. */
  answer(number: number, term: ShareTerm): ShareAnswer {
    return this.#shares.examples[this.#pairs[number]![1]]![this.#placeOf(term)]!;
  }

  cellOf(offering: object, disputed?: ReadonlySet<string>): number {
    const list = at(offering, this.#path);
    const context = disputed === undefined ? {} : { disputedUnits: disputed };
    const steps = (Array.isArray(list) ? list : []).map((item: unknown): Step => {
      return this.#walk.step(
        this.#parts.map((part) => evaluateExpression(this.uses.set, part, {}, context, { i: item })),
      );
    });
    const { start, after, nothing } = this.#walk;
    const states = Array.isArray(list) ? steps.reduce<readonly number[]>(after, start) : nothing;
    return this.#numberOf(states, this.#walk.answers(steps), () => ({
      patches: [{ path: this.#path, value: list }],
      disputed: [...(disputed ?? [])],
    }));
  }

  #indexOf(expr: Expr): number {
    const same = this.#atoms.findIndex((atom) => atom.expr === expr);
    if (same >= 0) return same;
    const text = JSON.stringify(expr);
    return this.#atoms.findIndex((atom) => JSON.stringify(atom.expr) === text);
  }

  #cut(steps: readonly Step[]): void {
    const admitted = new Map<string, readonly number[]>();
    for (const { word, states, supports } of this.#walk.saturate(steps)) {
      const other = this.#otherOf(states, () => this.#example(word));
      const text = supports.join();
      const answers = admitted.get(text) ?? this.#sharesWith(supports);
      admitted.set(text, answers);
      for (const share of answers) {
        const pair = pairOf(other, share);
        if (this.#numbers.has(pair)) continue;
        this.#numbers.set(pair, this.#pairs.push([other, share]) - 1);
        this.cells.push({ patches: [], unseen: true });
        if (this.cells.length > MOST_CELLS) throw new TooMany();
      }
    }
  }

  /** What may be seen of the shares of lists with these supports. */
  #sharesWith(supports: readonly Support[]): readonly number[] {
    let combined: readonly (readonly ShareAnswer[])[] = [[]];
    for (const [index, support] of supports.entries()) {
      const answers = answersWith(support, this.#walk.measures[index]!.groups);
      combined = combined.flatMap((before) => answers.map((answer) => [...before, answer]));
    }
    return [...new Set(combined.map((answers) => this.#shareOf(answers)))];
  }

  #numberOf(states: readonly number[], answers: readonly ShareAnswer[], example: () => Cell): number {
    return this.#numbers.get(pairOf(this.#otherOf(states, example), this.#shareOf(answers))) ?? -1;
  }

  /** The truth of conditions that see nothing else, and what the terms in the others say. */
  #otherOf(states: readonly number[], example: () => Cell): number {
    return this.#others.numberOf(states.join(), example, () =>
      this.#atoms.map(({ expr, pure, others, shares }, index) => {
        const said = others.map((place) => this.#walk.walks[place]!.says(states[place]!)).join();
        return pure && shares.length === 0 ? this.#truth(`${index} ${said}`, () => [expr, example()]) : said;
      }),
    );
  }

  #shareOf(answers: readonly ShareAnswer[]): number {
    return this.#shares.numberOf(
      answers.join(),
      () => answers,
      () =>
        this.#atoms.map(({ expr, pure, shares }, index) => {
          const said = shares.map(({ op, place }) => piece(op, answers[place]!)).join();
          if (!pure || shares.length === 0) return said;
          return this.#truth(`${index} ${said}`, () => [this.#said(expr, answers), { patches: [] }]);
        }),
    );
  }

  #truth(key: string, at: () => readonly [Expr, Cell]): string {
    const old = this.#truths.get(key);
    if (old !== undefined) return old;
    const [expr, { patches, disputed }] = at();
    const value = evaluateExpression(this.uses.set, expr, patched({}, patches), { disputedUnits: new Set(disputed) });
    const truth = value.kind === 'truth' ? String(value.truth) : 'no truth';
    this.#truths.set(key, truth);
    return truth;
  }

  #said(expr: Expr, answers: readonly ShareAnswer[]): Expr {
    if (this.#walk.measures.length === 0) return expr;
    return withAnswers(expr, (term) =>
      term.list.path.join('.') === this.key ? answers[this.#placeOf(term)] : undefined,
    );
  }

  /** A list in the letters of the alphabet, each item with a code of its own. */
  #example(word: Word): Cell {
    const chosen = (word ?? []).map((letter) => this.#letters[letter]!);
    const items = chosen.map(({ patches, disputed }, index) => {
      const base = numbered(this.#template, index);
      const item = patched(patches.some((patch) => patch.path.length === 0) ? undefined : base, patches);
      return disputed ? patched(item, [{ path: ['code'], value: DISPUTED_CODE }]) : item;
    });
    return {
      patches: [{ path: this.#path, value: word === undefined ? undefined : items }],
      ...(chosen.some(({ disputed }) => disputed) ? { disputed: [DISPUTED_CODE] } : {}),
    };
  }
}

const pairOf = (other: number, share: number) => other * 2 ** 20 + share;

/** What one term says, of all that is said of the shares. */
function piece(op: ShareTerm['op'], answer: ShareAnswer): string {
  if (op === 'leads') return answer.slice(0, -1);
  return op === 'tied' ? answer.slice(-1) : String(dominantIn(answer));
}

function numbered(template: unknown, index: number): unknown {
  const code = at(template, ['code']);
  return typeof code === 'string' ? patched(template, [{ path: ['code'], value: `VERZ${901 + index}` }]) : template;
}
