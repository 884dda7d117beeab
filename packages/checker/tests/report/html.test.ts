import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html/report.js';
import { HUES, PAGE, type Scheme } from '../../src/report/html/style-tokens.js';
import { result, textOf } from './build.js';
import { CONFORM, MIXED, ORTHOPTICS } from './cases.js';

const pages = [
  await textOf(htmlReport, MIXED, { language: 'nl' }),
  await textOf(htmlReport, MIXED, { language: 'en' }),
  await textOf(htmlReport, result([CONFORM])),
  await textOf(htmlReport, result([])),
];

describe('the page', () => {
  test('reads so, without its style', async () => {
    const [nl = ''] = pages;
    await expect(
      nl.replace(/<style>[\s\S]*<\/style>/, '<style></style>').replace(/'sha256-[^']*'/, "'sha256-…'"),
    ).toMatchFileSnapshot('fixtures/page-nl.html');
  });

  test('tells its language', () => {
    expect(pages[0]).toContain('<html lang="nl">');
    expect(pages[1]).toContain('<html lang="en">');
  });

  test.each(pages.map((page) => [page]))('allows its own style by hash and nothing else', (page) => {
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|<iframe|<object| style="| on[a-z]+="|url\(|@import/);
  });

  test.each(pages.map((page) => [page]))(
    'has one title, one h1, no heading level left out, and every anchor leads somewhere once',
    (page) => {
      expect(page.match(/<title>/g)).toHaveLength(1);
      const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids).toHaveLength(new Set(ids).size);
      const wanted = [...page.matchAll(/ (?:href="#|for="|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test.each(pages.map((page) => [page]))('closes what it opens', (page) => {
    const open: string[] = [];
    for (const [, end, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?: [^>]*?)?(?<!\/)>/g)) {
      if (['meta', 'input', 'br'].includes(name)) continue;
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test('a long catalogue says once what many offerings lack, and refers to it; a short one lets every card stand alone', async () => {
    const many = (count: number) =>
      textOf(htmlReport, result(Array.from({ length: count }, (_, index) => ({ ...ORTHOPTICS, id: `o-${index}` }))));
    const [long, short] = [await many(1_001), await many(20)];
    expect(long.match(/cannot be decided yet\. Please state:/g)).toHaveLength(1);
    expect(long.match(/same facts are missing as for <a href="#o1">/g)).toHaveLength(1_000);
    expect(short.match(/cannot be decided yet\. Please state:/g)).toHaveLength(20);
  });

  test('colours keep the contrast of WCAG 2.2 AA in both schemes', () => {
    const weak: string[] = [];
    for (const scheme of ['light', 'dark'] as Scheme[]) {
      const { paper, desk, ink, quiet, link, note } = PAGE[scheme];
      for (const ground of [paper, desk])
        for (const words of [ink, quiet, link, note])
          if (contrast(words, ground) < 4.5) weak.push(`${words} on ${ground}`);
      for (const [verdict, hue] of Object.entries(HUES)) {
        const [fill, own, tint] = hue[scheme];
        if (contrast(own, tint) < 4.5 || contrast(own, paper) < 4.5) weak.push(`${scheme} ink of ${verdict}`);
        if (contrast(fill, paper) < 3) weak.push(`${scheme} fill of ${verdict}`);
      }
    }
    expect(weak).toEqual([]);
  });
});

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
