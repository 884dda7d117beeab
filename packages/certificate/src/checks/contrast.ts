import { checkContrast, contrastRatio } from '../branding/contrast.js';
import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';
import { fail } from './fail.js';

/** From this size on WCAG 2.2 (1.4.3) asks less; bold text already from 14 points. */
const LARGE = 18;

/** Every colour of text as drawn against the white page, and the colours of the house style in their roles. */
export function checkContrastOnPage({ source, arrangement }: Checked): TemplateCheck {
  let lowest = Number.POSITIVE_INFINITY;
  for (const { style, what } of arrangement.occupied) {
    if (style === undefined) continue;
    const ratio = contrastRatio(style.color, [1, 1, 1]);
    lowest = Math.min(lowest, ratio);
    const least = style.size >= LARGE ? 3 : 4.5;
    if (ratio >= least) continue;
    const found = Math.floor(ratio * 100) / 100;
    fail(
      'contrast',
      `“${what}” heeft ${found}, minstens ${least} is nodig`,
      `“${what}” has ${found}, at least ${least} is needed`,
    );
  }
  for (const { role, ratio, least, holds } of checkContrast(source.branding.colors)) {
    if (holds) continue;
    const found = Math.floor(ratio * 100) / 100;
    fail(
      'contrast',
      `de kleur \`${role}\` heeft ${found}, minstens ${least} is nodig`,
      `the colour \`${role}\` has ${found}, at least ${least} is needed`,
    );
  }
  return { id: 'contrast', measured: `lowest ${Math.floor(lowest * 10) / 10}` };
}
