import { shapeProblems } from '@afsprakenkader/credential/model';
import { AfkError, type Localized, type Problem, problem } from '@afsprakenkader/diagnostics';
import { readPng } from '@afsprakenkader/pdf';
import { CERTIFICATE_CODES } from '../codes.js';
import { readSvg } from '../svg/read-svg.js';
import { SvgRefusal } from '../svg/refusal.js';
import type { Branding, ColorRole, Logo, Typeface } from './branding.js';
import { checkContrast, rgbOf } from './contrast.js';
import { DEFAULT_COLORS, DEFAULT_FONTS } from './default.js';
import { digestFiles } from './digest.js';
import { type BrandingForm, brandingSchema, type FontChoice } from './schema.js';
import { missingLanguages } from './texts.js';
import { readYaml } from './yaml.js';

export const BRANDING_FILE = 'branding.yaml';

/** The files of one folder by their names. */
export type BrandingFiles = ReadonlyMap<string, Uint8Array>;

export interface BrandingReading {
  /** Undefined where the style cannot be used as it stands. */
  readonly branding: Branding | undefined;
  readonly problems: readonly Problem[];
}

const SIZE_LIMITS = { yaml: 100_000, svg: 500_000, png: 5_000_000, ttf: 10_000_000, licence: 200_000 } as const;
type Kind = keyof typeof SIZE_LIMITS;

const ROLE_NAMES: Readonly<Record<ColorRole, Localized>> = {
  primary: { nl: 'hoofdkleur', en: 'main colour' },
  accent: { nl: 'steunkleur', en: 'accent colour' },
  text: { nl: 'tekstkleur', en: 'colour of text' },
};

/**
 * Reads a house style: the YAML, and every file that it names. All faults are found in one go, before anything is made
 * with it. Files that it does not name are not looked at.
 *
 * @param folder how messages name the folder
 */
export async function readBranding(files: BrandingFiles, folder = ''): Promise<BrandingReading> {
  const problems: Problem[] = [];
  const named = (file: string) => (folder === '' ? file : `${folder}/${file}`);
  const take = (file: string, kind: Kind): Uint8Array | undefined => {
    const bytes = files.get(file);
    const limit = SIZE_LIMITS[kind];
    if (bytes === undefined) {
      const known = [...files.keys()].sort().slice(0, 20);
      problems.push(problem(CERTIFICATE_CODES, 'AFK-828', { file, files: known.length > 0 ? known : ['–'] }));
    } else if (bytes.length > limit) {
      problems.push(problem(CERTIFICATE_CODES, 'AFK-830', { file, size: bytes.length, limit }, { file: named(file) }));
    } else return bytes;
    return undefined;
  };

  const yaml = take(BRANDING_FILE, 'yaml');
  const read = yaml && readYaml(yaml, named(BRANDING_FILE), problems);
  if (read === undefined) return { branding: undefined, problems };
  const result = brandingSchema.safeParse(read.value, { reportInput: true });
  if (!result.success) {
    const faults = shapeProblems(
      brandingSchema,
      result.error.issues,
      {
        unknownKey: (fault, location) => problem(CERTIFICATE_CODES, 'AFK-826', { ...fault }, location),
        badValue: (fault, location) => problem(CERTIFICATE_CODES, 'AFK-827', { ...fault }, location),
      },
      read.locate,
    );
    return { branding: undefined, problems: [...problems, ...faults] };
  }
  const form = result.data;
  problems.push(...missingLanguages(form, read.locate));
  const colors = colorsOf(form, read.locate, problems);
  const logo = form.logo && (await logoOf(form.logo, take, named, problems));
  const typeface = (choice: FontChoice | undefined, role: 'heading' | 'text') =>
    choice === undefined ? DEFAULT_FONTS[role] : typefaceOf(choice, take, named, problems);
  const fonts = { heading: typeface(form.fonts.heading, 'heading'), text: typeface(form.fonts.text, 'text') };
  if (problems.length > 0 || fonts.heading === undefined || fonts.text === undefined)
    return { branding: undefined, problems };
  const branding: Branding = {
    version: form.version,
    name: form.name,
    languages: form.languages,
    ...(logo === undefined ? {} : { logo }),
    colors,
    fonts: { heading: fonts.heading, text: fonts.text },
    layout: form.layout,
    typeView: form.typeView,
    signatories: form.signatories,
    ...(form.paragraph === undefined ? {} : { paragraph: form.paragraph }),
    ...(form.footer === undefined ? {} : { footer: form.footer }),
    digest: digestFiles(usedFiles(files, form)),
  };
  return { branding, problems };
}

type Take = (file: string, kind: Kind) => Uint8Array | undefined;
type Locate = NonNullable<ReturnType<typeof readYaml>>['locate'];

function colorsOf({ colors }: BrandingForm, locate: Locate, problems: Problem[]): Branding['colors'] {
  const chosen = (role: ColorRole) => (colors[role] === undefined ? DEFAULT_COLORS[role] : rgbOf(colors[role]));
  const all = { primary: chosen('primary'), accent: chosen('accent'), text: chosen('text') };
  for (const { id, role, ratio, least, holds } of checkContrast(all)) {
    if (holds) continue;
    // Rounded down: a ratio of 4.496 must not read as enough.
    const slots = { check: id, label: ROLE_NAMES[role], ratio: Math.floor(ratio * 100) / 100, least };
    problems.push(problem(CERTIFICATE_CODES, 'AFK-831', slots, locate(`/colors/${role}`)));
  }
  return all;
}

async function logoOf(
  { file, alt, size }: NonNullable<BrandingForm['logo']>,
  take: Take,
  named: (file: string) => string,
  problems: Problem[],
): Promise<Logo | undefined> {
  const isDrawing = /\.svg$/i.test(file);
  const bytes = take(file, isDrawing ? 'svg' : 'png');
  if (bytes === undefined) return undefined;
  try {
    if (isDrawing) {
      const artwork = await readSvg(decoded(bytes));
      return { alt, size, image: { kind: 'artwork', artwork } };
    }
    const { width, height } = readPng(file, bytes);
    return { alt, size, image: { kind: 'picture', picture: { width, height, png: bytes } } };
  } catch (error) {
    if (error instanceof SvgRefusal) {
      const { reason, line, column } = error;
      const location = { file: named(file), ...(line === undefined ? {} : { line, column: (column ?? 0) + 1 }) };
      problems.push(problem(CERTIFICATE_CODES, 'AFK-829', { file, reason }, location));
    } else if (error instanceof AfkError) problems.push({ ...error.problem, location: { file: named(file) } });
    else throw error;
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SvgRefusal({ nl: 'het is geen tekst in UTF-8', en: 'it is not text in UTF-8' });
  }
}

function typefaceOf(
  choice: FontChoice,
  take: Take,
  named: (file: string) => string,
  problems: Problem[],
): Typeface | undefined {
  if (typeof choice === 'string') return { kind: 'family', family: choice };
  const [regular, bold] = [take(choice.regular, 'ttf'), take(choice.bold, 'ttf')];
  const licence = take(choice.licence, 'licence');
  if (licence === undefined) return undefined;
  const text = new TextDecoder().decode(licence).trim();
  if (text.length < 100 || text.includes('\uFFFD')) {
    const file = choice.licence;
    problems.push(problem(CERTIFICATE_CODES, 'AFK-834', { file }, { file: named(file) }));
  }
  return regular && bold && { kind: 'own', regular, bold, licence: text };
}

/** The digest is over what counts: a note beside it in the folder does not change a style. */
function usedFiles(files: BrandingFiles, { logo, fonts }: BrandingForm): BrandingFiles {
  const own = [fonts.heading, fonts.text].flatMap((choice) =>
    choice === undefined || typeof choice === 'string' ? [] : [choice.regular, choice.bold, choice.licence],
  );
  const names = new Set([BRANDING_FILE, ...(logo === undefined ? [] : [logo.file]), ...own]);
  return new Map([...files].filter(([name]) => names.has(name)));
}
