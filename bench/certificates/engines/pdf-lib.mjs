import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, rgb } from 'pdf-lib';
import { attachment, BOLD, facts, outcomes, qr, SANS, SERIF, TITLE } from '../certificate.mjs';

/** Draws untagged text. Its subsetter fails on these fonts, so that they are embedded whole. */
export async function open() {
  return async (one) => {
    const pdf = await PDFDocument.create();
    pdf.registerFontkit(fontkit);
    const [serif, sans, bold] = await Promise.all([SERIF, SANS, BOLD].map((font) => pdf.embedFont(font)));
    const page = pdf.addPage([595.28, 841.89]);
    let y = 760;
    const line = (value, font, size, x = 50) => page.drawText(value, { x, y, size, font });
    page.drawRectangle({ x: 50, y: 780, width: 40, height: 40, color: rgb(0.05, 0.25, 0.45) });
    for (const [value, size] of [
      [TITLE[0], 24],
      [TITLE[1], 14],
      [one.name, 20],
    ]) {
      line(value, serif, size);
      y -= 30;
    }
    for (const [label, value] of facts(one)) {
      line(`${label}: `, bold, 9);
      line(value, sans, 9, 220);
      y -= 13;
    }
    for (const each of outcomes.flat()) {
      line(`• ${each}`, sans, 9);
      y -= 13;
    }
    line(one.verification, sans, 9);
    for (const [at, row] of qr(one).entries()) {
      for (const [x, dark] of row.entries()) {
        if (dark) page.drawRectangle({ x: 460 + x * 2, y: 800 - at * 2, width: 2, height: 2 });
      }
    }
    await pdf.attach(attachment(one), 'certificate.json', { mimeType: 'application/json' });
    const bytes = await pdf.save();
    return { size: bytes.length, parts: [bytes] };
  };
}
