import type { DisplayList, Drawing, Glyph, LearnerFill, PathCommand, PathDrawing, Rgb } from '@afsprakenkader/pdf';
import { escapeXml } from './escape.js';

/** Outline of a glyph of a font of the list: SVG path data in font units, y upwards, and the units of an em. */
export type Outlines = (font: string, glyph: number) => { readonly path: string; readonly unitsPerEm: number };

/**
 * One page as SVG: the same glyphs at the same places as in the PDF, drawn as outlines, so that it looks the same without
 * the fonts. The text of each line is its title, for who points at it; the accessible form is the HTML.
 */
export function pageToSvg(list: DisplayList, fill: LearnerFill, page: number, outlines: Outlines): string {
  const { width, height, items } = list.pages[page] as DisplayList['pages'][number];
  const glyphs = new Map<string, string>();
  const draw = (drawing: Drawing): string => drawn(drawing, list, outlines, glyphs);
  const statics = items.flatMap((item) => ('slot' in item ? [] : [draw(item.drawing)]));
  const own = items.flatMap((item) => ('slot' in item ? (fill.drawings[item.slot] ?? []).map(draw) : []));
  const label = escapeXml(list.info.title);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt" role="img" aria-label="${label}">` +
    `<defs>${[...glyphs.values()].join('')}</defs><rect width="${width}" height="${height}" fill="#fff"/>` +
    `${[...statics, ...own].join('\n')}</svg>\n`
  );
}

function drawn(drawing: Drawing, list: DisplayList, outlines: Outlines, glyphs: Map<string, string>): string {
  if (drawing.kind !== 'glyphs') return drawingToSvg(drawing, list);
  let left = drawing.x;
  const uses = drawing.glyphs.map((glyph) => {
    const x = left + ((glyph.dx ?? 0) * drawing.size) / 1000;
    const y = drawing.y - ((glyph.dy ?? 0) * drawing.size) / 1000;
    left += (glyph.advance * drawing.size) / 1000;
    return useOf(glyph, drawing.font, drawing.size, x, y, outlines, glyphs);
  });
  const text = escapeXml(drawing.glyphs.map((glyph) => glyph.text).join(''));
  return `<g fill="${colorOf(drawing.color)}"><title>${text}</title>${uses.join('')}</g>`;
}

/** Everything but text. */
export function drawingToSvg(drawing: Drawing, list: Pick<DisplayList, 'images'>): string {
  if (drawing.kind === 'glyphs') return '';
  if (drawing.kind === 'image') {
    const { x, y, width, height } = drawing.box;
    const data = base64(list.images[drawing.image] as Uint8Array);
    return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="data:image/png;base64,${data}"/>`;
  }
  if (drawing.kind === 'qr') {
    const { x, y, module, color, rows } = drawing;
    const squares = rows.flatMap((row, line) => row.flatMap((dark, at) => (dark ? [`M${at} ${line}h1v1h-1z`] : [])));
    return `<path transform="translate(${x} ${y}) scale(${module})" shape-rendering="crispEdges" fill="${colorOf(color)}" d="${squares.join('')}"/>`;
  }
  const { commands, fill, fillRule, stroke, transform } = drawing;
  return (
    `<path d="${commands.map((command) => pathPart(command, transform)).join('')}" fill="${fill ? colorOf(fill) : 'none'}"` +
    (fillRule === 'evenodd' ? ' fill-rule="evenodd"' : '') +
    (stroke
      ? ` stroke="${colorOf(stroke.color)}" stroke-width="${stroke.width}" stroke-linecap="${stroke.cap ?? 'butt'}" stroke-linejoin="${stroke.join ?? 'miter'}"`
      : '') +
    (stroke?.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '') +
    '/>'
  );
}

/** Each outline is written once and used wherever it stands. */
function useOf(
  glyph: Glyph,
  font: string,
  size: number,
  x: number,
  y: number,
  outlines: Outlines,
  glyphs: Map<string, string>,
): string {
  const id = `${font}-${glyph.id}`;
  const { path, unitsPerEm } = outlines(font, glyph.id);
  if (path === '') return '';
  if (!glyphs.has(id)) glyphs.set(id, `<path id="${id}" d="${path}"/>`);
  const scale = size / unitsPerEm;
  return `<use href="#${id}" transform="matrix(${round(scale)} 0 0 ${round(-scale)} ${round(x)} ${round(y)})"/>`;
}

/** Points are moved here and not by the viewer, which would scale the stroke with them. */
function pathPart([name, ...values]: PathCommand, matrix: PathDrawing['transform']): string {
  const [a, b, c, d, e, f] = matrix ?? [1, 0, 0, 1, 0, 0];
  const moved = values.map((value, at) => {
    const [x, y] = at % 2 === 0 ? [value, values[at + 1] as number] : [values[at - 1] as number, value];
    return round(at % 2 === 0 ? a * x + c * y + e : b * x + d * y + f);
  });
  return `${name}${moved.join(' ')}`;
}
const colorOf = (color: Rgb): string =>
  `#${color
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
const round = (value: number): number => Math.round(value * 1e5) / 1e5;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
