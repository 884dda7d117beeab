import type { TagNode } from './tags.js';

/**
 * What a screen reader gets, as text: one line per element, in reading order and indented by depth, with its role,
 * language, alternative text and words. Equal transcripts are equal for who cannot see the page.
 */
export function transcriptOf(root: TagNode): string {
  const lines: string[] = [];
  const visit = (node: TagNode, depth: number): void => {
    const alt = node.alt === undefined ? '' : ` “${node.alt}”`;
    const words = wordsOf(node);
    const said = words === '' ? '' : `: ${words}`;
    lines.push(`${'  '.repeat(depth)}${node.role}${node.lang === undefined ? '' : ` (${node.lang})`}${alt}${said}`);
    for (const kid of node.kids) if (kid.kind === 'element') visit(kid.node, depth + 1);
  };
  visit(root, 0);
  return `${lines.join('\n')}\n`;
}

/** The words of the element itself, in one line; a line broken on the page ends with the space at which it broke. */
const wordsOf = ({ kids }: TagNode): string =>
  kids
    .map((kid) => (kid.kind === 'content' ? kid.text : ''))
    .join('')
    .trim();
