import { type Modality, STATUSES, statusOf, type Truth, VERDICTS, verdictOf } from '../status.js';
import { FALSE, TRUE, UNKNOWN } from './masks.js';

const code = (status: (typeof STATUSES)[number]): number => STATUSES.indexOf(status);

export const NOT_APPLICABLE = code('not-applicable');
export const MET = code('met');
export const NOTICE = code('notice');
export const EXCEPTION = code('exception');
export const UNMET = code('unmet');
export const UNDETERMINED = code('undetermined');
export const OUTSIDE_FRAMEWORK = VERDICTS.indexOf('outside-framework');

const TRUTHS: readonly Truth[] = [undefined, false, true, undefined];

/** Status codes of a modality at `applies * 16 + holds * 4 + excepted`, each a truth as a mask. */
export function statusTable(modality: Modality): Uint8Array {
  const table = new Uint8Array(64);
  for (let at = 0; at < 64; at++) {
    table[at] = code(statusOf(modality, TRUTHS[at >> 4], TRUTHS[(at >> 2) & 3], TRUTHS[at & 3]));
  }
  return table;
}

/** The code of a rule that tells without judging. */
export function noticeCode(applies: number): number {
  if (applies === TRUE) return NOTICE;
  return applies === FALSE ? NOT_APPLICABLE : UNDETERMINED;
}

/** Verdict codes of a modality by status code. */
export function weightsOf(modality: Modality): Uint8Array {
  return Uint8Array.from(STATUSES, (status) => VERDICTS.indexOf(verdictOf(modality, status)));
}

/** A rule that says which type an offering is: its place among the rules, and the bit of its type. */
export interface TypeRule {
  readonly index: number;
  readonly bit: number;
}

/**
 * Writes the codes of the rules that classify.
 *
 * @param truths of the requirements, in the order of `rules`
 * @param declared the types that the offering may declare, a mask; `whole` where it declares none
 */
export function classify(
  rules: readonly TypeRule[],
  truths: ArrayLike<number>,
  declared: number,
  whole: number,
  out: Uint8Array,
): void {
  const told = declared !== whole;
  let inside = 0;
  let outside = 0;
  for (let at = 0; at < rules.length; at++) {
    if (!told || (rules[at]!.bit & declared) !== 0) inside |= 1 << truths[at]!;
    else outside |= 1 << truths[at]!;
  }
  const some = (1 << TRUE) | (1 << UNKNOWN);
  const fits = told && (inside & (1 << TRUE)) !== 0;
  const open = told ? (inside & (1 << UNKNOWN)) !== 0 : (inside & some) !== 0;
  const none = told && (outside & some) === 0 ? UNMET : UNDETERMINED;
  for (let at = 0; at < rules.length; at++) {
    const { index, bit } = rules[at]!;
    const truth = truths[at]!;
    if (told && (bit & declared) === 0) out[index] = NOT_APPLICABLE;
    else if (fits) out[index] = truth === TRUE ? MET : NOT_APPLICABLE;
    else if (open) out[index] = truth === FALSE ? NOT_APPLICABLE : UNDETERMINED;
    else out[index] = none;
  }
}
