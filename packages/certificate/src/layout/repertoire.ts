import type { Face } from '@afsprakenkader/pdf';
import type { AwardNeeds, Tier } from './award-needs.js';
import { TIERS } from './award-needs.js';

/** Code points of each repertoire; each holds those before it. A small one makes a smaller file: most names need no more. */
const RANGES: Readonly<Record<Tier, readonly (readonly [number, number])[]>> = {
  'latin-1': [
    [0x20, 0x7e],
    [0xa0, 0xac],
    [0xae, 0xff],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2026, 0x2026],
  ],
  latin: [
    [0x100, 0x24f],
    [0x2b0, 0x2ff],
    [0x300, 0x333],
    [0x1e00, 0x1eff],
  ],
  'greek-cyrillic': [
    [0x370, 0x3ff],
    [0x400, 0x52f],
    [0x1f00, 0x1fff],
  ],
};

const isIn = (tier: Tier, point: number): boolean =>
  RANGES[tier].some(([first, last]) => point >= first && point <= last);

/** The smallest repertoire with all letters of the texts; the largest where none has them all. */
export function tierOf(texts: readonly string[]): Tier {
  let needed = 0;
  for (const text of texts) {
    for (const character of text) {
      const point = character.codePointAt(0) as number;
      while (needed < TIERS.length - 1 && !TIERS.slice(0, needed + 1).some((tier) => isIn(tier, point))) needed++;
    }
  }
  return TIERS[needed] as Tier;
}

/** The characters of a repertoire that a face has. */
export function repertoireOf({ tier }: Pick<AwardNeeds, 'tier'>, face: Face): string {
  const points = TIERS.slice(0, TIERS.indexOf(tier) + 1)
    .flatMap((each) => RANGES[each])
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_each, index) => first + index));
  return points
    .filter((point) => face.metrics.glyphOf(point) !== 0)
    .map((point) => String.fromCodePoint(point))
    .join('');
}
