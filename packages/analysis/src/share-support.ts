import { nothingKnown, type ShareAnswer, type Weighed } from './share-answers.js';

/**
 * What the items of a list allow its shares to be, whatever they weigh and however many there are. Masks of groups,
 * each the union over all items.
 */
export interface Support {
  /** Groups to which some item surely belongs. */
  readonly certain: number;
  /** Groups to which some item may belong. */
  readonly any: number;
  /** Groups to which all items may belong. */
  readonly common: number;
  /** Groups to which some item of unknown weight may belong. */
  readonly untold: number;
  /** Some item may belong to several groups. */
  readonly isAmbiguous: boolean;
}

export const NO_SUPPORT: Support = { certain: 0, any: 0, common: -1, untold: 0, isAmbiguous: false };

export function supportWith(support: Support, { mask, weight }: Weighed): Support {
  const isSingle = (mask & (mask - 1)) === 0;
  return {
    certain: support.certain | (isSingle ? mask : 0),
    any: support.any | mask,
    common: support.common & mask,
    untold: support.untold | (weight > 0 ? 0 : mask),
    isAmbiguous: support.isAmbiguous || !isSingle,
  };
}

/** One text for each support. */
export function supportKey({ certain, any, common, untold, isAmbiguous }: Support): string {
  return `${certain},${any},${common},${untold},${isAmbiguous ? 1 : 0}`;
}

/**
 * Every answer that lists with this support can give, and perhaps some that none gives. Each test below holds for
 * every list, by an argument on the ways to fill in what is not known: in each of them some groups, at least one, hold
 * the greatest share. A group leads surely where it is among them in every way, surely not where it is in none.
 */
export function answersWith(support: Support, groups: number): readonly ShareAnswer[] {
  if (support.any === 0) return [nothingKnown(groups)];
  return consistent(groups).filter((answer) => isNothing(answer) || allows(support, answer));
}

const known = new Map<number, readonly ShareAnswer[]>();

/** The answers that hang together by themselves. */
function consistent(groups: number): readonly ShareAnswer[] {
  const old = known.get(groups);
  if (old !== undefined) return old;
  let answers: readonly string[] = [''];
  for (let digit = 0; digit <= groups; digit++)
    answers = answers.flatMap((answer) => ['0', '1', '2'].map((next) => answer + next));
  const found = answers.filter(hangsTogether);
  known.set(groups, found);
  return found;
}

const isNothing = (answer: ShareAnswer) => !/[01]/.test(answer);

function hangsTogether(answer: ShareAnswer): boolean {
  const leads = answer.slice(0, -1);
  const surely = leads.split('1').length - 1;
  const perhaps = surely + leads.split('2').length - 1;
  switch (answer.at(-1)) {
    case '0':
      // One group alone in every way: always the same, or one of several.
      return surely === 1 ? perhaps === 1 : surely === 0 && perhaps > 1;
    case '1':
      // Two or more in every way. Where at most one of them is always the same, the others take turns.
      return surely > 1 || perhaps > 2;
    default:
      // One alone in some way, two or more in another.
      return surely < 2 && perhaps > 1;
  }
}

function allows({ certain, any, common, untold, isAmbiguous }: Support, answer: ShareAnswer): boolean {
  let [surely, perhaps] = [0, 0];
  for (let group = 0; group < answer.length - 1; group++) {
    if (answer[group] === '1') surely |= 1 << group;
    if (answer[group] !== '0') perhaps |= 1 << group;
  }
  // No item need be in a group to which none surely belongs, and none can be in one to which none may belong.
  if ((surely & ~certain) !== 0 || (perhaps & ~any) !== 0) return false;
  // One way only: everything is known.
  if (!isAmbiguous && untold === 0) return surely === perhaps && !answer.endsWith('2');
  // A group leads alone in some way where all items may be in it, and where one of unknown weight may: it can be great.
  const alone = common | untold;
  if (alone === 0) return true;
  if (answer.endsWith('1') || (alone & ~perhaps) !== 0) return false;
  return surely === 0 || surely === alone;
}
