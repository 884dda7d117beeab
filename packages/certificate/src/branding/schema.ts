import { because, named, text, texts } from '@afsprakenkader/credential/model';
import { LANGUAGES } from '@afsprakenkader/diagnostics';
import * as z from 'zod';

/** Families that come with the tool; open licences, Latin with Vietnamese, Greek and Cyrillic. */
export const FONT_FAMILIES = ['source-serif-4', 'source-sans-3'] as const;
const ORIENTATIONS = ['portrait', 'landscape'] as const;
/** `flow`: the list goes on where it must. `own-page`: it has a page to itself. */
const OUTCOME_PLACES = ['flow', 'own-page'] as const;
const UNIT_PLACES = ['none', 'annex'] as const;
const LOGO_SIZES = ['small', 'medium', 'large'] as const;
/** Whether the type is worded as one of the four or as one of the two categories. */
const TYPE_VIEWS = ['types', 'categories'] as const;

const fileName = (endings: RegExp, nl: string, en: string) =>
  z
    .string()
    .max(100)
    .refine(
      (name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && !name.includes('..') && endings.test(name),
      because(nl, en),
    );

const NO_FONT_FILE = [
  'noem een TrueType-bestand (.ttf) in deze map',
  'name a TrueType file (.ttf) in this folder',
] as const;

const ownFont = z.strictObject({
  regular: named(fileName(/\.ttf$/i, ...NO_FONT_FILE), 'gewone snit', 'regular face'),
  bold: named(fileName(/\.ttf$/i, ...NO_FONT_FILE), 'vette snit', 'bold face'),
  licence: named(
    fileName(
      /\.(?:txt|md)$/i,
      'noem het tekstbestand met de licentie van het lettertype',
      "name the text file with the font's licence",
    ),
    'licentie van het lettertype',
    'licence of the font',
  ),
});

const font = z.union([z.enum(FONT_FAMILIES), ownFont]);

const color = z
  .string()
  .refine(
    (value) => /^#[0-9a-f]{6}$/i.test(value),
    because('schrijf een kleur als #1a2b3c', 'write a colour as #1a2b3c'),
  );

/**
 * The house style of one institution, `branding.yaml` in a folder of its own. Data only: what stands where is the
 * layout's affair, so that no style can lose an element, cover it or set it too small.
 */
export const brandingSchema = z.strictObject({
  format: z.literal(1),
  /** Goes up with each change of the style: certificates name it. */
  version: named(
    z
      .string()
      .refine(
        (value) => /^\d{1,4}(?:\.\d{1,4}){0,2}$/.test(value),
        because('schrijf een nummer als 1.0', 'write a number like 1.0'),
      ),
    'versie van de huisstijl',
    'version of the house style',
  ),
  name: named(texts(120), 'naam', 'name'),
  languages: named(
    z
      .array(z.enum(LANGUAGES))
      .min(1)
      .refine(
        (list) => new Set(list).size === list.length,
        because('een taal staat er twee keer', 'a language stands there twice'),
      ),
    'talen',
    'languages',
  ),
  logo: named(
    z.strictObject({
      file: named(
        fileName(
          /\.(?:svg|png)$/i,
          'noem een SVG- of PNG-bestand in deze map',
          'name an SVG or PNG file in this folder',
        ),
        'bestand van het logo',
        'file of the logo',
      ),
      alt: named(texts(200), 'tekst die het logo vervangt', 'text that stands for the logo'),
      size: named(z.enum(LOGO_SIZES), 'grootte van het logo', 'size of the logo').default('medium'),
    }),
    'logo',
    'logo',
  ).optional(),
  colors: named(
    z.strictObject({
      primary: named(color, 'hoofdkleur', 'main colour').optional(),
      accent: named(color, 'steunkleur', 'accent colour').optional(),
      text: named(color, 'tekstkleur', 'colour of text').optional(),
    }),
    'kleuren',
    'colours',
  ).default({}),
  fonts: named(
    z.strictObject({
      heading: named(font, 'lettertype van titels', 'font of headings').optional(),
      text: named(font, 'lettertype van tekst', 'font of text').optional(),
    }),
    'lettertypes',
    'fonts',
  ).default({}),
  layout: named(
    z.strictObject({
      orientation: named(z.enum(ORIENTATIONS), 'stand van de pagina', 'orientation of the page').default('portrait'),
      outcomes: named(z.enum(OUTCOME_PLACES), 'plaats van de leerresultaten', 'place of the learning outcomes').default(
        'flow',
      ),
      units: named(z.enum(UNIT_PLACES), 'bijlage per onderdeel', 'annex per unit').default('none'),
    }),
    'opmaak',
    'layout',
  ).default({ orientation: 'portrait', outcomes: 'flow', units: 'none' }),
  typeView: named(z.enum(TYPE_VIEWS), 'vier types of twee categorieën', 'four types or two categories').default(
    'types',
  ),
  signatories: named(
    z
      .array(
        z.strictObject({
          name: named(text(80), 'naam van wie ondertekent', 'name of who signs'),
          role: named(texts(120), 'functie van wie ondertekent', 'role of who signs'),
        }),
      )
      .max(3),
    'ondertekenaars',
    'signatories',
  ).default([]),
  paragraph: named(texts(400), 'vrije tekst', 'free text').optional(),
  footer: named(texts(160), 'voettekst', 'footer').optional(),
});

export type BrandingForm = z.output<typeof brandingSchema>;
export type FontChoice = z.output<typeof font>;
