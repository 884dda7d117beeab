import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { PDF_CODES } from '../codes.js';

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d):(\d\d))$/;

/**
 * The same moment as PDF and as XMP write it; they must agree in one file. Takes ISO 8601 with seconds and zone.
 * Throws AFK-814.
 */
export function momentOf(text: string): { readonly pdf: string; readonly xmp: string } {
  const parts = MOMENT.exec(text);
  if (!parts || Number.isNaN(Date.parse(text))) throw new AfkError(problem(PDF_CODES, 'AFK-814', { text }));
  const [, year, month, day, hour, minute, second, sign, zoneHour, zoneMinute] = parts;
  const zone = sign ? `${sign}${zoneHour}'${zoneMinute}'` : 'Z';
  return { pdf: `D:${year}${month}${day}${hour}${minute}${second}${zone}`, xmp: text };
}
