import PDFDocument from 'pdfkit';
import { attachment, BOLD, facts, outcomes, qr, SANS, SERIF, TITLE } from '../certificate.mjs';

export async function open() {
  return (one) =>
    new Promise((resolve) => {
      const pdf = new PDFDocument({
        size: 'A4',
        margin: 50,
        subset: 'PDF/A-3a',
        pdfVersion: '1.7',
        tagged: true,
        lang: 'nl',
        displayTitle: true,
        info: { Title: TITLE[0] },
      });
      const parts = [];
      pdf.on('data', (part) => parts.push(part));
      pdf.on('end', () => resolve({ size: parts.reduce((sum, { length }) => sum + length, 0), parts }));
      pdf.registerFont('serif', SERIF).registerFont('sans', SANS).registerFont('bold', BOLD);
      pdf.rect(50, 40, 40, 40).fill('#0d4073').fill('#000');
      pdf.font('serif').fontSize(24).text(TITLE[0], 50, 100).fontSize(14).text(TITLE[1]);
      pdf.fontSize(20).text(one.name).fontSize(9);
      for (const [label, value] of facts(one))
        pdf.font('bold').text(`${label}: `, { continued: true }).font('sans').text(value);
      for (const [nl, en] of outcomes) pdf.font('sans').text(`• ${nl}`).text(`  ${en}`);
      pdf.text(one.verification, { link: one.verification });
      for (const [y, row] of qr(one).entries()) {
        for (const [x, dark] of row.entries()) {
          if (dark) pdf.rect(460 + x * 2, 40 + y * 2, 2, 2);
        }
      }
      pdf.fill('#000');
      pdf.file(attachment(one), {
        name: 'certificate.json',
        type: 'application/json',
        relationship: 'Source',
        creationDate: new Date(0),
        modifiedDate: new Date(0),
      });
      pdf.end();
    });
}
