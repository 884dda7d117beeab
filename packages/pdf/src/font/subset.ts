/** What we use of WebAssembly, which every engine has and the types of Node 20 leave out. */
interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ readonly exports: unknown }>;
}

/** The part of HarfBuzz's subsetter that we call. Pointers are numbers. */
interface SubsetExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Names of `hb-subset.h`. Glyph numbers stay, so that a display list counts in the file it was laid out with. */
const FLAGS = { noHinting: 0x1, retainGlyphIds: 0x2, notdefOutline: 0x40, noLayoutClosure: 0x200 };
const DROPPED_TABLES = 3;
const WRITABLE = 2;

/** What a PDF viewer does not read in an embedded font. */
const NEEDLESS = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'JSTF',
  'MATH',
  'STAT',
  'DSIG',
  'name',
  'OS/2',
  'cmap',
  'post',
  'gasp',
  'meta',
  'kern',
];

export type Subset = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array;

/**
 * Opens HarfBuzz's subsetter, the bytes of `harfbuzzjs/dist/harfbuzz-subset.wasm`. What comes back keeps the outlines
 * and widths of the given glyphs under their own numbers, without hints.
 */
export async function openSubsetter(wasm: Uint8Array): Promise<Subset> {
  const { WebAssembly: api } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };
  const { exports } = await api.instantiate(await api.compile(wasm), {});
  const harfbuzz = exports as SubsetExports;
  harfbuzz._initialize();
  return (font, glyphs) => subset(harfbuzz, font, glyphs);
}

function subset(harfbuzz: SubsetExports, font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const data = harfbuzz.malloc(font.length);
  new Uint8Array(harfbuzz.memory.buffer).set(font, data);
  const blob = harfbuzz.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  try {
    const wanted = harfbuzz.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) harfbuzz.hb_set_add(wanted, glyph);
    const dropped = harfbuzz.hb_subset_input_set(input, DROPPED_TABLES);
    for (const tag of NEEDLESS) harfbuzz.hb_set_add(dropped, tagNumber(tag));
    harfbuzz.hb_subset_input_set_flags(
      input,
      FLAGS.noHinting | FLAGS.retainGlyphIds | FLAGS.notdefOutline | FLAGS.noLayoutClosure,
    );
    return copyOf(harfbuzz, harfbuzz.hb_subset_or_fail(face, input));
  } finally {
    harfbuzz.hb_subset_input_destroy(input);
    harfbuzz.hb_face_destroy(face);
    harfbuzz.hb_blob_destroy(blob);
    harfbuzz.free(data);
  }
}

function copyOf(harfbuzz: SubsetExports, face: number): Uint8Array {
  if (face === 0) throw new Error('HarfBuzz made no subset');
  const blob = harfbuzz.hb_face_reference_blob(face);
  const start = harfbuzz.hb_blob_get_data(blob, 0);
  const result = new Uint8Array(harfbuzz.memory.buffer).slice(start, start + harfbuzz.hb_blob_get_length(blob));
  harfbuzz.hb_blob_destroy(blob);
  harfbuzz.hb_face_destroy(face);
  return result;
}

const tagNumber = (tag: string): number =>
  ((tag.charCodeAt(0) << 24) | (tag.charCodeAt(1) << 16) | (tag.charCodeAt(2) << 8) | tag.charCodeAt(3)) >>> 0;
