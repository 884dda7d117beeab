import { isOffering } from '@afsprakenkader/offering';
import { nearestModel } from '../mutation/nearest-model.js';
import type { Judged, Workbench } from './workbench.js';

/**
 * The smallest offering near a model of which the same holds: whatever can be as in the model is, and lists hold
 * nothing that does not matter.
 */
export function shrink(start: Judged, bench: Workbench, holds: (judged: Judged) => boolean): Judged {
  const sizeOf = (offering: Offering) => nearestModel(offering, bench.bundle.models).size;
  let best = start;
  let size = sizeOf(start.offering);
  for (let before = Number.POSITIVE_INFINITY; size < before; ) {
    before = size;
    for (const candidate of smaller(best.offering, bench)) {
      const next = sizeOf(candidate);
      if (next >= size || !isOffering(candidate)) continue;
      const judged = bench.judge({ ...best, offering: candidate });
      if (holds(judged)) [best, size] = [judged, next];
    }
  }
  return best;
}

type Offering = Judged['offering'];

function* smaller(offering: Offering, { bundle }: Workbench): Generator<Offering> {
  for (const base of Object.values(bundle.models)) {
    for (const key of Object.keys({ ...base, ...offering })) {
      if (key === 'id') continue;
      const { [key]: _, ...rest } = offering;
      yield Object.hasOwn(base, key) ? { ...rest, [key]: base[key] } : rest;
    }
  }
  for (const [key, value] of Object.entries(offering)) {
    if (!Array.isArray(value)) continue;
    const items: readonly unknown[] = value;
    for (const index of items.keys()) yield { ...offering, [key]: items.filter((_, other) => other !== index) };
    for (const index of items.keys())
      for (const plainer of plain(items[index]))
        yield { ...offering, [key]: items.map((item, other) => (other === index ? plainer : item)) };
  }
}

/** An item without one of its members. */
function* plain(item: unknown): Generator<unknown> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return;
  for (const key of Object.keys(item)) {
    const { [key]: _, ...rest } = item as Readonly<Record<string, unknown>>;
    if (key !== 'code' && key !== 'kind' && key !== 'credits') yield rest;
  }
}
