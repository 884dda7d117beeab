import { type Demand, DISPUTED, emptyDemand, joinDemands } from './demand.js';

/** Stands for members that nobody asks for: an object that had some is not an empty one. */
const SOME = '…';
/** Stands for a disputed code that says nothing; for others the mark itself does, where nobody asks for the code. */
const DISPUTED_BLANK = '\t';

type Plain = Readonly<Record<string, unknown>>;

/** Whether the credits of a component are in dispute. */
export type IsDisputed = (component: Plain) => boolean;

/**
 * The smallest value that looks the same under a demand, in one form only: equal forms give equal answers, in every
 * rule that asks no more. Undefined where nothing is told.
 *
 * Takes any value that JSON can hold, and its own results.
 */
export function prune(value: unknown, demand: Demand, isDisputed: IsDisputed): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return demand.raw ? value : isNone(value) ? '' : 'x';
  if (typeof value !== 'object') return demand.raw ? value : 'x';
  if (Array.isArray(value)) return pruneList(value, demand, isDisputed);
  const pruned = Object.create(null) as Record<string, unknown>;
  const plain = value as Plain;
  let isBare = true;
  const several = demand.choice ? own(plain, 'anyOf') : undefined;
  if (Array.isArray(several)) {
    pruned.anyOf = pruneList(several, demand, isDisputed);
    isBare = false;
  }
  for (const [key, inner] of demand.keys) {
    const kept = prune(own(plain, key), inner, isDisputed);
    if (kept === undefined) continue;
    pruned[key] = kept;
    isBare = false;
  }
  if (demand.disputed && isDisputed(plain)) {
    isBare = false;
    pruned[DISPUTED] = 0;
    if (demand.keys.get('code')?.raw !== true) pruned.code = isNone(String(plain.code)) ? DISPUTED_BLANK : DISPUTED;
  }
  if (isBare && !isEmpty(plain)) pruned[SOME] = 0;
  return pruned;
}

/** Whether a pruned component carries the mark. */
export function isMarked(component: Plain): boolean {
  return Object.hasOwn(component, DISPUTED);
}

/** The codes of the components that carry the mark, anywhere in a pruned value. */
export function markedCodes(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if (!Array.isArray(value) && isMarked(value as Plain)) found.add(String((value as Plain).code));
  for (const part of Object.values(value)) markedCodes(part, found);
  return found;
}

/** An offering made of pruned members; it is never empty. */
export function offeringOf(members: readonly (readonly [string, unknown])[]): object {
  const offering = Object.create(null) as Record<string, unknown>;
  offering[SOME] = 0;
  for (const [key, value] of members) if (value !== undefined) offering[key] = value;
  return offering;
}

/** The own member of an object; undefined where there is no object. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Plain)[key] : undefined;
}

function pruneList(list: readonly unknown[], demand: Demand, isDisputed: IsDisputed): unknown[] {
  const each = elementOf(demand);
  if (each !== undefined) return list.map((item) => prune(item, each, isDisputed) ?? null);
  return Array.from({ length: demand.length ? list.length : Math.min(list.length, 1) }, () => 0);
}

const elements = new WeakMap<Demand, Demand>();

/** What is asked of the elements of an array: as items of a list, and as candidates of a choice. */
export function elementOf(demand: Demand): Demand | undefined {
  const { choice, items, raw, keys } = demand;
  if (!choice) return items;
  let each = elements.get(demand);
  if (each === undefined) {
    each = joinDemands([...(items === undefined ? [] : [items]), { ...emptyDemand(), raw, keys }]);
    elements.set(demand, each);
  }
  return each;
}

/** Whether an object has no members. */
export function isEmpty(value: object): boolean {
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

/** Whether a text tells that there is none. */
export function isNone(text: string): boolean {
  return text === 'none' || text.trim() === '';
}
