import type { Expr } from '../tree.js';
import type { Domain } from './node.js';

/** Bits of a mask stay inside a small integer. */
const WIDEST = 30;

/**
 * One domain for values that meet in a comparison: the first that holds all the others, else their union.
 *
 * @throws RangeError where the domain has more than {@link WIDEST} values: no compiled form for it.
 */
export function joinDomains(domains: readonly (readonly (string | number)[] | undefined)[]): Domain {
  const given = domains.filter((domain) => domain !== undefined && domain.length > 0) as Domain[];
  const all = [...new Set(given.flat())];
  const holder = given.find((domain) => new Set(domain).size === all.length);
  const joined = holder === undefined ? all : [...new Set(holder)];
  if (joined.length > WIDEST) {
    throw new RangeError(`A compiled rule compares values of a domain of ${joined.length}; the most is ${WIDEST}.`);
  }
  return joined.every((value) => typeof value === 'number') ? joined.sort((a, b) => Number(a) - Number(b)) : joined;
}

/** The mask of some values in a domain; values outside it have no bit. */
export function maskOf(values: readonly unknown[], domain: Domain): number {
  let mask = 0;
  for (const value of values) {
    const bit = domain.indexOf(value as string | number);
    if (bit >= 0) mask |= 1 << bit;
  }
  return mask;
}

/** Every value of the domain. */
export function wholeOf(domain: Domain): number {
  return (1 << domain.length) - 1;
}

/** The domain that an expression of finite values declares itself. */
export function ownDomain(expr: Expr): readonly (string | number)[] | undefined {
  return 'values' in expr ? expr.values : undefined;
}
