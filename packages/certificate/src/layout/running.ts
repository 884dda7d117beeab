import type { Binding } from '@afsprakenkader/pdf';
import { breakLines } from './break-lines.js';
import type { TextStyle } from './canvas.js';
import { type Desk, oneLine } from './desk.js';
import { drawBand } from './letterhead.js';
import { leadingOf } from './page.js';
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
  const { canvas, frame, look, source, columns } = desk;
  const { footer } = source.branding;
  const leading = leadingOf(look.footer.size);
  let y = frame.footer;
  const shown = new Set<string>();
  for (const { language, lang } of columns) {
    const text = footer?.[language];
    if (text === undefined || shown.has(text)) continue;
    shown.add(text);
    const bound: Binding = page === 0 ? { element: tree.add('P', lang).id } : { artifact: 'footer' };
    canvas.lines(page, bound, [oneLine(text, look.footer)], look.footer, frame.left, y);
    y += leading;
  }
  if (pages === 1) return;
  const counts = { page: String(page + 1), pages: String(pages) };
  columns.forEach(({ say }, index) => {
    const line = oneLine(say.sentence('page', counts), look.footer);
    const x = frame.left + frame.measure - (line.width * look.footer.size) / 1000;
    canvas.lines(page, { artifact: 'footer' }, [line], look.footer, x, frame.footer + index * leading);
  });
}

/** The first line of a text, with an ellipsis where more follows. */
function cutShort({ chain, size }: TextStyle, text: string, measure: number): SetLine {
  const lines = breakLines(chain, text, size, measure - 10, 'shape');
  const whole = oneLineOf(lines[0]);
  return lines.length === 1 ? setText(chain, text, 'shape') : setText(chain, `${whole.trimEnd()}…`, 'shape');
}

const oneLineOf = (line: SetLine | undefined): string =>
  (line?.pieces ?? []).flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('');
