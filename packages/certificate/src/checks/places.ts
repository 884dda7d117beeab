import type { Box } from '@afsprakenkader/pdf';
import type { Occupied } from '../layout/canvas.js';
import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';
import { fail, points } from './fail.js';

/** Half a millimetre: rounding, and an accent that reaches out of its line. */
const SLACK = 1.5;
/** What office printers leave white, in points. */
const UNPRINTED = 12;

/** Nothing stands where printers do not print, or outside the measure. */
export function checkMargins({ arrangement }: Pick<Checked, 'arrangement'>): TemplateCheck {
  const { left, measure, height } = arrangement.frame;
  for (const { box, what } of arrangement.occupied) {
    const right = box.x + box.width;
    if (box.x >= left - SLACK && right <= left + measure + SLACK && box.y + box.height <= height - UNPRINTED) continue;
    fail('margins', `“${what}” steekt buiten de marges`, `“${what}” reaches outside the margins`);
  }
  return { id: 'margins', measured: `${points(left)} pt at the sides` };
}

/** No two things on a page cover each other. */
export function checkOverlap({ arrangement }: Pick<Checked, 'arrangement'>): TemplateCheck {
  const pages = grouped(arrangement.occupied);
  let pairs = 0;
  for (const things of pages.values()) {
    things.forEach((one, index) => {
      for (const other of things.slice(index + 1)) {
        pairs++;
        if (!cover(one.box, other.box)) continue;
        const [a, b] = [one.what, other.what];
        fail('overlap', `“${a}” en “${b}” staan over elkaar`, `“${a}” and “${b}” stand over each other`);
      }
    });
  }
  return { id: 'overlap', measured: `${pairs} pairs apart` };
}

function grouped(all: readonly Occupied[]): ReadonlyMap<number, readonly Occupied[]> {
  const pages = new Map<number, Occupied[]>();
  for (const each of all) pages.set(each.page, [...(pages.get(each.page) ?? []), each]);
  return pages;
}

function cover(a: Box, b: Box): boolean {
  return (
    a.x + a.width - SLACK > b.x &&
    b.x + b.width - SLACK > a.x &&
    a.y + a.height - SLACK > b.y &&
    b.y + b.height - SLACK > a.y
  );
}
