import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../src/checks/check-template.js';
import type { Checked } from '../src/checks/checked.js';
import { arrange } from '../src/layout/arrange.js';
import { openFaces } from '../src/layout/faces.js';
import { openQr, qrModules } from '../src/layout/qr.js';
import { versionWords } from '../src/layout/version-words.js';
import { CHECKS } from '../src/template.js';
import { award, compile, order } from './sample.js';

const BOTH = ['nl', 'en'] as const;

/** A page as it is laid out, for a check to judge; tests spoil one thing of it. */
async function laidOut(): Promise<Checked> {
  const { engine, fonts, branding, template, bundle, edition } = await order({ style: 'hogeschool-voorbeeld' });
  const faces = openFaces(engine, fonts, branding);
  const source = { template, words: versionWords(bundle.taxonomy), branding, edition, rules: new Map() };
  const lines = { nl: 1, en: 1 };
  const needs = {
    details: lines,
    grade: lines,
    awardedOn: true,
    validUntil: true,
    number: 1,
    address: 1,
    qrModules: qrModules(award().verification),
    tier: 'latin-1' as const,
    fallback: false,
  };
  const arrangement = arrange(source, faces, BOTH, needs, { seal: false });
  return { source, faces, languages: BOTH, arrangement, ...(await openQr()) };
}

type Spoil = (checked: Checked) => Checked;
const page =
  (change: (arrangement: Checked['arrangement']) => Partial<Checked['arrangement']>): Spoil =>
  (checked) => ({ ...checked, arrangement: { ...checked.arrangement, ...change(checked.arrangement) } });
const someText = ({ occupied }: Checked['arrangement']) => occupied.find(({ style }) => style?.kind === 'text')!;

const SPOILED: Readonly<Record<string, Spoil>> = {
  legibility: page((own) => {
    const { style, ...rest } = someText(own);
    return { occupied: [...own.occupied, { ...rest, style: { ...style!, size: 8.9 } }] };
  }),
  margins: page((own) => ({
    occupied: [...own.occupied, { page: 0, what: 'x', box: { x: 20, y: 90, width: 9, height: 9 } }],
  })),
  overlap: page((own) => ({ occupied: [...own.occupied, someText(own)] })),
  contrast: page((own) => {
    const { style, ...rest } = someText(own);
    const far = { ...rest, page: 9 };
    return { occupied: [...own.occupied, { ...far, style: { ...style!, color: [0.6, 0.6, 0.6] } }] };
  }),
  language: page((own) => ({
    tellings: own.tellings.map((each) => ({ ...each, language: each.language === 'nl' ? 'en' : 'nl' })),
  })),
  archive: page(({ pages }) => {
    const fill = [1.2, 0, 0] as const;
    const drawing = { kind: 'path' as const, commands: [['Z']] as const, fill };
    return {
      pages: pages.map((each) => ({
        ...each,
        items: [...each.items, { bound: { artifact: 'layout' as const }, drawing }],
      })),
    };
  }),
  qr: page((own) => {
    const { x, y } = own.places.get('qr')!;
    return { occupied: [...own.occupied, { page: 0, what: 'x', box: { x: x - 5, y, width: 3, height: 3 } }] };
  }),
  'longest-name': page((own) => {
    const name = own.places.get('name')!;
    return { places: new Map([...own.places, ['name', { ...name, measure: 100 }]]) };
  }),
};

describe('the checks of a template', () => {
  it('are all made, and tell what they measured', async () => {
    const { checks } = await compile({ style: 'hogeschool-voorbeeld' });
    expect(checks.map(({ id }) => id)).toEqual(CHECKS);
    expect(checks.find(({ id }) => id === 'legibility')?.measured).toMatch(/^text 9(\.\d)? pt, labels 7.5 pt$/);
    expect(checks.find(({ id }) => id === 'qr')?.measured).toMatch(/^module 0\.[5-9]\d* mm, reads back$/);
  });

  it.each(Object.keys(SPOILED))('%s is told where it does not hold', async (id) => {
    const sound = await laidOut();
    expect(checkTemplate(sound)).toHaveLength(CHECKS.length);
    expect(() => checkTemplate(SPOILED[id]!(sound))).toThrow(new RegExp(`AFK-857 The check \`${id}\` does not hold`));
  });

  it('completeness looks at the page: an element that is meant but not drawn is missing', async () => {
    const sound = await laidOut();
    const level = new Set(sound.arrangement.tellings.flatMap(({ key, element }) => (key === 'level' ? [element] : [])));
    const isOther = (item: { readonly bound: object }) =>
      !('element' in item.bound && level.has(item.bound.element as string));
    const pages = sound.arrangement.pages.map((each) => ({ ...each, items: each.items.filter(isOther) }));
    const spoiled = { ...sound, arrangement: { ...sound.arrangement, pages } };
    expect(() => checkTemplate(spoiled)).toThrow(/AFK-858 .*Level and cycle/);
  });
});
