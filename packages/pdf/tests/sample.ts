import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DisplayList, Drawing, LearnerFill, PageItem, StructureElement } from '../src/display-list.js';
import { type Engine, type Face, widthOf } from '../src/index.js';
import { openNodeEngine } from '../src/node.js';

const require = createRequire(import.meta.url);
const font = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export const SERIF = font(
  require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
);
export const SANS = font(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'));

export const REPERTOIRE = ranges(
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1ea0, 0x1ef9],
  [0x2019, 0x2019],
);

function ranges(...parts: (readonly [number, number])[]): string {
  return parts
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(''),
    )
    .join('');
}

let opened: Promise<{ engine: Engine; serif: Face; sans: Face }> | undefined;

/** HarfBuzz and two faces, loaded once for all tests. */
export function tools() {
  opened ??= openNodeEngine().then((engine) => ({
    engine,
    serif: engine.openFace('serif', SERIF),
    sans: engine.openFace('sans', SANS),
  }));
  return opened;
}

const INK = [0.1, 0.12, 0.2] as const;
const BRAND = [0.05, 0.25, 0.45] as const;

/** A small certificate with every kind of thing that a list can hold: two languages, table, list, figure, link, seal. */
export async function sampleList(options: { seal?: boolean; landscape?: boolean } = {}): Promise<DisplayList> {
  const { serif, sans } = await tools();
  const [width, height] = options.landscape ? [841.89, 595.28] : [595.28, 841.89];
  const items: PageItem[] = [];
  const write = (element: string, face: Face, size: number, x: number, y: number, text: string): void => {
    items.push({
      bound: { element },
      drawing: { kind: 'glyphs', font: face.id, size, x, y, color: INK, glyphs: face.shape(text) },
    });
  };
  items.push({
    bound: { artifact: 'background' },
    drawing: { kind: 'path', commands: rectangle(0, 0, width, 18), fill: BRAND },
  });
  items.push({
    bound: { element: 'logo' },
    drawing: { kind: 'path', commands: rectangle(60, 50, 40, 40), fill: BRAND, stroke: { color: INK, width: 0.8 } },
  });
  items.push({
    bound: { element: 'picture' },
    drawing: { kind: 'image', image: 'square', box: { x: 120, y: 50, width: 40, height: 40 } },
  });
  write('title', serif, 26, 60, 140, 'Microcredential: efficiënt samenwerken');
  write('subtitle', sans, 12, 60, 160, 'Micro-credential: effective collaboration');
  write('awarded', sans, 10, 60, 195, 'uitgereikt aan');
  items.push({ bound: { element: 'name' }, slot: 'name' });
  ['Studiepunten', '12', 'Niveau', '6'].forEach((text, index) => {
    write(`cell-${index}`, sans, 10, 60 + (index % 2) * 120, 260 + Math.floor(index / 2) * 18, text);
  });
  items.push({
    bound: { artifact: 'layout' },
    drawing: {
      kind: 'path',
      commands: [
        ['M', 60, 265],
        ['L', 300, 265],
      ],
      stroke: { color: BRAND, width: 0.5, dash: [2, 1] },
    },
  });
  ['Eerste leerresultaat', 'Tweede leerresultaat'].forEach((text, index) => {
    write(`label-${index}`, sans, 10, 60, 330 + index * 16, `${index + 1}.`);
    write(`outcome-${index}`, sans, 10, 76, 330 + index * 16, text);
  });
  items.push({ bound: { element: 'qr' }, slot: 'qr' });
  items.push({ bound: { element: 'verify' }, slot: 'address' });
  return {
    info: {
      title: 'Microcredential: efficiënt samenwerken',
      language: 'nl',
      author: 'Hogeschool Voorbeeld',
      subject: 'Certificaat',
      producer: 'afsprakenkader 0.1.0',
      properties: [
        {
          namespace: 'https://example.org/ns/certificate#',
          prefix: 'cert',
          name: 'template',
          description: 'SHA-256 of the template',
        },
      ],
    },
    fonts: { serif: { bytes: SERIF, repertoire: REPERTOIRE }, sans: { bytes: SANS, repertoire: REPERTOIRE } },
    images: { square: SQUARE },
    structure: structure(options.seal ?? false),
    pages: [
      {
        width,
        height,
        items,
        links: [
          {
            element: 'verify',
            box: { x: 150, y: 430, width: 300, height: 14 },
            target: { slot: 'address' },
            contents: 'Dit certificaat nakijken',
          },
        ],
      },
    ],
    files: [
      {
        name: 'credential.json',
        type: 'application/ld+json',
        relationship: 'Data',
        description: 'Open Badges 3.0',
        content: { slot: 'credential' },
      },
    ],
    ...(options.seal ? { seal: { tooltip: 'Zegel van de instelling', element: 'seal', page: 0, reserve: 4096 } } : {}),
  };
}

const rectangle = (x: number, y: number, width: number, height: number) =>
  [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']] as const;

function structure(seal: boolean): StructureElement {
  const row = (index: number): StructureElement => ({
    id: `row-${index}`,
    role: 'TR',
    children: [
      { id: `cell-${index * 2}`, role: 'TH', scope: 'Row' },
      { id: `cell-${index * 2 + 1}`, role: 'TD' },
    ],
  });
  const item = (index: number): StructureElement => ({
    id: `item-${index}`,
    role: 'LI',
    children: [
      { id: `label-${index}`, role: 'Lbl' },
      { id: `outcome-${index}`, role: 'LBody' },
    ],
  });
  return {
    id: 'document',
    role: 'Document',
    children: [
      { id: 'logo', role: 'Figure', alt: 'Logo van Hogeschool Voorbeeld' },
      { id: 'picture', role: 'Figure', alt: 'Keurmerk' },
      { id: 'title', role: 'H1' },
      { id: 'subtitle', role: 'P', lang: 'en' },
      { id: 'awarded', role: 'P' },
      { id: 'name', role: 'P' },
      { id: 'facts', role: 'Table', children: [row(0), row(1)] },
      { id: 'outcomes', role: 'L', numbering: 'Decimal', children: [item(0), item(1)] },
      {
        id: 'qr',
        role: 'Figure',
        alt: 'QR-code met het adres om dit certificaat na te kijken',
        box: { x: 60, y: 400, width: 63, height: 63 },
      },
      { id: 'check', role: 'P', children: [{ id: 'verify', role: 'Link' }] },
      ...(seal ? [{ id: 'seal', role: 'Form' as const }] : []),
    ],
  };
}

/** One learner of {@link sampleList}. */
export async function sampleFill(name = 'Đặng Thị Ngọc Ánh', number = 1): Promise<LearnerFill> {
  const { serif, sans } = await tools();
  const address = `https://example.org/c/${number.toString(36).padStart(12, '0')}`;
  const glyphs = serif.set(name);
  const size = Math.min(22, (22 * 460) / Math.max(1, widthOf(glyphs, 22)));
  const run = (face: Face, at: number, x: number, y: number, text: string): Drawing => ({
    kind: 'glyphs',
    font: face.id,
    size: at,
    x,
    y,
    color: INK,
    glyphs: face.set(text),
  });
  return {
    drawings: {
      name: [{ kind: 'glyphs', font: 'serif', size, x: 60, y: 225, color: INK, glyphs }],
      qr: [{ kind: 'qr', x: 60, y: 400, module: 3, color: [0, 0, 0], rows: pattern(21, number) }],
      address: [run(sans, 10, 150, 441, address)],
    },
    uris: { address },
    files: { credential: new TextEncoder().encode(JSON.stringify({ name, address })) },
    properties: { template: 'a'.repeat(64) },
    documentId: address,
    issued: '2026-06-30T10:00:00+02:00',
    seal: { name: 'Hogeschool Voorbeeld', reason: 'Uitreiking' },
  };
}

/** Not a QR code: modules that differ from learner to learner. */
const pattern = (side: number, seed: number): boolean[][] =>
  Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_, x) => (x * 7 + y * 13 + x * y * seed) % 3 === 0),
  );

/** Two by two pixels: red, green, blue and half-transparent black. */
const SQUARE = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAE0lEQVR4nGP4z8DwHwyBNIhoAABAUgZ77ASTAAAAAABJRU5ErkJggg==',
    'base64',
  ),
);
