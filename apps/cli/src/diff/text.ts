import type { Style } from '../paint.js';
import { wrap } from '../wrap.js';
import type { Told } from './tell.js';

/** The report for a terminal. */
export function diffText({ title, opening, sections }: Told, width: number, style: Style): string {
  const lines = [style.bold(title), '', ...opening.flatMap((line) => wrap(line, width))];
  for (const { heading, entries } of sections) {
    lines.push('', style.bold(heading));
    for (const { head, lines: under } of entries) {
      lines.push(...indented(head, 2, width));
      for (const line of under) {
        const depth = line.startsWith('  ') ? 6 : 4;
        lines.push(...indented(line.trimStart(), depth, width).map((part) => (depth === 6 ? style.dim(part) : part)));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function indented(text: string, by: number, width: number): readonly string[] {
  return wrap(text, width - by - 2).map((line, index) => `${' '.repeat(index === 0 ? by : by + 2)}${line}`);
}
