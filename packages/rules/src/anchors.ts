/** Where a quotation of an anchor stands in the text of its document now. */
export type AnchorState = 'found' | 'moved' | 'gone';

/**
 * Looks for the few words of an anchor in the text of a document. *found*: once, in the section that the anchor names;
 * *moved*: elsewhere, or more than once; *gone*: nowhere. White space and line ends do not count.
 *
 * @param place the anchor's place in English; a section is named as `section 4.2`
 */
export function anchorState(text: string, place: string, quote: string): AnchorState {
  const body = flat(text);
  const words = flat(quote);
  const first = body.indexOf(words);
  if (words === '' || first < 0) return 'gone';
  if (body.indexOf(words, first + 1) >= 0) return 'moved';
  const section = /\bsection (\d+(?:\.\d+)*)/.exec(place)?.[1];
  if (section === undefined) return 'found';
  const part = sectionOf(text, section);
  return part !== undefined && flat(part).includes(words) ? 'found' : 'moved';
}

/** The text from the heading of a numbered section to the next numbered heading. The table of contents does not count. */
function sectionOf(text: string, number: string): string | undefined {
  const headings = [...text.matchAll(/^(\d+(?:\.\d+)*)\. .*$/gm)].filter(([line]) => !/\t\d+\s*$/.test(line));
  const start = headings.findLastIndex((heading) => heading[1] === number);
  if (start < 0) return undefined;
  const next = headings.slice(start + 1).find((heading) => isSection(heading[1] ?? ''));
  return text.slice(headings[start]?.index, next?.index);
}

/** `4.3`, and not the `2.` of a numbered list. */
function isSection(number: string): boolean {
  return number.includes('.');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
