import { Unzlib } from 'fflate';
import type { PdfStream } from './values.js';
import { PdfName, PdfSyntaxError } from './values.js';

/** What one stream may unfold into: more than a whole certificate, little enough to hold. */
const LIMIT = 64 * 1024 * 1024;

/** The content of a stream: as it stands, or inflated. Other filters are not known. */
export function contentOf(stream: PdfStream): Uint8Array {
  const filter = stream.dictionary.get('Filter');
  if (filter === undefined) return stream.raw;
  if (!(filter instanceof PdfName) || filter.value !== 'FlateDecode')
    throw new PdfSyntaxError('6.1.7.2-1 a stream has a filter that is not known', 0);
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Unzlib((part) => {
    length += part.length;
    if (length > LIMIT) throw new PdfSyntaxError('a stream unfolds into too much', 0);
    parts.push(part);
  });
  try {
    for (let at = 0; at < stream.raw.length; at += 16384) {
      inflater.push(stream.raw.subarray(at, at + 16384), at + 16384 >= stream.raw.length);
    }
  } catch (error) {
    if (error instanceof PdfSyntaxError) throw error;
    throw new PdfSyntaxError('a compressed stream is damaged', 0);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
