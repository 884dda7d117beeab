import { DECIMAL_SCALE } from './tree.js';

const SCALE = BigInt(DECIMAL_SCALE);

/** The sum of two scaled decimals, or undefined past the safe range. */
export function addScaled(left: number, right: number): number | undefined {
  const sum = left + right;
  return Number.isSafeInteger(sum) ? sum : undefined;
}

/**
 * The product of two scaled decimals, scaled again. Undefined where it is no whole number of millionths, or past
 * the safe range: nothing is rounded.
 */
export function timesScaled(left: number, right: number): number | undefined {
  const product = left * right;
  if (Number.isSafeInteger(product)) {
    // Adding 0 makes one zero of the two that floating point has.
    return product % DECIMAL_SCALE === 0 ? product / DECIMAL_SCALE + 0 : undefined;
  }
  const exact = BigInt(left) * BigInt(right);
  if (exact % SCALE !== 0n) return undefined;
  const result = Number(exact / SCALE);
  return Number.isSafeInteger(result) ? result : undefined;
}
