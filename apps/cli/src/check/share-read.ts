import type { Catalogue } from '@afsprakenkader/catalogue';

/** The part of all bytes that has been read; null where a size is not known. */
export function shareRead(catalogues: readonly Catalogue[]): number | null {
  const sizes = catalogues.map(({ bytes }) => bytes);
  if (sizes.includes(null)) return null;
  const whole = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const read = catalogues.reduce((sum, { bytesRead }) => sum + (bytesRead ?? 0), 0);
  return whole > 0 ? read / whole : null;
}
