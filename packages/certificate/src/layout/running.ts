import type { Binding } from '@afsprakenkader/pdf';
import { breakLines } from './break-lines.js';
import type { TextStyle } from './canvas.js';
import { type Desk, oneLine } from './desk.js';
import { drawBand } from './letterhead.js';
import { leadingOf, type PageFrame } from './page.js';
import type { Branch } from './structure.js';
import { type SetLine, setText } from './typeset.js';

/** Room of the head on the pages after the first. */
export const RUNNING_HEAD = 28;

/** Footers of all pages; on the pages after the first also the head: which certificate this sheet belongs to. */
export function drawRunning(desk: Desk, tree: Branch): void {
  const { canvas, frame, look, source, columns } = desk;
  const pages = canvas.pageCount;
  for (let page = 1; page < pages; page++) {
    drawBand(desk, page);
    const top = frame.top - 10;
    const style = { ...look.strong, size: 9 };
    canvas.slot(page, tree.add('P').id, 'running', 1, style, frame.left, top, frame.measure);
    const quiet = { ...look.second, size: 9 };
    const [main] = columns;
    const line = cutShort(quiet, (main && source.edition.achievement.title[main.language]) ?? '', frame.measure);
    canvas.lines(page, { artifact: 'header' }, [line], quiet, frame.left, top + leadingOf(9));
    canvas.rule(page, frame.left, top + 2 * leadingOf(9) + 5, frame.measure, look.hairline, 0.6);
  }
  for (let page = 0; page < pages; page++) drawFooter(desk, tree, page, pages);
}

function drawFooter(desk: Desk, tree: Branch, page: number, pages: number): void {
  const { canvas, frame, look, columns } = desk;
  const leading = leadingOf(look.footer.size);
  let y = frame.footer;
  for (const { lines, lang } of footerLines(desk)) {
    const bound: Binding = page === 0 ? { element: tree.add('P', lang).id } : { artifact: 'footer' };
    y = canvas.lines(page, bound, lines, look.footer, frame.left, y);
  }
  if (pages === 1) return;
  const counts = { page: String(page + 1), pages: String(pages) };
  columns.forEach(({ say }, index) => {
    const line = oneLine(say.sentence('page', counts), look.footer);
    const x = frame.left + frame.measure - (line.width * look.footer.size) / 1000;
    canvas.lines(page, { artifact: 'footer' }, [line], look.footer, x, frame.footer + index * leading);
  });
}

/** Kept free at the right for the numbers of pages. */
const PAGE_NUMBERS = 80;
type FooterDesk = Pick<Desk, 'source' | 'columns' | 'look' | 'frame'>;

function footerLines({ source, columns, look, frame }: FooterDesk): { lines: SetLine[]; lang: { lang?: string } }[] {
  const { chain, size } = look.footer;
  const texts = columns.map(({ language, lang }) => ({ lang, text: source.branding.footer?.[language] ?? '' }));
  const own = texts.filter(({ text }, at) => text !== '' && texts.findIndex((other) => other.text === text) === at);
  return own.map(({ lang, text }) => ({
    lang,
    lines: breakLines(chain, text, size, frame.measure - PAGE_NUMBERS, 'shape'),
  }));
}

/** The frame with room for a footer of more than the two lines that every page has room for. */
export function frameFor(desk: FooterDesk): PageFrame {
  const { frame, look } = desk;
  const count = footerLines(desk).reduce((sum, { lines }) => sum + lines.length, 0);
  const more = Math.max(0, count - 2) * leadingOf(look.footer.size);
  return { ...frame, bottom: frame.bottom - more, footer: frame.footer - more };
}

/** The first line of a text, with an ellipsis where more follows. */
function cutShort({ chain, size }: TextStyle, text: string, measure: number): SetLine {
  const lines = breakLines(chain, text, size, measure - 10, 'shape');
  const whole = oneLineOf(lines[0]);
  return lines.length === 1 ? setText(chain, text, 'shape') : setText(chain, `${whole.trimEnd()}…`, 'shape');
}

const oneLineOf = (line: SetLine | undefined): string =>
  (line?.pieces ?? []).flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('');
