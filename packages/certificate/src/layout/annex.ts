import { type Desk, paragraph, tell } from './desk.js';
import type { Row, Stack } from './flow.js';
import { continuedIn, headingRow } from './sections.js';
import type { Branch } from './structure.js';

/** The units with their credits, on a page of their own. */
export function annexRows(desk: Desk, tree: Branch): Row[] {
  const { source, look, columns } = desk;
  const { units = [] } = source.edition.achievement;
  if (source.branding.layout.units !== 'annex' || units.length === 0) return [];
  const hasCodes = units.some(({ code }) => code !== undefined);
  const tables = columns.map((column) => {
    const section = tree.add('Sect', column.lang);
    const heading = section.add('H2');
    return { column, heading, table: section.add('Table') };
  });
  const rows = units.map(({ code, title, credits }, index): Row => {
    const stacks = tables.flatMap(({ column, table }): Stack[] => {
      const { language, say, x, width } = column;
      const text = title[language];
      if (text === undefined) return [];
      const row = table.add('TR');
      const [codeWidth, creditWidth] = [hasCodes ? 58 : 0, 76];
      const head = row.add('TH', { scope: 'Row' });
      if (index === 0) tell(desk, 'units', head.id, language);
      const titled = {
        x: x + codeWidth,
        cells: [paragraph(head, text, look.strong, width - codeWidth - creditWidth - 8)],
      };
      const coded = hasCodes
        ? [{ x, cells: code === undefined ? [] : [paragraph(row.add('TD'), code, look.text, codeWidth - 8)] }]
        : [];
      if (hasCodes && code === undefined) row.add('TD');
      const form = credits === 1 ? 'one' : 'many';
      const load = credits === undefined ? '' : say.say('units', form, { credits: say.number(credits) });
      const cell = row.add('TD');
      const loaded = {
        x: x + width - creditWidth,
        cells: load === '' ? [] : [paragraph(cell, load, look.text, creditWidth)],
      };
      return [...coded, titled, loaded];
    });
    return { stacks, before: 7 * desk.air, ruled: true, ...continuedIn(desk, columns, 'units') };
  });
  const heading = headingRow(desk, tables, ({ say }) => say.label('units'));
  return [{ ...heading, onNewPage: true }, ...rows];
}
