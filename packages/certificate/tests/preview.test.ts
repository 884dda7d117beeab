import { checkPdf, type TagNode } from '@afsprakenkader/pdf';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { htmlPage, svgPages } from '../src/preview.js';
import { award, compile, fileOf, longEdition, order } from './sample.js';

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What a screen reader gets of the PDF, without what HTML writes by itself (numbers of a list) or once (running heads). */
function spokenOf(node: TagNode, name: string): string {
  if (node.role === 'Lbl' || node.role === 'Figure') return '';
  const text = node.kids
    .map((kid) => (kid.kind === 'element' ? spokenOf(kid.node, name) : kid.kind === 'content' ? kid.text : ''))
    .join('');
  return squeezed(text) === squeezed(`${name} HV-2026-000123`) ? '' : text;
}

it('HTML says what the tags of the PDF say, in their order', async () => {
  const compiled = await compile({ style: 'hogeschool-voorbeeld', edition: longEdition() });
  const one = award();
  const html = htmlPage(compiled, one);
  const { tags } = checkPdf(fileOf(compiled, one));
  const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
  const said = body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
  expect(squeezed(said)).toBe(squeezed(tags === undefined ? '' : spokenOf(tags, one.learner.fullName)));
  expect(html).toContain('<th scope="row">Studieomvang</th>');
  expect(html).toContain('<section lang="en"><h2>Learning outcomes</h2>');
  expect(html).toContain(`<a href="${one.verification}"`);
  expect(html).not.toMatch(/<script|https?:\/\/(?!bewijs|www\.hogeschoolvoorbeeld|www\.w3\.org)/);
});

it('SVG is well-formed, one a page, and draws every glyph of the list in its place', async () => {
  const { engine } = await order();
  const compiled = await compile({ style: 'universiteit-voorbeeld', edition: longEdition() });
  const pages = svgPages(engine, compiled, award());
  expect(pages).toHaveLength(compiled.formOf(award()).list.pages.length);
  let texts = '';
  for (const svg of pages) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', (text) => {
      texts += text;
    });
    parser.write(svg).close();
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids.has(id)).toBe(true);
  }
  expect(texts).toContain('Şükran Đặng-Łukasiewicz');
  const { list } = compiled.formOf(award());
  const name = compiled.fillOf(award()).drawings.name?.[0];
  expect(name?.kind).toBe('glyphs');
  if (name?.kind !== 'glyphs') return;
  expect(list.fonts[name.font]).toBeDefined();
  expect(pages[0]).toContain(` ${name.x} ${name.y})"/>`);
});
