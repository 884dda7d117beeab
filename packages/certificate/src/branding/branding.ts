import type { Texts } from '@afsprakenkader/credential/model';
import type { Language } from '@afsprakenkader/diagnostics';
import type { Rgb } from '@afsprakenkader/pdf';
import type { Artwork } from '../svg/artwork.js';
import type { BrandingForm, FONT_FAMILIES } from './schema.js';

/** A picture made of points. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

export interface Logo {
  readonly alt: Texts;
  readonly size: NonNullable<BrandingForm['logo']>['size'];
  readonly image:
    | { readonly kind: 'artwork'; readonly artwork: Artwork }
    | { readonly kind: 'picture'; readonly picture: Picture };
}

/** A family that comes with the tool, or the institution's own files. */
export type Typeface =
  | { readonly kind: 'family'; readonly family: (typeof FONT_FAMILIES)[number] }
  | { readonly kind: 'own'; readonly regular: Uint8Array; readonly bold: Uint8Array; readonly licence: string };

/** A house style, read and found sound: everything the layout takes from it. */
export interface Branding {
  readonly version: string;
  readonly name: Texts;
  /** The main language first. */
  readonly languages: readonly Language[];
  readonly logo?: Logo;
  /** Titles and rules of the page; ornament; running text. The page itself is white. */
  readonly colors: Readonly<Record<ColorRole, Rgb>>;
  readonly fonts: { readonly heading: Typeface; readonly text: Typeface };
  readonly layout: BrandingForm['layout'];
  readonly typeView: BrandingForm['typeView'];
  readonly signatories: readonly { readonly name: string; readonly role: Texts }[];
  readonly paragraph?: Texts;
  readonly footer?: Texts;
  /** Over the style and all its files. */
  readonly digest: string;
}

export const COLOR_ROLES = ['primary', 'accent', 'text'] as const;
export type ColorRole = (typeof COLOR_ROLES)[number];
