import type { Bench } from './compare-rules.js';
import type { Limit } from './model.js';
import { print } from './print.js';
import { atomsOf } from './reads.js';
import { SENTENCES } from './sentences.js';
import { type Logic, treesOf } from './version.js';

/** The conditions whose truth was left free. */
export function limitsOf(changed: readonly string[], { space, names, from, to }: Bench): readonly Limit[] {
  return space.free.map(({ expr, reason }): Limit => {
    const tree = JSON.stringify(expr);
    const reads = (logic: Logic | undefined) =>
      logic !== undefined &&
      treesOf(logic)
        .flatMap(atomsOf)
        .some((atom) => JSON.stringify(atom) === tree);
    return {
      kind: 'free-condition',
      rules: changed.filter((id) => [from, to].some(({ side }) => reads(side.rules.get(id)))),
      what: SENTENCES.leftFree(print(expr, names), reason),
    };
  });
}
