import { type Expr, evaluateExpression, type FieldExpr, type RuleSet, type Value } from '@afsprakenkader/rule-language';
import { type Constants, constantsOf, fieldValues, mostAsked } from './cells.js';
import { NotCut, TooMany } from './free-reason.js';
import { ITEM } from './inline.js';
import { at, type Patch, patched } from './place.js';
import { itemParts, type ListTerm, nodesOf } from './reads.js';

/** The code of a made component whose credits are in dispute. */
export const DISPUTED_CODE = 'VERZ-DUBBEL';

/** One sort of item that the list terms can tell apart from the others. */
export interface Letter {
  readonly patches: readonly Patch[];
  readonly disputed: boolean;
  /** What each item part of each term gives, in their order. */
  readonly values: readonly Value[];
}

interface Coordinate {
  readonly path: readonly string[];
  /** Fields below a choice, or the field itself. */
  readonly fields: Map<string, { readonly field: FieldExpr; readonly sized: boolean; readonly weighed: boolean }>;
}

/**
 * The sorts of items that the terms can tell apart, each with a representative that the format allows.
 *
 * @param ordinary items of the models: their values come first
 * @throws NotCut
 */
export function lettersOf(
  terms: readonly ListTerm[],
  set: RuleSet,
  isValid: (item: unknown) => boolean,
  ordinary: readonly unknown[] = [],
  most = 4000,
): readonly Letter[] {
  const parts = terms.flatMap((term) => itemParts(term).map((expr, index) => ({ expr, weight: index === 1 })));
  const coordinates = coordinatesOf(parts);
  const leaves = parts.flatMap(({ expr }) => leavesOf(expr));
  const constants = constantsOf(leaves);
  const asksDispute = parts.some(({ expr }) => nodesOf(expr).some((node) => node.op === 'disputed'));
  const evaluate = (expr: Expr, patches: readonly Patch[], disputed: boolean): Value => {
    const base = disputed ? patched({}, [{ path: ['code'], value: DISPUTED_CODE }]) : {};
    const context = disputed ? { disputedUnits: new Set([DISPUTED_CODE]) } : {};
    return evaluateExpression(set, expr, {}, context, { [ITEM]: patched(base, patches) });
  };

  /** Items with a cell in each coordinate; a cell is known by its number. */
  let items: readonly { readonly patches: readonly Patch[]; readonly cells: readonly number[] }[] = [
    { patches: [], cells: [] },
  ];
  for (const coordinate of coordinates) {
    const own = leaves.filter((leaf) => readsOnly(leaf, coordinate));
    const sees = leaves.filter((leaf) => keysOf(leaf).has(keyOf(coordinate.path)));
    const sign = (patch: Patch) => JSON.stringify(own.map((leaf) => plain(evaluate(leaf, [patch], false))));
    const cells = cellsOf(coordinate, constants, sign, own.length === sees.length, isValid, ordinary);
    items = items.flatMap(({ patches, cells: before }) =>
      cells.map((cell, number) => ({ patches: [...patches, cell], cells: [...before, number] })),
    );
    if (items.length > most) throw new TooMany();
  }
  const reading = parts.map(({ expr }) => ({
    expr,
    own: coordinates.flatMap(({ path }, place) => (keysOf(expr).has(keyOf(path)) ? [place] : [])),
    seen: new Map<string, { readonly value: Value; readonly text: string }>(),
  }));
  const known = new Map<string, Letter>();
  for (const disputed of asksDispute ? [false, true] : [false]) {
    for (const { patches, cells } of items) {
      const read = reading.map(({ expr, own, seen }) => {
        const key = `${disputed}${own.map((place) => cells[place])}`;
        const old = seen.get(key);
        if (old !== undefined) return old;
        const value = evaluate(expr, patches, disputed);
        const made = { value, text: JSON.stringify(plain(value)) };
        seen.set(key, made);
        return made;
      });
      const key = read.map(({ text }) => text).join('|');
      if (!known.has(key)) known.set(key, { patches, disputed, values: read.map(({ value }) => value) });
    }
  }
  return [...known.values()];
}

/** A value as JSON can hold it, the same for equal values. */
export function plain(value: Value): unknown {
  if (value.kind === 'truth') return value.truth ?? 'unknown';
  if (value.kind === 'possible') return value.possible === undefined ? 'any' : [...value.possible].sort();
  return value.quantity ?? 'unknown';
}

function coordinatesOf(parts: readonly { readonly expr: Expr; readonly weight: boolean }[]): readonly Coordinate[] {
  const found = new Map<string, Coordinate>();
  for (const { expr, weight } of parts) {
    for (const node of nodesOf(expr)) {
      const field = node.op === 'field' ? node : 'field' in node ? node.field : undefined;
      if (field === undefined || field.on !== ITEM) continue;
      const path = pathOf(field);
      const coordinate = found.get(keyOf(path)) ?? { path, fields: new Map() };
      found.set(keyOf(path), coordinate);
      const old = coordinate.fields.get(field.path.join('.'));
      const plainest = node.op === 'field' ? field : (old?.field ?? field);
      const sized = node.op === 'size' || (old?.sized ?? false);
      const weighed = weight && node.op === 'field' && (old?.weighed ?? true);
      coordinate.fields.set(field.path.join('.'), { field: plainest, sized, weighed });
    }
  }
  const all = [...found.values()];
  for (const one of all)
    for (const other of all)
      if (one !== other && one.path.every((key, index) => key === other.path[index]))
        throw new NotCut('whole-and-part');
  return all;
}

function pathOf({ path, choice }: FieldExpr): readonly string[] {
  return choice === undefined ? path : path.slice(0, choice + 1);
}

const keyOf = (path: readonly string[]) => path.join('.');

function keysOf(leaf: Expr): ReadonlySet<string> {
  return new Set(
    nodesOf(leaf).flatMap((node) => {
      if (node.op === 'disputed') return ['(disputed)'];
      if (node.op === 'field') return [keyOf(pathOf(node))];
      return 'field' in node ? [keyOf(pathOf(node.field))] : [];
    }),
  );
}

function readsOnly(leaf: Expr, { path }: Coordinate): boolean {
  const keys = keysOf(leaf);
  return keys.size === 1 && keys.has(keyOf(path));
}

/** The conditions and values of which an item part is made. */
function leavesOf(expr: Expr): readonly Expr[] {
  if (expr.op === 'and' || expr.op === 'or') return expr.args.flatMap(leavesOf);
  if (expr.op === 'not') return leavesOf(expr.arg);
  if (expr.op === 'if') return [...leavesOf(expr.test), ...leavesOf(expr.then), ...leavesOf(expr.else)];
  return [expr];
}

function cellsOf(
  { path, fields }: Coordinate,
  constants: Constants,
  sign: (patch: Patch) => string,
  mayMerge: boolean,
  isValid: (item: unknown) => boolean,
  ordinary: readonly unknown[],
): readonly Patch[] {
  const inOrder = (values: readonly unknown[], place: readonly string[]) => {
    const known = ordinary.map((item) => JSON.stringify(at(item, place)));
    const isKnown = (value: unknown) => value !== undefined && known.includes(JSON.stringify(value));
    return [...values.filter(isKnown), ...values.filter((value) => !isKnown(value))];
  };
  const all = [...fields.values()];
  const [first] = all;
  const below = first?.field.choice === undefined ? 0 : first.field.path.length - path.length;
  const allowed = (patch: Patch) => isValid(patched(path.length === 0 ? undefined : {}, [patch]));
  if (below === 0) {
    const uses = all.map(({ field, sized, weighed }) => ({ field, sized, onlyWeighed: weighed }));
    const values = inOrder(
      uses.flatMap((use) => fieldValues(use, constants)),
      path,
    );
    return distinct(values.map((value) => ({ path, value })).filter(allowed), mayMerge ? sign : signPlain);
  }
  if (!mayMerge) throw new NotCut('compared-fields');
  let candidates: readonly unknown[] = [{}];
  for (const { field, sized } of all) {
    const { choice: _, ...single } = field;
    const values = inOrder(fieldValues({ field: single, sized }, constants), field.path);
    const inside = field.path.slice(path.length);
    candidates = candidates.flatMap((candidate) =>
      values.map((value) => patched(candidate, [{ path: inside, value }])),
    );
  }
  const read = all.map(({ field }) => field.path[path.length]!);
  const singles = distinct(candidates.map((value) => ({ path, value, read })).filter(allowed), sign);
  return [
    ...saturated(singles, sign, all.some(({ sized }) => sized) ? mostAsked(constants) : 1),
    { path, value: undefined },
  ];
}

/** Adds one candidate at a time until no set of candidates is told apart from those before. */
function saturated(singles: readonly Patch[], sign: (patch: Patch) => string, rounds: number): readonly Patch[] {
  const known = new Map(singles.map((patch) => [sign(patch), patch] as const));
  let edge: readonly (readonly unknown[])[] = singles.map(({ value }) => [value]);
  for (let round = 0; edge.length > 0; round++) {
    const next: (readonly unknown[])[] = [];
    for (const set of edge) {
      for (const { path, value, read = [] } of singles) {
        const patch = { path, value: { anyOf: [...set, value] }, read };
        const key = sign(patch);
        const isNew = !known.has(key);
        if (isNew) known.set(key, patch);
        if (isNew || round < rounds - 1) next.push([...set, value]);
      }
    }
    edge = next;
  }
  return [...known.values()];
}

const signPlain = ({ value }: Patch) => JSON.stringify(value) ?? 'undefined';

function distinct(patches: readonly Patch[], sign: (patch: Patch) => string): readonly Patch[] {
  const known = new Map<string, Patch>();
  for (const patch of patches) if (!known.has(sign(patch))) known.set(sign(patch), patch);
  return [...known.values()];
}
