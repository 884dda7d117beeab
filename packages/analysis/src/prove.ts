import type { Bench } from './compare-rules.js';

/**
 * Whether a rule whose statuses never differ is equal beyond doubt. Cells leave no offering out, so only its weight can
 * still differ.
 */
export function proveEqual(rule: string, { from, to }: Bench): boolean {
  return from.side.rules.get(rule)?.modality === to.side.rules.get(rule)?.modality;
}
