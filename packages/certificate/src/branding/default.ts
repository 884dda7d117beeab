import type { Texts } from '@afsprakenkader/credential/model';
import { LANGUAGES, type Language } from '@afsprakenkader/diagnostics';
import type { Rgb } from '@afsprakenkader/pdf';
import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import type { Branding, ColorRole } from './branding.js';
import { rgbOf } from './contrast.js';
import { digestText } from './digest.js';

/** A calm dark blue with brass: of no institution. */
export const DEFAULT_COLORS: Readonly<Record<ColorRole, Rgb>> = {
  primary: rgbOf('#1f3a5f'),
  accent: rgbOf('#8a6d3b'),
  text: rgbOf('#222222'),
};
export const DEFAULT_FONTS: Branding['fonts'] = {
  heading: { kind: 'family', family: 'source-serif-4' },
  text: { kind: 'family', family: 'source-sans-3' },
};

/** The style of an institution that has none of its own: a name is enough. */
export function defaultBranding(name: Texts, languages: readonly Language[] = LANGUAGES): Branding {
  return {
    version: '1',
    name,
    languages,
    colors: DEFAULT_COLORS,
    fonts: DEFAULT_FONTS,
    layout: { orientation: 'portrait', outcomes: 'flow', units: 'none' },
    typeView: 'types',
    signatories: [],
    digest: digestText(sha256(utf8ToBytes(JSON.stringify(['default', name.nl ?? null, name.en ?? null, languages])))),
  };
}
