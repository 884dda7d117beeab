import type { Block, Memo } from './memo.js';

/** The memo as Markdown. */
export function memoMarkdown({ title, mark, motivation, facts, sections, colophon }: Memo): string {
  const parts = [`# ${escaped(title)}`];
  if (mark !== undefined) parts.push(`> **${escaped(mark)}**`);
  if (motivation !== undefined) parts.push(escaped(motivation));
  parts.push(facts.map(([name, value]) => `- ${escaped(name)}: **${escaped(value)}**`).join('\n'));
  for (const { heading, intro, blocks } of sections)
    parts.push(`## ${escaped(heading)}`, ...intro.map(escaped), ...blocks.flatMap(captioned));
  parts.push('---', ...colophon.map(escaped));
  return `${parts.join('\n\n')}\n`;
}

function captioned(block: Block): readonly string[] {
  return block.caption === undefined ? [blockText(block)] : [`### ${escaped(block.caption)}`, blockText(block)];
}

function blockText(block: Block): string {
  if (block.kind === 'list')
    return block.items
      .flatMap(({ head, lines }) => [
        `- ${escaped(head)}`,
        ...lines.flatMap(({ text, code }) => [
          `  - ${escaped(text)}`,
          ...(code === undefined ? [] : ['', `    ${fenced(code)}`, '']),
        ]),
      ])
      .join('\n');
  const { head, rows, numbers } = block;
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = head.map((_, column) => (numbers.includes(column) ? '---:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function fenced(code: string): string {
  return ['```', ...code.split('\n'), '```'].join('\n    ');
}

/** Signs that Markdown would read as its own, and line ends. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, ' ');
}
