import width from 'fast-string-width';

/** Columns laid out with two spaces between them; columns in `right` are flush right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = [], indent = 2): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return right.includes(column) ? gap + cell : cell + gap;
      });
      return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}

/** A text cut to a number of columns, with a sign that it was cut. */
export function cut(text: string, room: number): string {
  const letters = [...text];
  return letters.length <= room ? text : `${letters.slice(0, room - 1).join('')}…`;
}
