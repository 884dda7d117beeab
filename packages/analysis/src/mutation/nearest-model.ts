import type { Bundle } from '@afsprakenkader/framework';
import type { Witness } from '../model.js';

type Offering = Witness['offering'];

export interface NearestModel {
  readonly model: string;
  /** Keys that differ; `null` where the offering does not have the key. */
  readonly own: Offering;
  /** How much is different. */
  readonly size: number;
}

/** An offering as the model it is nearest to and what differs from it; `null` where it does not have the key. */
export function nearestModel(offering: Offering, models: Bundle['models']): NearestModel {
  const [nearest] = Object.entries(models)
    .map(([model, base]) => {
      const own = difference(offering, base);
      return { model, own, size: sizeOf(own) };
    })
    .sort((a, b) => a.size - b.size);
  return nearest ?? { model: '', own: offering, size: sizeOf(offering) };
}

function sizeOf(own: Offering): number {
  return Object.entries(own).reduce((sum, [key, value]) => sum + key.length + (canonical(value)?.length ?? 0), 0);
}

/** Its id is no difference: every offering has one of its own. */
function difference(offering: Offering, base: Offering): Offering {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(offering)])].filter((key) => key !== 'id');
  const differs = keys.filter(
    (key) => offering[key] !== base[key] && canonical(offering[key]) !== canonical(base[key]),
  );
  return Object.fromEntries(differs.map((key) => [key, offering[key] ?? null]));
}

/** Texts of values that were asked before: offerings that differ little share most of their values. */
const texts = new WeakMap<object, string>();

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const made = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  texts.set(value, made);
  return made;
}
