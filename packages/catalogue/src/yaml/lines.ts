import { FlowReader, REFUSED } from './flow.js';

const [SPACE, NEWLINE, RETURN, HASH, COLON, TAB, DASH] = [0x20, 0x0a, 0x0d, 0x23, 0x3a, 0x09, 0x2d];

/** Goes from line to line, and reads texts that run over several. */
export class LinesReader extends FlowReader {
  /**
   * Moves from the end of a line to the start of the next that says something, and gives its indentation; -1 at the end of the
   * text, and for lines that this reader leaves to others. Moves nothing when it stands there already.
   */
  protected nextLine(): number {
    const { text } = this;
    let line = this.at;
    if (line > 0 && text.charCodeAt(line - 1) !== NEWLINE) {
      line = text.indexOf('\n', line);
      if (line < 0) {
        this.at = text.length;
        return -1;
      }
      line++;
    }
    while (line < text.length) {
      let i = line;
      while (text.charCodeAt(i) === SPACE) i++;
      if (!this.atLineEnd(i) && text.charCodeAt(i) !== HASH) {
        this.at = line;
        return i - line;
      }
      const newline = text.indexOf('\n', i);
      if (newline < 0) break;
      line = newline + 1;
    }
    this.at = text.length;
    return -1;
  }

  /** A plain text of which the first line has been read: lines further in than the column belong to it, folded into one. */
  protected continued(first: string, column: number): unknown {
    const { text } = this;
    let value = first;
    for (let line = text.indexOf('\n', this.at) + 1; line > 0 && line < text.length; ) {
      let i = line;
      while (text.charCodeAt(i) === SPACE) i++;
      const c = text.charCodeAt(i);
      // A line left empty breaks the text, a comment ends it: the full parser knows how.
      if (this.atLineEnd(i) || c === HASH) return this.#lookAhead(column) ? REFUSED : value;
      if (i - line <= column) return value;
      if (!this.startsPlain(i) || c === DASH) return REFUSED;
      const end = this.#plainLine(i);
      if (end < 0) return REFUSED;
      value += ` ${text.slice(i, end)}`;
      this.last = end;
      this.at = end;
      line = text.indexOf('\n', end) + 1;
    }
    return value;
  }

  /** Where the words of a line of plain text end; -1 where something in it has a meaning of its own. */
  #plainLine(start: number): number {
    const { text } = this;
    let end = start;
    for (let i = start; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === NEWLINE) break;
      if (c === SPACE) continue;
      if (c === RETURN && text.charCodeAt(i + 1) === NEWLINE) break;
      if (c === TAB || c === RETURN || (c === HASH && i > end)) return -1;
      if (c === COLON && (text.charCodeAt(i + 1) === SPACE || this.atLineEnd(i + 1))) return -1;
      end = i + 1;
    }
    return end;
  }

  /** Whether the next line that says something stands further in than a column. */
  #lookAhead(column: number): boolean {
    const { at } = this;
    const next = this.nextLine();
    this.at = at;
    return next > column;
  }

  /** The text below `|`, `|-`, `>` or `>-`; what is out of the ordinary in it goes the long way. */
  protected blockText(column: number): unknown {
    const { text } = this;
    const folded = text.charCodeAt(this.at) === 0x3e;
    const strips = text.charCodeAt(this.at + 1) === DASH;
    let line = this.at + (strips ? 2 : 1);
    if (text.charCodeAt(line) !== NEWLINE) return REFUSED;
    line++;
    const lines: string[] = [];
    let indent = -1;
    let stop = line;
    while (line < text.length) {
      const newline = text.indexOf('\n', line);
      if (newline < 0) return REFUSED;
      let i = line;
      while (text.charCodeAt(i) === SPACE) i++;
      if (i === newline) {
        if (indent < 0 || i - line > indent) return REFUSED;
        lines.push('');
      } else {
        if (indent < 0) indent = i - line;
        if (i - line < indent || indent <= column) break;
        const odd = text.charCodeAt(i) === TAB || (folded && i - line > indent);
        if (odd || text.charCodeAt(newline - 1) === RETURN) return REFUSED;
        lines.push(text.slice(line + indent, newline));
        stop = newline;
      }
      line = newline + 1;
    }
    while (lines.at(-1) === '') lines.pop();
    if (lines.length === 0) return REFUSED;
    this.at = stop + 1;
    // What stands last is a word, whatever spaces follow it.
    while (text.charCodeAt(stop - 1) === SPACE || text.charCodeAt(stop - 1) === TAB) stop--;
    this.last = stop;
    const end = strips ? '' : '\n';
    return (folded ? fold(lines) : lines.join('\n')) + end;
  }
}

/** Lines of a folded text: a line end is a space, empty lines are line ends. */
function fold(lines: readonly string[]): string {
  let value = '';
  let breaks = 0;
  for (const line of lines) {
    if (line === '') breaks++;
    else {
      value += value === '' ? line : (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + line;
      breaks = 0;
    }
  }
  return value;
}
