import type encodeQR from 'qr';
import type decodeQR from 'qr/decode.js';

export type EncodeQr = typeof encodeQR;
export type DecodeQr = typeof decodeQR;

/** Loaded when a template is compiled: the library is an ES module alone. */
export async function openQr(): Promise<{ readonly encode: EncodeQr; readonly decode: DecodeQr }> {
  const [writer, reader] = await Promise.all([import('qr'), import('qr/decode.js')]);
  return { encode: writer.default, decode: reader.default };
}

/** Bytes that fit in versions 1 to 14 at level M: ISO/IEC 18004, table 7. */
const CAPACITIES = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362] as const;

const versionFor = (address: string): number => {
  const { length } = new TextEncoder().encode(address);
  const index = CAPACITIES.findIndex((capacity) => length <= capacity);
  return index < 0 ? 40 : index + 1;
};

/** Modules along a side, without the quiet zone. */
export const qrModules = (address: string): number => 17 + 4 * versionFor(address);

/**
 * The modules of a QR code, without the quiet zone, which is the layout's. Level M, as paper gets stained; one mask for
 * all, which costs a tenth of trying all eight and which every reader takes.
 */
export function qrRows(encode: EncodeQr, address: string): boolean[][] {
  const version = versionFor(address);
  const rows = encode(address, 'raw', { ecc: 'medium', encoding: 'byte', version, mask: 0, border: 1 });
  return rows.slice(1, -1).map((row) => row.slice(1, -1));
}
