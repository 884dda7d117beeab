import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anchorState } from '../src/index.js';

interface Source {
  readonly id: string;
  readonly text: string | null;
  readonly anchors: Readonly<
    Record<string, { readonly place: { readonly en: string }; readonly quote: string | null }>
  >;
}

const here = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const sources = parse(readFileSync(here('sources.yaml'), 'utf8')) as readonly Source[];

describe('anchors of documents whose text is at hand', () => {
  const withText = sources.filter(({ text }) => text !== null);

  it('are there to be checked', () => {
    expect(withText.map(({ id }) => id)).toEqual(['pomisa-2024']);
  });

  for (const { id, text, anchors } of withText) {
    const body = readFileSync(here(text ?? ''), 'utf8');
    for (const [anchor, { place, quote }] of Object.entries(anchors))
      it(`${id}#${anchor} is found again by its quotation`, () => {
        expect(anchorState(body, place.en, quote ?? '')).toBe('found');
      });
  }
});

describe('anchors of documents whose text is not at hand', () => {
  it('quote nothing', () => {
    const quotes = sources.filter(({ text }) => text === null).flatMap(({ anchors }) => Object.values(anchors));
    expect(quotes.filter(({ quote }) => quote !== null)).toEqual([]);
  });
});

describe('the state of an anchor', () => {
  const text =
    'Contents\n\n4.2. Standards\t22\n\n4.2. Standards\n\nA load of\n3 to 20 credits.\n\n4.3. Levels\n\nLevels 6 and 7.\n';

  it('is found, moved or gone', () => {
    expect(anchorState(text, 'section 4.2, bullet 1', 'load of 3 to 20')).toBe('found');
    expect(anchorState(text, 'section 4.3, bullet 1', 'load of 3 to 20')).toBe('moved');
    expect(anchorState(text, 'section 4.2, bullet 1', 'load of 3 to 60')).toBe('gone');
    expect(anchorState(`${text}Levels 6 and 7.`, 'section 4.3', 'Levels 6 and 7')).toBe('moved');
    expect(anchorState(text, 'section 9.9', 'Levels 6 and 7')).toBe('moved');
    expect(anchorState(text, 'overview', 'Levels 6 and 7')).toBe('found');
    expect(anchorState(text, 'overview', '')).toBe('gone');
  });
});

it('no text of a source is part of the published package', () => {
  const { files } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { files: readonly string[] };
  expect(files).not.toContain('sources');
  for (const name of files.filter((each) => each !== 'dist')) expect(existsSync(here(name))).toBe(true);
});
