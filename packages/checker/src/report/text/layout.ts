import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

const NARROWEST = 40;
/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;

/** The width that the report uses in a terminal of so many columns. */
export function measure(columns: number): number {
  return Math.max(NARROWEST, Math.min(columns, WIDEST));
}

/** Lines of at most `width` columns; the first starts with `head`, the others are indented as far. */
export function hang(head: string, text: string, width: number): string[] {
  const indent = stringWidth(head);
  const room = Math.max(10, width - indent);
  // Most lines fit, and measuring costs far less than wrapping.
  const lines = stringWidth(text) <= room ? [text] : wrapAnsi(text, room, { hard: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(indent)}${line}`.trimEnd());
}

/** Items side by side with two spaces between them, as many on a line as fit; no item is broken. */
export function pack(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const joined = lines.length === 0 ? item : `${lines.at(-1)}  ${item}`;
    if (lines.length > 0 && stringWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(item);
  }
  return lines;
}

/** Pads to a width in columns, at the start for numbers. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** A bar of characters; anything above nothing shows at least one. */
export function bar(count: number, total: number, width: number): string {
  if (count === 0 || total === 0) return '';
  return '█'.repeat(Math.max(1, Math.round((count / total) * width)));
}
