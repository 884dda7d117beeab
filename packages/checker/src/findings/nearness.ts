import type { Expr } from '@afsprakenkader/rule-language';
import type { Meaning } from './meaning.js';
import { pointerOf, valueAt, withValue } from './values.js';

/**
 * How many things stand between an offering and a requirement: each false condition counts one, in a list once for
 * each item. Says which type is nearest where none fits.
 */
export function shortfall(requirement: Expr, offering: object, meaningOf: (offering: object) => Meaning): number {
  if (meaningOf(offering).truth(requirement) !== false) return 0;
  switch (requirement.op) {
    case 'and':
      return sum(requirement.args.map((arg) => shortfall(arg, offering, meaningOf)));
    case 'or':
      return Math.min(...requirement.args.map((arg) => shortfall(arg, offering, meaningOf)));
    case 'all': {
      const pointer = pointerOf(requirement.list.path);
      const items = requirement.list.on === 'o' ? valueAt(offering, pointer) : undefined;
      if (!Array.isArray(items)) return 1;
      // The list with this item alone: the requirement then speaks about it only.
      return sum(
        items.map((item) => (meaningOf(withValue(offering, pointer, [item])).truth(requirement) === false ? 1 : 0)),
      );
    }
    default:
      return 1;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
