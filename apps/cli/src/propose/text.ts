import stringWidth from 'fast-string-width';
import type { Style } from '../paint.js';
import { hang, wrap } from '../wrap.js';
import type { Block, Memo, Table } from './memo.js';

/** The memo for a terminal. */
export function memoText(memo: Memo, width: number, style: Style): string {
  const { title, mark, motivation, facts, sections, colophon } = memo;
  const lines = [...wrap(title, width).map(style.bold), ''];
  if (mark !== undefined) lines.push(...wrap(mark, width).map(style.yellow), '');
  if (motivation !== undefined) lines.push(...wrap(motivation, width), '');
  const names = Math.max(...facts.map(([name]) => stringWidth(name)));
  for (const [name, value] of facts) lines.push(hang(`${padded(name, names)}  `, value, width));
  for (const { heading, intro, blocks } of sections) {
    lines.push('', style.bold(heading), ...intro.flatMap((text) => wrap(text, width)));
    for (const block of blocks) {
      if (block.caption !== undefined) lines.push('', style.bold(block.caption));
      lines.push(...blockLines(block, width, style));
    }
  }
  lines.push('', ...colophon.flatMap((text) => wrap(text, width)).map(style.dim));
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block, width: number, style: Style): readonly string[] {
  if (block.kind === 'table') return tableLines(block, width);
  return block.items.flatMap(({ head, lines }) => [
    hang('- ', head, width),
    ...lines.flatMap(({ text, code }) => [
      hang('  · ', text, width),
      ...(code === undefined ? [] : code.split('\n').map((line) => style.dim(hang('      ', line, width)))),
    ]),
  ]);
}

/** In columns where they fit, else one record under another, each headed by its first cell. */
function tableLines({ head, rows, numbers }: Table, width: number): readonly string[] {
  const sizes = head.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map((text) => stringWidth(text))),
  );
  if (sizes.reduce((sum, size) => sum + size + 2, 0) <= width) {
    const line = (cells: readonly string[]) =>
      cells
        .map((cell, column) => padded(cell, sizes[column]!, numbers.includes(column)))
        .join('  ')
        .trimEnd();
    return [line(head), ...rows.map(line)];
  }
  return rows.flatMap((row) =>
    row.map((cell, column) =>
      column === 0 ? hang('- ', cell, width) : hang('  · ', `${head[column]}: ${cell}`, width),
    ),
  );
}

function padded(text: string, size: number, isNumber = false): string {
  const room = ' '.repeat(Math.max(0, size - stringWidth(text)));
  return isNumber ? `${room}${text}` : `${text}${room}`;
}
