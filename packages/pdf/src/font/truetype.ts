/** What a PDF needs to know of a TrueType file. Lengths in thousandths of the em, as PDF counts. */
export interface TrueType {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** Exact advance widths; a fraction where the em is not 1000 units. */
  readonly widthOf: (glyph: number) => number;
  /** Glyph of a code point, 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly serif: boolean;
  /** Embedding permissions of the `OS/2` table. */
  readonly fsType: number;
}

/** Why a file is not a TrueType font that can be read. */
export class FontFileError extends Error {
  override readonly name = 'FontFileError';
}

/** Tables without which a `glyf` font does not work in a PDF. */
const REQUIRED = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf'] as const;

/** The tables of a font file by tag. Offsets are checked against the file. */
export function tablesOf(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) throw new FontFileError('the file is too short');
  const version = view.getUint32(0);
  if (version === 0x4f54544f) throw new FontFileError('it holds CFF outlines');
  if (version !== 0x00010000 && version !== 0x74727565) throw new FontFileError('it does not start as TrueType does');
  const count = view.getUint16(4);
  if (12 + count * 16 > bytes.length) throw new FontFileError('its table directory is cut off');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    const length = view.getUint32(at + 12);
    if (offset + length > bytes.length) throw new FontFileError(`its table ${tag} is cut off`);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  for (const tag of REQUIRED) if (!tables.has(tag)) throw new FontFileError(`it has no table ${tag}`);
  return tables;
}

/** Reads a whole font file. Throws {@link FontFileError}; never reads outside the bytes. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesOf(bytes);
  if (tables.has('fvar')) throw new FontFileError('it is a variable font');
  const os2 = tables.get('OS/2');
  const post = tables.get('post');
  if (!os2 || !post || !tables.has('cmap') || !tables.has('name')) {
    throw new FontFileError('it lacks one of the tables OS/2, post, cmap and name');
  }
  try {
    return {
      ...metricsOf(tables),
      ...describe(tables, os2, post),
      glyphOf: characterMap(tables.get('cmap') as DataView),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new FontFileError('a table ends too early', { cause: error });
    throw error;
  }
}

/** What also a subset in a PDF still tells: glyph count, widths and the box around all glyphs. */
export function metricsOf(
  tables: ReadonlyMap<string, DataView>,
): Pick<TrueType, 'unitsPerEm' | 'glyphCount' | 'widthOf' | 'box' | 'ascent' | 'descent'> {
  const head = tables.get('head') as DataView;
  const hhea = tables.get('hhea') as DataView;
  const hmtx = tables.get('hmtx') as DataView;
  const unitsPerEm = head.getUint16(18);
  if (unitsPerEm < 16 || unitsPerEm > 16384) throw new FontFileError('its em is out of range');
  const scale = (value: number): number => (value * 1000) / unitsPerEm;
  const glyphCount = (tables.get('maxp') as DataView).getUint16(4);
  const metricCount = hhea.getUint16(34);
  if (metricCount === 0 || metricCount * 4 > hmtx.byteLength) throw new FontFileError('its widths are cut off');
  return {
    unitsPerEm,
    glyphCount,
    widthOf: (glyph) => scale(hmtx.getUint16(Math.min(glyph, metricCount - 1) * 4)),
    box: [scale(head.getInt16(36)), scale(head.getInt16(38)), scale(head.getInt16(40)), scale(head.getInt16(42))],
    ascent: scale(hhea.getInt16(4)),
    descent: scale(hhea.getInt16(6)),
  };
}

function describe(tables: ReadonlyMap<string, DataView>, os2: DataView, post: DataView) {
  const scale = 1000 / (tables.get('head') as DataView).getUint16(18);
  const hasHeights = os2.getUint16(0) >= 2 && os2.byteLength >= 90;
  return {
    postScriptName: postScriptName(tables.get('name') as DataView),
    capHeight: (hasHeights ? os2.getInt16(88) : os2.getInt16(68)) * scale,
    italicAngle: post.getInt32(4) / 65536,
    weight: os2.getUint16(4),
    serif: os2.getUint8(30) >= 1 && os2.getUint8(30) <= 7,
    fsType: os2.getUint16(8),
  };
}

function postScriptName(table: DataView): string {
  const count = table.getUint16(2);
  const strings = table.getUint16(4);
  for (let index = 0; index < count; index++) {
    const at = 6 + index * 12;
    if (table.getUint16(at + 6) !== 6 || table.getUint16(at) !== 3) continue;
    const length = table.getUint16(at + 8);
    const start = strings + table.getUint16(at + 10);
    let name = '';
    for (let offset = 0; offset < length; offset += 2) name += String.fromCharCode(table.getUint16(start + offset));
    if (/^[A-Za-z0-9-]{1,63}$/.test(name)) return name;
  }
  throw new FontFileError('it has no PostScript name');
}

/** Formats 4 and 12, which every Unicode font has one of. */
function characterMap(cmap: DataView): (codePoint: number) => number {
  const count = cmap.getUint16(2);
  let best: { format: number; at: number } | undefined;
  for (let index = 0; index < count; index++) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    const platform = cmap.getUint16(4 + index * 8);
    if ((platform === 0 || platform === 3) && (format === 12 || (format === 4 && !best))) best = { format, at };
  }
  if (!best) throw new FontFileError('it has no Unicode character map');
  return best.format === 12 ? groups(cmap, best.at) : segments(cmap, best.at);
}

function groups(cmap: DataView, at: number): (codePoint: number) => number {
  const count = cmap.getUint32(at + 12);
  return (codePoint) => {
    for (let index = 0; index < count; index++) {
      const group = at + 16 + index * 12;
      if (codePoint > cmap.getUint32(group + 4)) continue;
      const start = cmap.getUint32(group);
      return codePoint < start ? 0 : cmap.getUint32(group + 8) + codePoint - start;
    }
    return 0;
  };
}

function segments(cmap: DataView, at: number): (codePoint: number) => number {
  const doubled = cmap.getUint16(at + 6);
  return (codePoint) => {
    for (let offset = 0; offset < doubled; offset += 2) {
      if (codePoint > cmap.getUint16(at + 14 + offset)) continue;
      const start = cmap.getUint16(at + 16 + doubled + offset);
      if (codePoint < start) return 0;
      const delta = cmap.getUint16(at + 16 + 2 * doubled + offset);
      const rangeAt = at + 16 + 3 * doubled + offset;
      const range = cmap.getUint16(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(rangeAt + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
