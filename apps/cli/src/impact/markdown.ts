import type { Told } from './tell.js';

/** The report as Markdown, for a memo or a comment. */
export function impactMarkdown({ title, opening, tables, todo }: Told): string {
  const parts = [`# ${escaped(title)}`, opening.map(escaped).join('\n\n')];
  for (const { heading, head, rows, numbers } of tables) {
    const rule = head.map((_, at) => (numbers.includes(at) ? '---:' : '---'));
    const lines = [head, rule, ...rows.map((row) => row.map(escaped))].map((cells) => `| ${cells.join(' | ')} |`);
    parts.push(`## ${heading}`, lines.join('\n'));
  }
  if (todo !== undefined) {
    const entries = todo.entries.map(({ head, verdict, lines }) =>
      [`- **${escaped(head)}**: ${escaped(verdict)}`, ...lines.map((line) => `  - ${escaped(line)}`)].join('\n'),
    );
    parts.push(`## ${todo.heading}`, entries.join('\n'));
    if (todo.more !== undefined) parts.push(escaped(todo.more));
  }
  return `${parts.join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
}
