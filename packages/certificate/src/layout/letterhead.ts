import type { PathDrawing } from '@afsprakenkader/pdf';
import type { Logo } from '../branding/branding.js';
import type { Desk } from './desk.js';
import { oneLine } from './desk.js';
import { leadingOf } from './page.js';
import type { Branch } from './structure.js';
import { rounded } from './typeset.js';

const LOGO_HEIGHTS: Readonly<Record<Logo['size'], number>> = { small: 34, medium: 46, large: 60 };
const WIDEST_LOGO = 190;
export const LOGO_IMAGE = 'logo';

/** The band of the house style along the upper edge of a page. */
export function drawBand({ canvas, frame, look }: Desk, page: number): void {
  canvas.fill(page, { x: 0, y: 0, width: frame.width, height: frame.band }, look.primary);
  canvas.fill(page, { x: 0, y: frame.band, width: frame.width, height: 2 }, look.accent);
}

/** Logo at the left, the institution's name at the right; without a logo the name takes its place. Returns where it ends. */
export function drawLetterhead(desk: Desk, tree: Branch): number {
  const { canvas, frame, look, source, columns } = desk;
  const { name, logo } = source.branding;
  drawBand(desk, 0);
  const names = columns.flatMap(({ language, lang }) => {
    const own = name[language];
    return own === undefined ? [] : [{ own, lang }];
  });
  const shown = names.filter(({ own }, index) => names.findIndex((other) => other.own === own) === index);
  const fallback = Object.values(name).find((own) => own !== undefined);
  if (shown.length === 0 && fallback !== undefined) shown.push({ own: fallback, lang: {} });
  const height = logo === undefined ? leadingOf(15) : LOGO_HEIGHTS[logo.size];
  const width = logo === undefined ? 0 : drawLogo(desk, tree, logo, height);
  const room = frame.measure - (width === 0 ? 0 : width + 24);
  const styles = shown.map((_each, index) =>
    index === 0
      ? { ...look.heading, size: logo === undefined ? 15 : 11 }
      : { ...look.second, size: logo === undefined ? 11 : 9.5 },
  );
  const total = styles.reduce((sum, { size }) => sum + leadingOf(size), 0);
  let y = frame.top + (logo === undefined ? 0 : Math.max(0, (height - total) / 2));
  shown.forEach(({ own, lang }, index) => {
    const style = styles[index] ?? look.second;
    const element = tree.add('P', lang);
    const line = oneLine(own, style);
    const size = Math.max(9, Math.min(style.size, (room * 1000) / line.width));
    const x = logo === undefined ? frame.left : frame.left + frame.measure - (line.width * size) / 1000;
    y = canvas.lines(0, { element: element.id }, [line], { ...style, size }, x, y);
  });
  return Math.max(y, frame.top + height);
}

function drawLogo({ canvas, frame, columns }: Desk, tree: Branch, logo: Logo, most: number): number {
  const language = columns[0]?.language ?? 'nl';
  const figure = tree.add('Figure', { alt: logo.alt[language] ?? Object.values(logo.alt).join(' ') });
  const { image } = logo;
  const own = image.kind === 'artwork' ? image.artwork : image.picture;
  const scale = Math.min(most / own.height, WIDEST_LOGO / own.width);
  const box = {
    x: frame.left,
    y: frame.top + (most - own.height * scale) / 2,
    width: rounded(own.width * scale),
    height: rounded(own.height * scale),
  };
  if (image.kind === 'picture') {
    canvas.draw(0, { element: figure.id }, { kind: 'image', image: LOGO_IMAGE, box });
  } else {
    for (const drawing of image.artwork.drawings) {
      const moved: PathDrawing = { ...drawing, transform: [scale, 0, 0, scale, box.x, box.y] };
      // Strokes are in points on the page, so they shrink with the drawing.
      const stroke = drawing.stroke && { ...drawing.stroke, width: rounded(drawing.stroke.width * scale) };
      canvas.draw(0, { element: figure.id }, stroke ? { ...moved, stroke } : moved);
    }
  }
  canvas.occupied.push({ page: 0, box, what: 'logo' });
  return box.width;
}
