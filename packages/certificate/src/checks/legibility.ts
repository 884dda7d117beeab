import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';
import { fail, points } from './fail.js';

/** In points, as drawn: text that carries content, and labels beside it. */
const LEAST = { text: 9, label: 7.5 } as const;

/** No text is smaller than people can read on paper. */
export function checkLegibility({ arrangement }: Pick<Checked, 'arrangement'>): TemplateCheck {
  const smallest = { text: Number.POSITIVE_INFINITY, label: Number.POSITIVE_INFINITY };
  for (const { style, what } of arrangement.occupied) {
    if (style === undefined) continue;
    const { kind, size } = style;
    smallest[kind] = Math.min(smallest[kind], size);
    if (size >= LEAST[kind]) continue;
    const [found, least] = [points(size), points(LEAST[kind])];
    fail(
      'legibility',
      `“${what}” is ${found} punt groot, minstens ${least} is nodig`,
      `“${what}” is ${found} points, at least ${least} is needed`,
    );
  }
  return { id: 'legibility', measured: `text ${points(smallest.text)} pt, labels ${points(smallest.label)} pt` };
}
