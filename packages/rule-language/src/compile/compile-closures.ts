import type { OfferingContext, Predicate, RuleSet } from '../logic.js';
import { FALSE, TRUE } from '../runtime/masks.js';
import {
  classify,
  MET,
  NOT_APPLICABLE,
  noticeCode,
  OUTSIDE_FRAMEWORK,
  statusTable,
  UNMET,
  weightsOf,
} from '../runtime/statuses.js';
import { Closures } from './closures.js';
import { Frame } from './frame.js';
import { planOf } from './plan.js';

/**
 * A version made ready to run without generating code, for drafts and for browsers that forbid it.
 *
 * @throws RangeError where an expression has no compiled form (a domain of more than 30 values, a definition made of itself)
 */
export function compileClosures(set: RuleSet): Predicate {
  const plan = planOf(set);
  const closures = new Closures(plan.nodes);
  const gates = plan.gates.map(({ index, applies, holds, isTold }) => ({
    index,
    isTold,
    applies: closures.step(applies),
    holds: closures.step(holds),
  }));
  const types = plan.types.map(({ index, bit, truth }) => ({ index, bit, truth: closures.step(truth) }));
  const notices = plan.notices.map(({ index, applies }) => ({ index, applies: closures.step(applies) }));
  const judged = plan.judged.map(({ index, applies, holds, excepted }) => ({
    index,
    table: statusTable(set.rules[index]!.modality),
    applies: closures.step(applies),
    holds: closures.step(holds),
    excepted: closures.step(excepted),
  }));
  const declared = closures.step(plan.declared);
  const weights = set.rules.map(({ modality }) => weightsOf(modality));
  const truths = new Uint8Array(types.length);
  const gateTable = statusTable('constitutive');
  const frame = new Frame();

  const statuses = (out: Uint8Array): boolean => {
    out.fill(NOT_APPLICABLE, 0, weights.length);
    for (const { index, isTold, applies, holds } of gates) {
      const status = gateTable[(applies(frame) << 4) | (holds(frame) << 2) | FALSE]!;
      if (status === UNMET) return false;
      if (isTold) out[index] = status;
    }
    for (let at = 0; at < types.length; at++) truths[at] = types[at]!.truth(frame);
    classify(types, truths, declared(frame), plan.whole, out);
    for (const { index, applies } of notices) out[index] = noticeCode(applies(frame));
    for (const { index, table, applies, holds, excepted } of judged) {
      const applicable = applies(frame);
      if (applicable === FALSE) continue;
      const held = holds(frame);
      out[index] = held === TRUE ? MET : table[(applicable << 4) | (held << 2) | excepted(frame)]!;
    }
    return true;
  };

  return {
    rules: set.rules.map(({ id }) => id),
    evaluate(offering: object, out: Uint8Array, context?: OfferingContext): number {
      frame.start(offering, context);
      const inside = statuses(out);
      frame.end();
      if (!inside) {
        out.fill(NOT_APPLICABLE, 0, weights.length);
        return OUTSIDE_FRAMEWORK;
      }
      let verdict = 0;
      for (let index = 0; index < weights.length; index++) verdict = Math.max(verdict, weights[index]![out[index]!]!);
      return verdict;
    },
  };
}
