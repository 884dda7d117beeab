import stringWidth from 'fast-string-width';
import type { Style } from '../paint.js';
import { hang, wrap } from '../wrap.js';
import type { Table, Told } from './tell.js';

/** The report for a terminal. */
export function impactText({ title, opening, tables, todo }: Told, width: number, style: Style): string {
  const lines = [style.bold(title), '', ...opening.flatMap((line) => wrap(line, width))];
  for (const table of tables) lines.push('', style.bold(table.heading), ...tableLines(table, style));
  if (todo !== undefined) {
    lines.push('', style.bold(todo.heading));
    for (const { head, verdict, lines: under } of todo.entries) {
      lines.push('', hang('  ', head, width), `    ${style.yellow(verdict)}`);
      for (const line of under) lines.push(hang(line.startsWith('→') ? '      ' : '    ', line, width));
    }
    if (todo.more !== undefined) lines.push('', `  ${todo.more}`);
  }
  return `${lines.join('\n')}\n`;
}

function tableLines({ head, rows, numbers }: Table, style: Style): readonly string[] {
  const widths = head.map((word, at) =>
    Math.max(...[word, ...rows.map((row) => row[at] ?? '')].map((cell) => stringWidth(cell))),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(cell)));
        return numbers.includes(at) ? space + cell : cell + space;
      })
      .join('  ')}`.trimEnd();
  return [style.dim(line(head)), ...rows.map(line)];
}
