import type { Bundle } from '@afsprakenkader/framework';
import type { Witness } from '../model.js';

type Offering = Witness['offering'];

/** An offering as the model it is nearest to and what differs from it; `null` where it does not have the key. */
export function nearestModel(
  offering: Offering,
  models: Bundle['models'],
): { readonly model: string; readonly own: Offering } {
  const [nearest] = Object.entries(models)
    .map(([model, base]) => ({ model, own: difference(offering, base) }))
    .sort((a, b) => JSON.stringify(a.own).length - JSON.stringify(b.own).length);
  return nearest ?? { model: '', own: offering };
}

/** Its id is no difference: every offering has one of its own. */
function difference(offering: Offering, base: Offering): Offering {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(offering)])].filter((key) => key !== 'id');
  const differs = keys.filter(
    (key) => offering[key] !== base[key] && canonical(offering[key]) !== canonical(base[key]),
  );
  return Object.fromEntries(differs.map((key) => [key, offering[key] ?? null]));
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
