import type { DisplayList, Drawing, LearnerFill, StructureElement } from '@afsprakenkader/pdf';
import { escapeXml } from './escape.js';
import { drawingToSvg } from './svg.js';

/** A figure of the structure tree with its alternative text: logo and QR code, drawn as in the PDF. */
export function figureToHtml(list: DisplayList, fill: LearnerFill, element: StructureElement): string {
  const drawings = list.pages.flatMap(({ items }) =>
    items.flatMap((item): readonly Drawing[] => {
      if (!('element' in item.bound) || item.bound.element !== element.id) return [];
      return 'slot' in item ? (fill.drawings[item.slot] ?? []) : [item.drawing];
    }),
  );
  const bounds = boundsOf(drawings);
  const alt = escapeXml(element.alt ?? '');
  if (bounds === undefined) return '';
  const view = `${bounds.left} ${bounds.top} ${bounds.right - bounds.left} ${bounds.bottom - bounds.top}`;
  const inside = drawings.map((drawing) => drawingToSvg(drawing, list)).join('');
  return `<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${Math.round(bounds.right - bounds.left) * 1.6}" role="img" aria-label="${alt}">${inside}</svg></figure>`;
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boundsOf(drawings: readonly Drawing[]): Bounds | undefined {
  const points = drawings.flatMap((drawing): (readonly [number, number])[] => {
    if (drawing.kind === 'image') {
      const { x, y, width, height } = drawing.box;
      return [
        [x, y],
        [x + width, y + height],
      ];
    }
    if (drawing.kind === 'qr') {
      const side = drawing.rows.length * drawing.module;
      return [
        [drawing.x, drawing.y],
        [drawing.x + side, drawing.y + side],
      ];
    }
    if (drawing.kind === 'glyphs') return [];
    const [a, b, c, d, e, f] = drawing.transform ?? [1, 0, 0, 1, 0, 0];
    return drawing.commands.flatMap(([, ...values]) =>
      values.flatMap((x, at): (readonly [number, number])[] => {
        const y = values[at + 1];
        return at % 2 === 0 && y !== undefined ? [[a * x + c * y + e, b * x + d * y + f]] : [];
      }),
    );
  });
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const pad = 1;
  const whole = (value: number): number => Math.round(value * 100) / 100;
  return {
    left: whole(Math.min(...xs) - pad),
    top: whole(Math.min(...ys) - pad),
    right: whole(Math.max(...xs) + pad),
    bottom: whole(Math.max(...ys) + pad),
  };
}
