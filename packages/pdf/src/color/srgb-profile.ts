/** One sixteen-bit-fraction number as ICC profiles write it. */
const fixed = (value: number): number[] => bytes32(Math.round(value * 65536) >>> 0);
const bytes32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

function padded(data: number[]): number[] {
  while (data.length % 4 !== 0) data.push(0);
  return data;
}

const xyz = (x: number, y: number, z: number): number[] => [
  ...ascii('XYZ '),
  0,
  0,
  0,
  0,
  ...fixed(x),
  ...fixed(y),
  ...fixed(z),
];

/** Text in English, UTF-16BE, as `multiLocalizedUnicodeType`. */
function localized(text: string): number[] {
  const units = [...text].flatMap((character) => [0, character.charCodeAt(0)]);
  return padded([
    ...ascii('mluc'),
    0,
    0,
    0,
    0,
    ...bytes32(1),
    ...bytes32(12),
    ...ascii('enUS'),
    ...bytes32(units.length),
    ...bytes32(28),
    ...units,
  ]);
}

/** The curve of IEC 61966-2-1: a straight part near black, then a power of 2.4. */
const transferCurve = [
  ...ascii('para'),
  0,
  0,
  0,
  0,
  0,
  3,
  0,
  0,
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
];

/** Bradford adaptation of D65, the white of sRGB, to D50, the white of all ICC profiles. */
const adaptation = [
  ...ascii('sf32'),
  0,
  0,
  0,
  0,
  ...[1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168].flatMap(fixed),
];

const DATE = [2026, 1, 1, 0, 0, 0];

/**
 * An sRGB display profile of our own (ICC.1 version 4.2: three primaries and one curve), so that no licence of a profile
 * file stands between a document and its archive. Values: IEC 61966-2-1, adapted to D50. Always the same 544-odd bytes.
 */
export function srgbProfile(): Uint8Array {
  const tags: (readonly [string, number[]])[] = [
    ['desc', localized('sRGB')],
    ['cprt', localized('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', adaptation],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', transferCurve],
    ['gTRC', transferCurve],
    ['bTRC', transferCurve],
  ];
  const dataStart = 128 + 4 + tags.length * 12;
  const table: number[] = [];
  const data: number[] = [];
  const placed = new Map<number[], number>();
  for (const [signature, content] of tags) {
    const offset = placed.get(content) ?? dataStart + data.length;
    if (!placed.has(content)) data.push(...content);
    placed.set(content, offset);
    table.push(...ascii(signature), ...bytes32(offset), ...bytes32(content.length));
  }
  const header = [
    ...bytes32(dataStart + data.length),
    0,
    0,
    0,
    0,
    4,
    0x20,
    0,
    0,
    ...ascii('mntrRGB XYZ '),
    ...DATE.flatMap((part) => [part >> 8, part & 255]),
    ...ascii('acsp'),
  ];
  while (header.length < 68) header.push(0);
  header.push(...fixed(0.9642), ...fixed(1), ...fixed(0.8249));
  while (header.length < 128) header.push(0);
  return Uint8Array.from([...header, ...bytes32(tags.length), ...table, ...data]);
}
