import { leadingShare, SHARE_OUTCOMES_LIMIT, tiedShare } from '@afsprakenkader/rule-language';

/** One item as shares see it: a mask of the groups it may belong to, and its scaled weight; `NaN` is not known. */
export interface Weighed {
  readonly mask: number;
  readonly weight: number;
}

/**
 * Everything that is said of the shares of one list, a digit each: for every group whether it leads (0 no, 1 yes, 2 not
 * known), and last whether there is a tie.
 */
export type ShareAnswer = string;

/** Of an empty list, and of one that can be filled in in more ways than are followed. */
export function nothingKnown(groups: number): ShareAnswer {
  return '2'.repeat(groups + 1);
}

/** The group that surely has the greatest share alone, else -1. */
export function dominantIn(answer: ShareAnswer): number {
  return answer.endsWith('0') ? answer.slice(0, -1).indexOf('1') : -1;
}

/** What is said of the shares of a list. Short lists are filled in in every way, which is quicker than the reference. */
export function answerOf(items: readonly Weighed[], groups: number): ShareAnswer {
  let [ways, total] = [1, 0];
  for (const { mask, weight } of items) {
    ways *= countOf(mask);
    if (weight > 0) total += weight;
  }
  // No way at all is a list with an item that can be in no group.
  if (items.length === 0 || ways === 0 || ways > SHARE_OUTCOMES_LIMIT || !Number.isSafeInteger(total))
    return judged(items, groups);
  const shares = new Array<number>(groups).fill(0);
  const codes = new Array<number>(groups + 1).fill(-1);
  fill(0, 0);
  return codes.join('');

  function fill(next: number, untold: number): void {
    const item = items[next];
    if (item === undefined) {
      agree(untold);
      return;
    }
    for (let group = 0; group < groups; group++) {
      if ((item.mask & (1 << group)) === 0) continue;
      if (!(item.weight > 0)) fill(next + 1, untold | (1 << group));
      else {
        shares[group]! += item.weight;
        fill(next + 1, untold);
        shares[group]! -= item.weight;
      }
    }
  }

  /** One way to fill in the list; groups in `untold` also hold an amount that is not known. */
  function agree(untold: number): void {
    const isOpen = (group: number) => (untold & (1 << group)) !== 0;
    let [greatest, holders] = [0, 0];
    for (let group = 0; group < groups; group++) {
      const share = shares[group]!;
      if (isOpen(group) || share === 0 || share < greatest) continue;
      holders = share > greatest ? 1 : holders + 1;
      greatest = share;
    }
    const count = countOf(untold);
    // What is not known may end below, at or above the greatest share.
    const allBelow = shares.every((share, group) => !isOpen(group) || share < greatest);
    for (let group = 0; group < groups; group++) {
      const share = shares[group]!;
      if (isOpen(group)) put(group, count > 1 || share < greatest ? 2 : 1);
      else if (share < greatest) put(group, 0);
      else put(group, count === 0 ? 1 : allBelow ? 2 : 0);
    }
    if (count === 0) put(groups, holders > 1 ? 1 : 0);
    else put(groups, count > 1 || allBelow ? 2 : 0);
  }

  function put(place: number, code: number): void {
    codes[place] = codes[place] === -1 || codes[place] === code ? code : 2;
  }
}

/** The same by the reference, which knows when to give up. */
function judged(items: readonly Weighed[], groups: number): ShareAnswer {
  const masks = items.map(({ mask }) => mask);
  const weights = items.map(({ weight }) => weight);
  const leads = Array.from({ length: groups }, (_, group) => leadingShare(masks, weights, 1 << group));
  return [...leads, tiedShare(masks, weights)].join('');
}

function countOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
