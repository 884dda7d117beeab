import type { Bundle } from '@afsprakenkader/framework';
import { Tables } from '../inline.js';
import { isGate, isTypeRule, type Logic, sideOf } from '../version.js';

/**
 * The rules of which a changed version may say something else: their logic is another tree once facts and parameters
 * are put in, or they are judged together with such a rule. None: the two versions mean the same.
 */
export function affectedBy(bundle: Bundle): (changed: Bundle) => ReadonlySet<string> {
  const tables = new Tables();
  const textOf = (logic: Logic) => JSON.stringify(logic);
  const before = sideOf({ bundle }, tables);
  const texts = new Map([...before.rules].map(([id, logic]) => [id, textOf(logic)]));
  const all = [...before.rules.values()];
  return (changed) => {
    const after = sideOf({ bundle: changed }, tables);
    const differs = all.filter(({ id }) => textOf(after.rules.get(id)!) !== texts.get(id));
    const typesMove = JSON.stringify(before.declared) !== JSON.stringify(after.declared) || differs.some(isTypeRule);
    if (differs.some(isGate)) return new Set(all.map(({ id }) => id));
    return new Set([...differs, ...(typesMove ? all.filter(isTypeRule) : [])].map(({ id }) => id));
  };
}
