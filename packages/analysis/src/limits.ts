import type { Bench } from './compare-rules.js';
import type { Limit } from './model.js';
import { print } from './print.js';
import { atomsOf } from './reads.js';
import { type Logic, treesOf } from './version.js';

/** The conditions whose truth was left free. */
export function limitsOf(changed: readonly string[], { space, names, from, to }: Bench): readonly Limit[] {
  return space.free.map(({ expr, reason }): Limit => {
    const text = print(expr, names);
    const tree = JSON.stringify(expr);
    const reads = (logic: Logic | undefined) =>
      logic !== undefined &&
      treesOf(logic)
        .flatMap(atomsOf)
        .some((atom) => JSON.stringify(atom) === tree);
    return {
      kind: 'free-condition',
      rules: changed.filter((id) => [from, to].some(({ side }) => reads(side.rules.get(id)))),
      what: {
        nl: `De voorwaarde ${text} is als vrij behandeld (${reason}): gelijk is dan bewezen, een verschil moet een aanbod tonen.`,
        en: `The condition ${text} was taken as free (${reason}): equal is then proven, a difference needs an offering to show it.`,
      },
    };
  });
}
