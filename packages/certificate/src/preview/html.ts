import type {
  DisplayList,
  Drawing,
  ElementId,
  LearnerFill,
  PageItem,
  Role,
  StructureElement,
} from '@afsprakenkader/pdf';
import { escapeXml } from './escape.js';

const TAGS: Readonly<Partial<Record<Role, string>>> = {
  Part: 'div',
  Sect: 'section',
  Div: 'div',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  P: 'p',
  Span: 'span',
  L: 'ol',
  LI: 'li',
  LBody: 'div',
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  Caption: 'caption',
};
/** Paragraphs that repeat on the sheets after the first; one page of HTML needs them once. */
const REPEATED = 'running';
/** What is larger than this on the page, in points, is large here too: the name, and the title in a second language. */
const LARGE = 12;

/**
 * The certificate as one HTML document: the structure tree of the PDF with the texts that stand under it, in its order and
 * languages. No script and nothing from elsewhere; it reads well on a telephone and to a screen reader.
 */
export function certificateToHtml(
  list: DisplayList,
  fill: LearnerFill,
  pictures: (element: StructureElement) => string,
): string {
  const contents = contentsOf(list, fill);
  const links = new Map(
    list.pages.flatMap(({ links: areas }) =>
      areas.map(({ element, target, contents: what }) => {
        const uri = 'uri' in target ? target.uri : (fill.uris[target.slot] ?? '');
        return [element, { uri, what }] as const;
      }),
    ),
  );
  const write = (element: StructureElement): string => {
    const { id, role, children = [] } = element;
    if (role === 'Form' || role === 'Lbl' || contents.repeated.has(id)) return '';
    if (role === 'Figure') return pictures(element);
    const own = contents.texts.get(id);
    const inside = children.length > 0 ? children.map(write).join('') : escapeXml(own ?? '');
    const link = links.get(id);
    if (role === 'Link' && link)
      return `<a href="${escapeXml(link.uri)}" title="${escapeXml(link.what)}">${inside}</a>`;
    const isCell = role === 'TD' || role === 'TH';
    if (inside === '' && !isCell) return '';
    const tag = TAGS[role] ?? 'div';
    const isLarge = role === 'P' && (contents.sizes.get(id) ?? 0) > LARGE;
    const lang = element.lang ? ` lang="${element.lang}"` : '';
    const scope = element.scope ? ` scope="${SCOPES[element.scope]}"` : '';
    return `<${tag}${isLarge ? ' class="large"' : ''}${lang}${scope}>${inside}</${tag}>`;
  };
  const body = (list.structure.children ?? []).map(write).join('\n');
  return (
    `<!doctype html>\n<html lang="${list.info.language}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeXml(list.info.title)}</title>\n` +
    `<style>${STYLE}</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`
  );
}

const SCOPES = { Row: 'row', Column: 'col', Both: 'row' } as const;

/** The texts under each element, lines joined as a reader hears them, and the elements that only repeat others. */
function contentsOf(list: DisplayList, fill: LearnerFill) {
  const texts = new Map<ElementId, string>();
  const sizes = new Map<ElementId, number>();
  const repeated = new Set<ElementId>();
  const drawingsOf = (item: PageItem): readonly Drawing[] =>
    'slot' in item ? (fill.drawings[item.slot] ?? []) : [item.drawing];
  for (const { items } of list.pages) {
    for (const item of items) {
      if (!('element' in item.bound)) continue;
      if ('slot' in item && item.slot === REPEATED) repeated.add(item.bound.element);
      const [first] = drawingsOf(item);
      if (first?.kind === 'glyphs') sizes.set(item.bound.element, first.size);
      const said = drawingsOf(item)
        .map((drawing) => (drawing.kind === 'glyphs' ? drawing.glyphs.map(({ text }) => text).join('') : ''))
        .join('');
      texts.set(item.bound.element, (texts.get(item.bound.element) ?? '') + said);
    }
  }
  return { texts, sizes, repeated };
}

const STYLE = [
  'body{margin:0;background:#f4f4f2;color:#222;font:16px/1.5 system-ui,sans-serif}',
  'main{max-width:48rem;margin:0 auto;padding:2rem 1.5rem;background:#fff}',
  'h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.15rem;margin:1.6em 0 .4em}',
  'p{margin:.3em 0}p.large{font-size:1.5rem;line-height:1.25;font-weight:600}table{border-collapse:collapse;width:100%}',
  'th,td{padding:.4em .8em .4em 0;border-top:1px solid #ccc;text-align:left;vertical-align:top}th{width:35%}',
  'ol{padding-left:1.4em}a{overflow-wrap:anywhere}figure{margin:1em 0}svg,img{max-width:12rem;height:auto}',
].join('');
