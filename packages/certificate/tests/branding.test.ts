import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCertificateTemplate } from '@afsprakenkader/framework';
import { describe, expect, it } from 'vitest';
import { type BrandingFiles, checkContrast, defaultBranding, forbiddenClaims, readBranding } from '../src/branding.js';

const EXAMPLES = fileURLToPath(new URL('../../../examples/brandings/', import.meta.url));
const folders = readdirSync(EXAMPLES, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));
const filesOf = (folder: string): BrandingFiles =>
  new Map(readdirSync(EXAMPLES + folder).map((name) => [name, readFileSync(`${EXAMPLES}${folder}/${name}`)]));

const bytes = (text: string) => new TextEncoder().encode(text);
const SOUND = 'format: 1\nversion: "1"\nname: { nl: Voorbeeld }\nlanguages: [nl]\n';
const LOGO = 'logo: { file: logo.svg, alt: { nl: Logo } }\n';
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10H0z"/></svg>';

async function told(yaml: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string[]> {
  const entries = Object.entries(files).map(
    ([name, body]) => [name, typeof body === 'string' ? bytes(body) : body] as const,
  );
  const { branding, problems } = await readBranding(new Map([['branding.yaml', bytes(yaml)], ...entries]));
  if (problems.length > 0) expect(branding).toBeUndefined();
  return problems.map(({ code, what, location }) => `${code}${location?.line ? `:${location.line}` : ''} ${what.en}`);
}

describe('the house styles that come as examples', () => {
  it('are three', () => expect(folders).toHaveLength(3));

  it.each(folders)('%s is sound, and claims nothing that the framework does not say', async (folder) => {
    const { branding, problems } = await readBranding(filesOf(folder), folder);
    expect(problems).toEqual([]);
    const { template } = await loadCertificateTemplate('0.2.0');
    const { paragraph, footer } = branding!;
    expect(forbiddenClaims({ paragraph, footer }, template.forbiddenClaims)).toEqual([]);
    expect(branding!.digest).toMatch(/^sha256-/);
  });

  it('have digests of their own, which a note in the folder does not move', async () => {
    const digests = await Promise.all(
      folders.map(async (folder) => (await readBranding(filesOf(folder))).branding!.digest),
    );
    expect(new Set(digests).size).toBe(folders.length);
    const noted = new Map([...filesOf(folders[0]!), ['nota.txt', bytes('nog nakijken')]]);
    expect((await readBranding(noted)).branding!.digest).toBe(digests[0]);
  });
});

describe('a house style', () => {
  it('needs nothing but a name', async () => {
    const { branding } = await readBranding(new Map([['branding.yaml', bytes(SOUND)]]));
    expect(branding).toMatchObject({ languages: ['nl'], layout: { orientation: 'portrait' }, typeView: 'types' });
    const neutral = defaultBranding({ nl: 'Hogeschool Voorbeeld' });
    expect(checkContrast(neutral.colors).every(({ holds }) => holds)).toBe(true);
    expect(branding!.colors).toEqual(neutral.colors);
  });

  it('is refused key by key, in place, with what may stand there', async () => {
    expect(await told('format: 1\nversion: "1"\nnaem: x\nname: { nl: A }\nlanguages: [nl, de]\n')).toEqual([
      'AFK-827:5 Languages (`languages[2]`): choose from nl, en.',
      'AFK-826:3 `naem` at . is not part of a house style.',
    ]);
    expect(await told(`${SOUND}layout: { x: 12 }\n`)).toEqual([
      'AFK-826:5 `x` at layout is not part of a house style.',
    ]);
    expect(await told('a: [')).toHaveLength(1);
    expect(await told('a: &a [*a, *a]\n')).toHaveLength(1);
    expect((await readBranding(new Map())).problems.map(({ code }) => code)).toEqual(['AFK-828']);
  });

  it('says which colour is too pale, by the id of the check', async () => {
    expect(await told(`${SOUND}colors: { primary: "#777777", accent: "#999999" }\n`)).toEqual([
      'AFK-831:5 contrast-primary: the main colour has a contrast of 4.47 on white; at least 4.5 is needed to be legible.',
      'AFK-831:5 contrast-accent: the accent colour has a contrast of 2.84 on white; at least 3 is needed to be legible.',
    ]);
  });

  it('has its texts in each of its languages', async () => {
    expect(await told(SOUND.replace('[nl]', '[nl, en]').concat('footer: { nl: Brussel }\n'))).toEqual([
      'AFK-833:5 `footer` has no text in English, a language of this house style.',
    ]);
  });

  it('reaches no file outside its folder', async () => {
    for (const file of ['../logo.svg', '/etc/passwd', 'a/b.svg', 'logo.svg.exe', 'x..svg'])
      expect((await told(`${SOUND}logo: { file: "${file}", alt: { nl: L } }\n`))[0]).toMatch(/^AFK-827/);
    expect(await told(SOUND + LOGO)).toEqual(['AFK-828 `logo.svg` is not in the folder of the house style.']);
  });

  it('holds no unseen characters', async () => {
    expect((await told(`${SOUND}footer: { nl: "a\u202Eb" }\n`))[0]).toContain('U+202E');
  });

  it('brings a font only with its licence', async () => {
    const fonts = 'fonts: { text: { regular: a.ttf, bold: b.ttf, licence: OFL.txt } }\n';
    const files = { 'a.ttf': 'x', 'b.ttf': 'x', 'OFL.txt': 'free' };
    expect(await told(SOUND + fonts, files)).toEqual(['AFK-834 `OFL.txt` is not a readable licence text.']);
    expect(await told(SOUND + fonts, { ...files, 'OFL.txt': 'SIL Open Font License '.repeat(20) })).toEqual([]);
  });

  it('takes a PNG within limits', async () => {
    const png = filesOf('academie-voorbeeld').get('logo.png')!;
    const logo = 'logo: { file: logo.png, alt: { nl: Logo } }\n';
    expect(await told(SOUND + logo, { 'logo.png': png })).toEqual([]);
    const vast = Uint8Array.from(png);
    vast.set([0, 1, 0, 0, 0, 1, 0, 0], 16);
    expect((await told(SOUND + logo, { 'logo.png': vast }))[0]).toMatch(/^AFK-811/);
    expect((await told(SOUND + logo, { 'logo.png': SQUARE }))[0]).toMatch(/^AFK-810/);
  });

  it('is bounded in size before anything is read', async () => {
    expect((await told(SOUND + LOGO, { 'logo.svg': new Uint8Array(600_000) }))[0]).toMatch(/^AFK-830/);
  });
});

describe('a claim', () => {
  it('is found in the words of the framework version, at the beginning of a word', async () => {
    const { template } = await loadCertificateTemplate('0.2.0');
    const claims = template.forbiddenClaims;
    const paragraph = { nl: 'Dit bewijs geeft recht op een vrijstelling.', en: 'An untitled sentence.' };
    expect(forbiddenClaims({ paragraph }, claims).map(({ what }) => what.en)).toEqual([
      '`paragraph` holds “geeft recht op”. The institution that grants an exemption decides on it.',
    ]);
  });
});
