/**
 * The parts of an item that has swallowed the ones behind it, because a closing bracket or quote is missing. Only
 * where the file is laid out with one item per block: parts begin on a line of their own, at the column of the item itself.
 */
export function resplit(text: string, column: number): { readonly text: string; readonly linesDown: number }[] {
  if (!text.startsWith('{')) return [{ text, linesDown: 0 }];
  const lines = text.split('\n');
  const starts = [0];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.search(/\S/) === column - 1 && line[column - 1] === '{') starts.push(i);
  }
  return starts.map((start, index) => {
    const part = lines.slice(start, starts[index + 1]).join('\n');
    const kept = starts.length > 1 ? part.trimEnd().replace(/,$/, '') : part;
    return { text: start === 0 ? kept : kept.slice(column - 1), linesDown: start };
  });
}
