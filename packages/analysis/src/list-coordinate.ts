import { type Expr, evaluateExpression, type RuleSet, type Value } from '@afsprakenkader/rule-language';
import type { Cell, Coordinate } from './coordinate.js';
import { DISPUTED_CODE, type Letter, lettersOf, plain } from './letters.js';
import { at, patched } from './place.js';
import { itemParts, type ListTerm, readsOfAtom } from './reads.js';
import { type TermValue, termReader } from './term-values.js';
import { listCells } from './words.js';

/** What stands in a list coordinate besides its cells. */
export interface ListCoordinate extends Coordinate {
  readonly kind: 'list';
  /** {@link termKey} of each term that sees the list. */
  readonly termKeys: readonly string[];
  readonly terms: readonly ListTerm[];
  /** Per cell the value of each term. */
  readonly values: readonly (readonly TermValue[])[];
  /** The cell at which a condition is evaluated for a cell: one that has a list, and looks the same to it. */
  cellFor(number: number, shares: boolean): Cell;
  /** The conditions that read nothing else, with their truth in each cell. */
  readonly pure: readonly { readonly expr: Expr; readonly truths: readonly string[] }[];
  /** Length of the longest list that was tried, and how many were. */
  readonly longest: number;
  readonly tried: number;
  /** Number of different lists that the terms tell apart before cells were put together. */
  readonly quotient: number;
}

interface Entry {
  readonly cell: Cell;
  readonly values: readonly TermValue[];
  /** Cells that stand for it where a condition sees no shares, and where it sees nothing else. */
  readonly plain: Cell;
  readonly shares: Cell;
}

function isShare(term: ListTerm): boolean {
  return 'group' in term;
}

function weighs(expr: Expr): boolean {
  return readsOfAtom(expr).lists.some(isShare);
}

/** A condition over the list, and the terms of the list in it. */
export interface ListAtom {
  readonly expr: Expr;
  readonly terms: readonly ListTerm[];
  /** It reads nothing else. */
  readonly pure: boolean;
}

/** One text for terms that are one list term: `leads` is told for every group at once, whatever it is asked of. */
export function termKey(term: ListTerm): string {
  return JSON.stringify(term.op === 'leads' ? { ...term, of: null } : term);
}

/** The coordinate of a list: its quotient under all terms that see it. */
export function listCoordinate(
  key: string,
  atoms: readonly ListAtom[],
  models: readonly unknown[],
  set: RuleSet,
  isValid: (offering: object) => boolean,
  sizes: number,
): ListCoordinate {
  const unique = new Map(atoms.flatMap(({ terms }) => terms.map((term) => [termKey(term), term] as const)));
  const terms = [...unique.values()];
  const termKeys = [...unique.keys()];
  const parted = atoms.map((atom) => ({ ...atom, at: atom.terms.map((term) => termKeys.indexOf(termKey(term))) }));
  const path = key.split('.');
  const ordinary = models.flatMap((model) => {
    const list = at(model, path);
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  });
  const first = ordinary.length > 0 ? ordinary[0] : {};
  const inList = (item: unknown) => isValid(patched({ id: 'x' }, [{ path, value: [item] }]) as object);
  const letters = lettersOf(terms, set, inList, ordinary);
  const { cells: words, longest, tried } = listCells(terms, letters, sizes);

  const parts = terms.flatMap(itemParts);
  const alphabet = [...letters];
  const signs = new Map(alphabet.map(({ values }, index) => [JSON.stringify(values.map(plain)), index]));
  const read = termReader(terms, alphabet);
  const known = new Map<string, Entry>();
  for (const { word, values } of words) {
    const cell = cellOfWord(word, letters, path, first);
    const text = observed(values, offeringOf(cell), disputesOf(cell));
    if (!known.has(text)) known.set(text, { cell, values, plain: cell, shares: cell });
  }
  const all = withPairs(known);
  const keys = new Map([...all.keys()].map((text, index) => [text, index]));
  const found = [...all.values()];
  return {
    key,
    kind: 'list',
    terms,
    termKeys,
    cells: found.map(({ cell }) => cell),
    cellFor: (number, shares) => found[number]![shares ? 'shares' : 'plain'],
    values: found.map(({ values }) => values),
    pure: atoms
      .filter(({ pure }) => pure)
      .map(({ expr }) => ({ expr, truths: found.map(({ cell }) => truthIn(expr, cell)) })),
    longest,
    tried,
    quotient: words.length,
    cellOf: (offering, disputed) => keys.get(observed(valuesOf(offering, disputed), offering, disputed)) ?? -1,
  };

  /**
   * Shares may combine with what else is seen of a list in ways that no list tried shows. Every such pair is a cell as
   * well, so that nothing is missed; it has no list of its own.
   */
  function withPairs(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
    if (parted.some(({ expr, terms: own }) => own.some(isShare) !== own.every(isShare) && weighs(expr))) return entries;
    const order = parted.flatMap(({ terms: own, pure }) => (pure ? [own.some(isShare)] : own.map(isShare)));
    if (!order.includes(true)) return entries;
    const split = (text: string, shares: boolean) => text.split('|').filter((_, index) => order[index] === shares);
    const sides = [false, true].map(
      (shares) => new Map([...entries].map(([text, entry]) => [split(text, shares).join('|'), { text, entry }])),
    );
    const result = new Map(entries);
    for (const { text: left, entry: plain } of sides[0]!.values()) {
      for (const { text: right, entry: shares } of sides[1]!.values()) {
        const [others, weighed] = [left.split('|'), right.split('|')];
        const text = order.map((isWeighed, index) => (isWeighed ? weighed : others)[index]!).join('|');
        if (result.has(text)) continue;
        const values = terms.map((term, index) => (isShare(term) ? shares : plain).values[index]!);
        const cell: Cell = { patches: [], unseen: true, says: 'not seen' };
        result.set(text, { cell, values, plain: plain.cell, shares: shares.cell });
      }
    }
    return result;
  }

  /** What the conditions can see of the list: the truth of those that read nothing else, and the terms in the others. */
  function observed(values: readonly TermValue[], offering: object, disputed?: ReadonlySet<string>): string {
    const context = disputed === undefined ? {} : { disputedUnits: disputed };
    return parted
      .flatMap(({ expr, at: own, pure }) => {
        if (!pure) return own.map((index) => values[index]!);
        return [told(evaluateExpression(set, expr, offering, context))];
      })
      .join('|');
  }

  function truthIn(expr: Expr, cell: Cell): string {
    return told(evaluateExpression(set, expr, offeringOf(cell), { disputedUnits: disputesOf(cell) }));
  }

  /** The sort of an item; one that is new joins the alphabet. */
  function letterOf(item: unknown, context: { readonly disputedUnits?: ReadonlySet<string> }): number {
    const values = parts.map((part) => evaluateExpression(set, part, {}, context, { i: item }));
    const sign = JSON.stringify(values.map(plain));
    const old = signs.get(sign);
    if (old !== undefined) return old;
    signs.set(sign, alphabet.length);
    return alphabet.push({ patches: [], disputed: false, values }) - 1;
  }

  function valuesOf(offering: object, disputed?: ReadonlySet<string>): readonly TermValue[] {
    const list = at(offering, path);
    const context = disputed === undefined ? {} : { disputedUnits: disputed };
    const word = Array.isArray(list) ? list.map((item: unknown) => letterOf(item, context)) : undefined;
    const raw = read(word);
    return raw.map((value, index) => {
      const { op } = terms[index]!;
      if (value === 'absent' || (op !== 'size' && op !== 'given' && op !== 'has')) return value;
      return String(Math.min(Number(value), op === 'size' ? sizes : 1));
    });
  }
}

function cellOfWord(
  word: readonly number[] | undefined,
  letters: readonly Letter[],
  path: readonly string[],
  template: unknown,
): Cell {
  const chosen = (word ?? []).map((letter) => letters[letter]!);
  const items = chosen.map(({ patches, disputed }, index) => {
    const base = numbered(template, index);
    const item = patched(patches.some((patch) => patch.path.length === 0) ? undefined : base, patches);
    return disputed ? patched(item, [{ path: ['code'], value: DISPUTED_CODE }]) : item;
  });
  return {
    patches: [{ path, value: word === undefined ? undefined : items }],
    ...(chosen.some(({ disputed }) => disputed) ? { disputed: [DISPUTED_CODE] } : {}),
    says: word === undefined ? 'not told' : word.length === 0 ? 'empty' : `as in the witness (${word.length})`,
  };
}

/** The model's item with a code of its own. */
function numbered(template: unknown, index: number): unknown {
  const code = at(template, ['code']);
  return typeof code === 'string' ? patched(template, [{ path: ['code'], value: `VERZ${901 + index}` }]) : template;
}

function told(value: Value): string {
  return value.kind === 'truth' ? String(value.truth ?? 'unknown') : 'unknown';
}

function offeringOf({ patches }: Cell): object {
  return patched({}, patches) as object;
}

function disputesOf({ disputed }: Cell): ReadonlySet<string> {
  return new Set(disputed);
}
