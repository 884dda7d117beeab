import type { Rgb } from '@afsprakenkader/pdf';
import type { Branding } from '../branding/branding.js';
import { contrastRatio } from '../branding/contrast.js';
import type { TextStyle } from './canvas.js';
import type { Faces } from './faces.js';
import { leadingOf, SIZES } from './page.js';

/** Every style of text on the page, and the colours of its rules. */
export interface Look {
  readonly name: TextStyle;
  readonly title: TextStyle;
  readonly secondTitle: TextStyle;
  readonly kicker: TextStyle;
  readonly heading: TextStyle;
  readonly text: TextStyle;
  readonly strong: TextStyle;
  /** The second language where both stand under each other. */
  readonly second: TextStyle;
  /** Before a fact, on the baseline of the fact. */
  readonly term: TextStyle;
  readonly label: TextStyle;
  readonly secondLabel: TextStyle;
  readonly footer: TextStyle;
  readonly primary: Rgb;
  readonly accent: Rgb;
  readonly hairline: Rgb;
}

/** A quieter text still has this contrast: more than WCAG asks of text (4.5). */
const QUIET = 5.5;

/** @param textSize of running text */
export function lookOf({ chains: { heading, text, bold } }: Faces, { colors }: Branding, textSize: number): Look {
  const leading = textSize < SIZES.text.usual ? SIZES.text.compactLeading : leadingOf(textSize);
  const { primary, accent, text: ink } = colors;
  const quiet = quieter(ink);
  const label = { size: SIZES.label, kind: 'label' } as const;
  return {
    name: { chain: heading, size: SIZES.name.largest, color: ink, kind: 'text' },
    title: { chain: heading, size: SIZES.titles[0].main, color: primary, kind: 'text' },
    secondTitle: { chain: heading, size: SIZES.titles[0].second, color: quiet, kind: 'text' },
    kicker: { chain: bold, size: 10.5, color: primary, kind: 'text' },
    heading: { chain: heading, size: SIZES.heading, color: primary, kind: 'text' },
    text: { chain: text, size: textSize, color: ink, kind: 'text', leading },
    strong: { chain: bold, size: textSize, color: ink, kind: 'text', leading },
    second: { chain: text, size: textSize, color: quiet, kind: 'text', leading },
    term: { chain: bold, size: 8.5, color: primary, kind: 'label', leading },
    label: { chain: bold, color: primary, ...label },
    secondLabel: { chain: text, color: quiet, ...label },
    footer: { chain: text, size: SIZES.footer, color: quiet, kind: 'label' },
    primary,
    accent,
    hairline: mixed(primary, 0.72),
  };
}

/** The colour of text, lighter as far as it stays easy to read. */
function quieter(ink: Rgb): Rgb {
  for (let share = 0.36; share > 0; share -= 0.04) {
    const color = mixed(ink, share);
    if (contrastRatio(color, [1, 1, 1]) >= QUIET) return color;
  }
  return ink;
}

/** Mixed with the white of the page. Not transparent: archives do not want that. */
function mixed(color: Rgb, white: number): Rgb {
  const part = (value: number): number => Math.round((value + (1 - value) * white) * 255) / 255;
  return [part(color[0]), part(color[1]), part(color[2])];
}
