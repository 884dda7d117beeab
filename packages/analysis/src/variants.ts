import { type Modality, STATUSES, VERDICTS, verdictOf } from '@afsprakenkader/rule-language';
import type { Bench } from './compare-rules.js';
import { patched } from './place.js';
import { atomsOf, readsOfAtom } from './reads.js';
import { patchesOf } from './space.js';
import { type Logic, treesOf } from './version.js';

type Offering = Readonly<Record<string, unknown>>;

/** A small change of an offering in one field. */
export type Variant = (offering: Offering) => Offering;

const OUTSIDE = VERDICTS.indexOf('outside-framework');

/** The verdicts that rules of these modalities can give. */
export function reachable(rules: readonly Logic[]): readonly number[] {
  const found = new Set([0]);
  for (const { modality, unless, judgedBy, require } of rules) {
    if (judgedBy === 'people' || require === undefined) continue;
    const statuses = STATUSES.filter((status) => status !== 'exception' || unless !== undefined);
    for (const status of statuses.filter((each) => canHave(modality, each)))
      found.add(VERDICTS.indexOf(verdictOf(modality, status)));
  }
  return [...found].sort((a, b) => a - b);
}

function canHave(modality: Modality, status: (typeof STATUSES)[number]): boolean {
  if (status === 'unmet') return modality === 'obligation' || modality === 'constitutive';
  if (status === 'attention') return modality === 'normal';
  return status !== 'advice' || modality === 'recommendation';
}

/** For each verdict a small fault that gives it to a model, in what the compared rules do not read. */
export function faultsFor(
  verdicts: readonly number[],
  bench: Bench,
  others: readonly Logic[],
): ReadonlyMap<number, Variant> {
  const found = new Map<number, Variant>();
  const model = bench.space.models[0] as Offering | undefined;
  if (model === undefined) return found;
  const sought = new Set(verdicts.filter((verdict) => verdict !== 0 && verdict !== OUTSIDE));
  const plain = openFields(bench, others).flatMap(({ key, isNumber }) =>
    [undefined, 'none', [], false, ...(isNumber ? AMOUNTS : [])].map((value) => putting(key, value)),
  );
  for (const fault of [...plain, ...plain.map((each) => excepted(each, others))]) {
    if (found.size === sought.size) return found;
    const offering = fault(model);
    if (!bench.space.isValid(offering)) continue;
    const { from, to } = bench.judge({ offering });
    if (from.verdict === to.verdict && sought.has(from.verdict) && !found.has(from.verdict))
      found.set(from.verdict, fault);
  }
  return found;
}

/** Amounts outside what any text calls usual. */
const AMOUNTS = [1, 1000] as const;

/** The same with every exception recorded that these rules ask for. */
function excepted(variant: Variant, rules: readonly Logic[]): Variant {
  const asked = rules
    .flatMap(treesOf)
    .flatMap(atomsOf)
    .flatMap((atom) => readsOfAtom(atom).recorded);
  const patches = patchesOf([...new Set(asked)].map((recorded) => ({ patches: [], recorded })));
  return (offering) => patched(variant(offering), patches) as Offering;
}

/** Other values of what the compared rules do not read: one may satisfy another rule again. */
export function mendsFor(bench: Bench, others: readonly Logic[]): readonly Variant[] {
  return [
    addedUp,
    ...openFields(bench, others).flatMap(({ key, values }) => values.map((value) => putting(key, value))),
  ];
}

/** The same with components whose credits add up to those of the whole, as an ordinary offering's do. */
function addedUp(offering: Offering): Offering {
  const { credits, components } = offering as { readonly credits?: unknown; readonly components?: unknown };
  if (typeof credits !== 'number' || !Array.isArray(components) || components.length === 0) return offering;
  const items: readonly Offering[] = components;
  const sum = items.reduce((total, item) => total + Number(item.credits), 0);
  const rest = sum - Number(items.at(-1)!.credits);
  // Where the whole is smaller than its first parts, each part shrinks alike.
  const parts = items
    .slice(0, -1)
    .map(({ credits: each }) => (credits > rest ? Number(each) : short((Number(each) * credits) / sum)));
  const last = short(credits - parts.reduce((total, each) => total + each, 0));
  return { ...offering, components: items.map((item, index) => ({ ...item, credits: parts[index] ?? last })) };
}

/** A number of two decimals: what floating point leaves behind is no credit. */
function short(credits: number): number {
  return Math.round(credits * 100) / 100;
}

function putting(key: string, value: unknown): Variant {
  return (offering) => patched(offering, [{ path: key.split('.'), value }]) as Offering;
}

/** The fields that only other rules read, with their values where these are few. */
function openFields({ space }: Bench, others: readonly Logic[]) {
  const read = others
    .flatMap(treesOf)
    .flatMap(atomsOf)
    .flatMap((atom) => {
      const { fields, lists } = readsOfAtom(atom);
      return [...fields, ...lists.flatMap((term) => ('field' in term ? [term.field] : []))];
    });
  const fields = new Map(read.map((field) => [field.path.join('.'), field]));
  return [...fields]
    .filter(([key]) => !space.coordinates.some((coordinate) => coordinate.key === key))
    .map(([key, { as, values = [] }]) => ({
      key,
      isNumber: as === 'decimal',
      values: as === 'bool' ? [true] : values,
    }));
}
