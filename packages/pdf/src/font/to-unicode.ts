import { hex16, utf16Hex } from '../write/syntax.js';

const HEAD = `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
`;
const TAIL = 'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n';
/** The most entries that one block may hold. */
const BLOCK = 100;

/** The table by which a viewer turns glyphs into characters: every glyph that may be drawn has an entry. */
export function toUnicodeMap(texts: ReadonlyMap<number, string>): string {
  const entries = [...texts].sort(([a], [b]) => a - b).map(([glyph, text]) => `<${hex16(glyph)}><${utf16Hex(text)}>\n`);
  let blocks = '';
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = entries.slice(start, start + BLOCK);
    blocks += `${block.length} beginbfchar\n${block.join('')}endbfchar\n`;
  }
  return HEAD + blocks + TAIL;
}
