import type { Bench } from './compare-rules.js';
import { readsShares } from './limits.js';
import { Space } from './space.js';
import { StatusDiagrams } from './statuses.js';
import { isGate, isTypeRule, type Logic, treesOf } from './version.js';

/**
 * Whether a rule without any region is equal beyond doubt. Cells of lists under shares rest on lists of bounded length;
 * where the rule compares shares, the two sides are compared once more with the truth of every such condition left
 * free. Equal then means equal whatever those conditions say.
 */
export function proveEqual(rule: string, { space, from, to }: Bench): boolean {
  const logics = [from.side, to.side].flatMap(({ rules }) =>
    [...rules.values()].filter((logic) => logic.id === rule || isGate(logic) || isTypeRule(logic)),
  );
  if (!logics.some((logic) => readsShares(logic))) return true;
  const declared = [from.side, to.side].map((side) => side.declared).filter((tree) => tree !== undefined);
  const free = new Space(logics.flatMap(treesOf), space.set, space.models, space.isValid, undefined, declared, {
    sharesAreFree: true,
  });
  const [left, right] = [from, to].map(({ side }) => new StatusDiagrams(free, side).status(rule));
  return left === right && sameModality(from.side.rules.get(rule), to.side.rules.get(rule));
}

function sameModality(left: Logic | undefined, right: Logic | undefined): boolean {
  return left?.modality === right?.modality;
}
