import type { Bundle, Rule } from '@afsprakenkader/framework';
import { type Expr, typeOf } from '@afsprakenkader/rule-language';
import type { Meaning } from './meaning.js';
import { shortfall } from './nearness.js';

/** What the type rules say about one offering. */
export interface Classification {
  /** Types that fit by what is told. */
  readonly fit: readonly number[];
  /** Types that may fit: something about them is not told. */
  readonly possible: readonly number[];
  /** Where none fits or may fit: the types with the least in the way. */
  readonly nearest: readonly number[];
}

/** Holds an offering against every type rule of a version, whatever it declares. */
export function classify(bundle: Bundle, offering: object, meaningOf: (offering: object) => Meaning): Classification {
  const meaning = meaningOf(offering);
  const types = bundle.rules.flatMap((rule) => {
    const type = typeOf(rule);
    const requirement = requirementOf(rule);
    return type === undefined || requirement === undefined
      ? []
      : [{ type, requirement, truth: meaning.truth(requirement) }];
  });
  const fit = types.filter(({ truth }) => truth === true).map(({ type }) => type);
  const possible = types.filter(({ truth }) => truth === undefined).map(({ type }) => type);
  if (fit.length > 0 || possible.length > 0) return { fit, possible, nearest: [] };
  const distances = types.map(({ type, requirement }) => ({
    type,
    distance: shortfall(requirement, offering, meaningOf),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return { fit, possible, nearest: distances.filter(({ distance }) => distance === least).map(({ type }) => type) };
}

/** A type rule makes an offering of its type only where it applies. */
function requirementOf({ when, require }: Rule): Expr | undefined {
  return require === undefined || when === undefined ? require : { op: 'and', args: [when, require] };
}
