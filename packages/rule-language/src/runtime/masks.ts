/**
 * A set of values that are still possible, one bit each. A truth is such a set too: bit 0 is false, bit 1 true.
 */
export const FALSE = 1;
export const TRUE = 2;
export const UNKNOWN = 3;

/** Whether two sets of possible values are the same value. */
export function sameMask(left: number, right: number): number {
  if ((left & right) === 0) return FALSE;
  return left === right && (left & (left - 1)) === 0 ? TRUE : UNKNOWN;
}

/** Whether the left value is below the right one; both over one ascending domain. */
export function belowMask(left: number, right: number): number {
  if (31 - Math.clz32(left) < lowest(right)) return TRUE;
  return lowest(left) >= 31 - Math.clz32(right) ? FALSE : UNKNOWN;
}

/** Whether the left value is at most the right one. */
export function atMostMask(left: number, right: number): number {
  if (31 - Math.clz32(left) <= lowest(right)) return TRUE;
  return lowest(left) > 31 - Math.clz32(right) ? FALSE : UNKNOWN;
}

/** Whether the value is one of a set of known ones. */
export function withinMask(value: number, members: number): number {
  if ((value & ~members) === 0) return TRUE;
  return (value & members) === 0 ? FALSE : UNKNOWN;
}

/** The values that the greater of two independent values may have. */
export function greaterOf(left: number, right: number): number {
  return (left | right) & -Math.max(left & -left, right & -right);
}

/** The values that the lesser of two independent values may have. */
export function lesserOf(left: number, right: number): number {
  return (left | right) & (2 ** (32 - Math.max(Math.clz32(left), Math.clz32(right))) - 1);
}

/** What a table gives for a key that may still have several values. */
export function pickMask(key: number, masks: readonly number[]): number {
  let result = 0;
  for (let rest = key; rest !== 0; rest &= rest - 1) result |= masks[lowest(rest)]!;
  return result;
}

function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

export function negate(truth: number): number {
  return truth === UNKNOWN ? UNKNOWN : 3 - truth;
}

/** What a table gives for every set of possible keys; the key is the index. */
export function tableOf(masks: readonly number[]): Int32Array {
  return Int32Array.from({ length: 1 << masks.length }, (_, key) => pickMask(key, masks));
}
