import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Font, Link, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { BOLD, facts, outcomes, qr, SANS, SERIF, TITLE } from '../certificate.mjs';

/** Has no attachments, tags or archive form: it does less. */
export async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-fonts-'));
  for (const [family, bytes] of Object.entries({ serif: SERIF, sans: SANS, bold: BOLD })) {
    writeFileSync(join(folder, family), bytes);
    Font.register({ family, src: join(folder, family) });
  }
  const text = (value, fontFamily = 'sans', fontSize = 9) => h(Text, { style: { fontFamily, fontSize } }, value);
  return async (one) => {
    const rows = qr(one);
    const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    const page = h(
      Page,
      { size: 'A4', style: { padding: 50 } },
      h(Svg, { width: 40, height: 40, viewBox: '0 0 40 40' }, h(Path, { d: 'M0 0h40v40h-40z', fill: '#0d4073' })),
      text(TITLE[0], 'serif', 24),
      text(TITLE[1], 'serif', 14),
      text(one.name, 'serif', 20),
      ...facts(one).map(([label, value], key) =>
        h(View, { key, style: { flexDirection: 'row' } }, text(`${label}: `, 'bold'), text(value)),
      ),
      ...outcomes.flat().map((each, key) => h(View, { key: `o${key}` }, text(`• ${each}`))),
      h(Link, { src: one.verification }, text(one.verification)),
      h(Svg, { width: 74, height: 74, viewBox: `0 0 ${rows.length} ${rows.length}` }, h(Path, { d, fill: '#000' })),
    );
    const bytes = await renderToBuffer(h(Document, { title: TITLE[0], language: 'nl' }, page));
    return { size: bytes.length, parts: [bytes] };
  };
}
