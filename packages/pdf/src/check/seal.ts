import type { PdfFile } from '../read/file.js';
import { PdfString } from '../read/values.js';
import type { Report } from './finding.js';
import type { Found } from './walk.js';

/** A seal must cover every byte but its own value. The value itself is verified elsewhere, with certificates. */
export function checkSeal(file: PdfFile, found: Found, report: Report): void {
  for (const { entries, where } of found.of('Signature')) {
    const range = entries.get('ByteRange');
    const contents = entries.get('Contents');
    const [start, first, second, rest] = Array.isArray(range) ? (range as number[]) : [];
    if (contents instanceof PdfString && contents.bytes.every((byte) => byte === 0)) {
      report(['6.4.3-2', '6.4.3-3'], where, 'de zegel is nog leeg', 'the seal is still empty');
    }
    if (start === undefined || first === undefined || second === undefined || rest === undefined) continue;
    const covers =
      start === 0 &&
      second + rest === file.bytes.length &&
      file.bytes[first] === 0x3c &&
      file.bytes[second - 1] === 0x3e;
    const length = contents instanceof PdfString ? contents.bytes.length * 2 + 2 : -1;
    if (!covers || second - first !== length)
      report('6.4.3-1', where, 'de zegel dekt niet het hele bestand', 'the seal does not cover the whole file');
  }
}
