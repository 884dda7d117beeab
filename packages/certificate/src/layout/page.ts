import type { Branding } from '../branding/branding.js';

/** What is the same on every page of one layout; lengths in points. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Where text stands: left edge and width. */
  readonly left: number;
  readonly measure: number;
  /** Height of the band of colour at the top. */
  readonly band: number;
  /** Where the first page's letterhead, and the running head of the others, begin. */
  readonly top: number;
  /** Nothing but the footer stands below. */
  readonly bottom: number;
  readonly footer: number;
}

/** A4, ISO 216: 210 by 297 mm. */
const [SHORT, LONG] = [595.28, 841.89] as const;

export function pageFrame({ layout }: Branding): PageFrame {
  const isPortrait = layout.orientation === 'portrait';
  const [width, height] = isPortrait ? [SHORT, LONG] : [LONG, SHORT];
  const left = isPortrait ? 60 : 66;
  return {
    width,
    height,
    left,
    measure: width - 2 * left,
    band: 9,
    top: isPortrait ? 44 : 36,
    bottom: height - (isPortrait ? 52 : 46),
    footer: height - (isPortrait ? 36 : 34),
  };
}

/** Sizes of type in points. Text is at least 9, labels at least 7.5; the check `legibility` measures it on the page. */
export const SIZES = {
  name: { largest: 30, single: 20, smallest: 11 },
  /** The largest in which the title takes few lines, and the second language beside it. */
  titles: [
    { main: 19, second: 14 },
    { main: 16, second: 12 },
    { main: 13, second: 10 },
  ],
  heading: 11.5,
  text: { usual: 9.5, compact: 9, compactLeading: 11.25 },
  label: 8,
  footer: 7.5,
} as const;

/** Distance between baselines, by size. */
export const leadingOf = (size: number): number => Math.round(size * 1.32 * 4) / 4;
