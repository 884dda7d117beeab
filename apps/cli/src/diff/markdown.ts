import type { Told } from './tell.js';

/** The report as Markdown, for a memo or a comment. */
export function diffMarkdown({ title, opening, sections }: Told): string {
  const parts = [`# ${title}`, opening.map((line) => `- ${escaped(line)}`).join('\n')];
  for (const { heading, entries } of sections) {
    const list = entries.flatMap(({ head, lines }) => [
      `- ${escaped(head)}`,
      ...lines.map((line) => `${line.startsWith('  ') ? '    ' : '  '}- ${escaped(line.trim())}`),
    ]);
    parts.push(`## ${heading}`, list.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Conditions hold signs that Markdown would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);
}
