import type { Box } from '@afsprakenkader/pdf';
import { LEAST_MODULE } from '../layout/proof-block.js';
import { qrRows } from '../layout/qr.js';
import type { TemplateCheck } from '../template/model.js';
import { SAMPLE_AWARD } from '../template/sample-award.js';
import type { Checked } from './checked.js';
import { fail, points } from './fail.js';

/** Modules of white on every side: ISO/IEC 18004, 6.3.8. */
const QUIET = 4;
/** Pixels of a module in the picture that is read back. */
const SCALE = 4;

/** The code reads back as the address that it was made from, is large enough for a telephone, and stands alone. */
export function checkQr({ arrangement, encode, decode }: Checked): TemplateCheck {
  const place = arrangement.places.get('qr');
  if (place === undefined) return fail('qr', 'de pagina heeft geen QR-code', 'the page has no QR code');
  const module = place.leading;
  if (module < LEAST_MODULE - 0.001)
    fail('qr', `een blokje is ${points(module)} punt`, `a module is ${points(module)} points`);
  const rows = qrRows(encode, SAMPLE_AWARD.verification);
  const side = rows.length * module;
  const quiet = QUIET * module;
  const zone: Box = { x: place.x - quiet, y: place.y - quiet, width: side + 2 * quiet, height: side + 2 * quiet };
  for (const { page, box, what } of arrangement.occupied) {
    if (page !== 0 || what === 'qr') continue;
    const isClear =
      box.x + box.width <= zone.x ||
      box.x >= zone.x + zone.width ||
      box.y + box.height <= zone.y ||
      box.y >= zone.y + zone.height;
    if (!isClear) fail('qr', `“${what}” staat te dicht bij de QR-code`, `“${what}” stands too near the QR code`);
  }
  const read = decode(pictureOf(rows));
  if (read !== SAMPLE_AWARD.verification) fail('qr', 'de QR-code is niet te lezen', 'the QR code cannot be read');
  return { id: 'qr', measured: `module ${Math.floor(((module * 25.4) / 72) * 100) / 100} mm, reads back` };
}

/** Black and white pixels with the quiet zone, as a camera would see the code at its best. */
function pictureOf(rows: readonly (readonly boolean[])[]): { width: number; height: number; data: Uint8Array } {
  const side = (rows.length + 2 * QUIET) * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isDark = rows[Math.floor(y / SCALE) - QUIET]?.[Math.floor(x / SCALE) - QUIET] === true;
      if (isDark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}
