/**
 * A text of somebody else inside Markdown: what a reader of badges could take for a link, an image, HTML or a heading is
 * written as the characters that they are.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

export interface Section {
  readonly title: string;
  readonly items: readonly string[];
}

/** Headings with a list below each, or the one text behind it. */
export function markdown(sections: readonly Section[]): string {
  return sections
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) =>
      items.length === 1
        ? `**${escaped(title)}**: ${escaped(items[0]!)}`
        : `**${escaped(title)}**\n\n${items.map((item) => `- ${escaped(item)}`).join('\n')}`,
    )
    .join('\n\n');
}
