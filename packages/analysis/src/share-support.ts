import { nothingKnown, type ShareAnswer, type Weighed } from './share-answers.js';

/** Most groups of which shares are told apart. */
export const MOST_GROUPS = 6;

const ALL = 2 ** MOST_GROUPS - 1;

/**
 * What the items of a list allow its shares to be, whatever they weigh and however many there are, as bits. Four masks
 * of groups: those to which some item surely belongs, those to which some may belong, those to which some of unknown
 * weight may belong, and those to which all may belong; and last whether some item may belong to several.
 */
export type Support = number;

const [ANY, UNTOLD, COMMON, AMBIGUOUS] = [1, 2, 3, 4].map((place) => place * MOST_GROUPS) as [
  number,
  number,
  number,
  number,
];

export const NO_SUPPORT: Support = ALL << COMMON;

/** How one item changes a support: what it adds, and what it leaves. */
export interface Bearing {
  readonly adds: number;
  readonly leaves: number;
}

export function bearingOf({ mask, weight }: Weighed): Bearing {
  const isSingle = (mask & (mask - 1)) === 0;
  const adds = (isSingle ? mask : 1 << AMBIGUOUS) | (mask << ANY) | (weight > 0 ? 0 : mask << UNTOLD);
  return { adds, leaves: ~((ALL & ~mask) << COMMON) };
}

/**
 * Every answer that lists with this support can give, and perhaps some that none gives. Each test below holds for
 * every list, by an argument on the ways to fill in what is not known: in each of them some groups, at least one, hold
 * the greatest share. A group leads surely where it is among them in every way, surely not where it is in none.
 */
export function answersWith(support: Support, groups: number): readonly ShareAnswer[] {
  if (((support >> ANY) & ALL) === 0) return [nothingKnown(groups)];
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

function allows(support: Support, answer: ShareAnswer): boolean {
  const [certain, any] = [support & ALL, (support >> ANY) & ALL];
  const [untold, common] = [(support >> UNTOLD) & ALL, (support >> COMMON) & ALL];
  let [surely, perhaps] = [0, 0];
  for (let group = 0; group < answer.length - 1; group++) {
    if (answer[group] === '1') surely |= 1 << group;
    if (answer[group] !== '0') perhaps |= 1 << group;
  }
  // No item need be in a group to which none surely belongs, and none can be in one to which none may belong.
  if ((surely & ~certain) !== 0 || (perhaps & ~any) !== 0) return false;
  // One way only: everything is known.
  if (support >> AMBIGUOUS === 0 && untold === 0) return surely === perhaps && !answer.endsWith('2');
  // A group leads alone in some way where all items may be in it, and where one of unknown weight may: it can be great.
  const alone = common | untold;
  if (alone === 0) return true;
  if (answer.endsWith('1') || (alone & ~perhaps) !== 0) return false;
  return surely === 0 || surely === alone;
}
