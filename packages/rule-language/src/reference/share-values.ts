import { dominantShare, leadingShare, type TruthCode, tiedShare } from '../shares.js';
import type { Truth } from '../status.js';
import type { Possible, Quantity } from './values.js';

/** The groups and weights of a list, as values. */
export interface ShareList {
  readonly domain: readonly (string | number)[];
  readonly items: readonly { readonly groups: readonly (string | number)[]; readonly weight: Quantity }[];
}

const TRUTHS: Readonly<Record<TruthCode, Truth>> = [false, true, undefined];

export function tied(list: ShareList): Truth {
  return TRUTHS[tiedShare(masks(list), weights(list))];
}

export function leads(list: ShareList, of: Possible): Truth {
  return TRUTHS[leadingShare(masks(list), weights(list), maskOf(of ?? list.domain, list.domain))];
}

/** The one group with the greatest share; undefined where that is not known. */
export function dominantGroup(list: ShareList): Possible {
  const group = list.domain[dominantShare(masks(list), weights(list))];
  return group === undefined ? undefined : [group];
}

function masks({ domain, items }: ShareList): number[] {
  return items.map(({ groups }) => maskOf(groups, domain));
}

function weights({ items }: ShareList): number[] {
  return items.map(({ weight }) => weight ?? Number.NaN);
}

function maskOf(values: readonly (string | number)[], domain: readonly (string | number)[]): number {
  return domain.reduce<number>((mask, value, bit) => (values.includes(value) ? mask | (1 << bit) : mask), 0);
}
