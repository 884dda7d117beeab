import type { DisplayList, Engine, Face } from '@afsprakenkader/pdf';
import type { Award, Compiled } from '../template/model.js';
import { figureToHtml } from './figures.js';
import { certificateToHtml } from './html.js';
import { type Outlines, pageToSvg } from './svg.js';

/** The pages of one award as SVG, one text a page: what the PDF shows, glyph by glyph. Node and browser. */
export function svgPages(engine: Engine, compiled: Compiled, award: Award): readonly string[] {
  const { list } = compiled.formOf(award);
  const fill = compiled.fillOf(award);
  const outlines = outlinesOf(engine, list.fonts);
  return list.pages.map((_page, index) => pageToSvg(list, fill, index, outlines));
}

/** One award as an accessible page of HTML, from the same list. Node and browser. */
export function htmlPage(compiled: Compiled, award: Award): string {
  const { list } = compiled.formOf(award);
  const fill = compiled.fillOf(award);
  return certificateToHtml(list, fill, (element) => figureToHtml(list, fill, element));
}

function outlinesOf(engine: Engine, fonts: DisplayList['fonts']): Outlines {
  const faces = new Map<string, Face>();
  const paths = new Map<string, { readonly path: string; readonly unitsPerEm: number }>();
  return (font, glyph) => {
    const key = `${font} ${glyph}`;
    const known = paths.get(key);
    if (known) return known;
    const source = fonts[font];
    if (source === undefined) return { path: '', unitsPerEm: 1000 };
    const face = faces.get(font) ?? engine.openFace(font, source.bytes);
    faces.set(font, face);
    const outline = { path: face.outline(glyph), unitsPerEm: face.metrics.unitsPerEm };
    paths.set(key, outline);
    return outline;
  };
}
