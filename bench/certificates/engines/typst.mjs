import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { attachment, BOLD, facts, outcomes, qr, SANS, SERIF, TITLE } from '../certificate.mjs';

const SOURCE = `
#let one = json(bytes(sys.inputs.one))
#set document(title: "${TITLE[0]}", date: datetime(year: 2026, month: 11, day: 20))
#set page(paper: "a4", margin: 50pt)
#set text(font: "Source Sans 3", size: 9pt, lang: "nl")
#rect(width: 40pt, height: 40pt, fill: rgb("#0d4073"))
#text(font: "Source Serif 4", size: 24pt, weight: 600)[${TITLE[0]}]

#text(font: "Source Serif 4", size: 14pt, weight: 600, lang: "en")[${TITLE[1]}]

#text(font: "Source Serif 4", size: 20pt, weight: 600)[#one.name]

#table(columns: 2, stroke: none, ..one.facts.map(((a, b)) => (strong(a), b)).flatten())
#for o in one.outcomes { list.item(o) }
#link(one.verification)
#place(top + right, image(bytes(one.qr), format: "svg", width: 74pt, alt: "QR"))
#pdf.attach("/certificate.json", bytes(one.attachment), mime-type: "application/json", relationship: "source", description: "data")
`;

export async function open() {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [SERIF, SANS, BOLD] }],
  });
  return (one) => {
    const rows = qr(one);
    const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}"><path d="${d}"/></svg>`;
    const data = { ...one, facts: facts(one), outcomes: outcomes.flat(), qr: svg, attachment: String(attachment(one)) };
    const bytes = compiler.pdf(
      { mainFileContent: SOURCE, inputs: { one: JSON.stringify(data) } },
      { pdfStandard: 'a-3a' },
    );
    return { size: bytes.length, parts: [bytes] };
  };
}
