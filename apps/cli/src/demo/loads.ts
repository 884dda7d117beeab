import type { Bundle } from '@afsprakenkader/framework';
import type { Listing } from './listing.js';

/** The offerings inside the framework, by what the rules on the study load say of them. */
export interface Loads {
  readonly usual: readonly Listing[];
  /** Part of `usual`: at the top of the range, where a neighbour begins. */
  readonly exactlyTop: readonly Listing[];
  readonly below: readonly Listing[];
  readonly above: readonly Listing[];
  /** Part of `above`: also reaches the smallest master's programme. */
  readonly reachesMaster: readonly Listing[];
  readonly unknown: readonly Listing[];
  readonly min: number;
  readonly max: number;
  readonly master: number;
}

/** Sorts offerings by the statuses that the check gave them; the limits are those of the version. */
export function loadsOf(inside: readonly Listing[], bundle: Bundle): Loads {
  const min = numberParameter(bundle, 'load.min');
  const max = numberParameter(bundle, 'load.max');
  const master = numberParameter(bundle, 'neighbour.master.min');
  const is =
    (rule: string, ...statuses: string[]) =>
    (listing: Listing) =>
      statuses.includes(listing.statuses[rule] ?? '');
  const usual = inside.filter((listing) => is('load-minimum', 'met')(listing) && is('load-maximum', 'met')(listing));
  const above = inside.filter(is('load-maximum', 'attention', 'exception'));
  return {
    usual,
    exactlyTop: usual.filter(({ credits }) => credits === max),
    below: inside.filter(is('load-minimum', 'attention', 'exception')),
    above,
    reachesMaster: above.filter(is('load-reaches-master', 'notice')),
    unknown: inside.filter(
      (listing) => is('load-minimum', 'undetermined')(listing) || is('load-maximum', 'undetermined')(listing),
    ),
    min,
    max,
    master,
  };
}

function numberParameter(bundle: Bundle, id: string): number {
  const value = bundle.parameters.find((parameter) => parameter.id === id)?.value;
  return typeof value === 'number' ? value : Number.NaN;
}
