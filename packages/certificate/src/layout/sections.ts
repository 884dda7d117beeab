import type { CertificateElementKey, Group } from '@afsprakenkader/certificate-template';
import { type Column, type Desk, oneLine, paragraph, slotCell, tell } from './desk.js';
import type { Row, Stack } from './flow.js';
import type { Branch } from './structure.js';

/** How far the text of a list stands from its number. */
const INDENT = 17;

/** The learning outcomes, one row each, side by side in every language. */
export function outcomeRows(desk: Desk, tree: Branch): Row[] {
  const { source, look, columns } = desk;
  const outcomes = source.edition.achievement.learningOutcomes;
  const lists = columns.map((column) => {
    const section = tree.add('Sect', column.lang);
    const heading = section.add('H2');
    return { column, heading, list: section.add('L', { numbering: 'Decimal' }) };
  });
  const headed = headingRow(desk, lists, ({ say }) => say.label('learning-outcomes'));
  const rows = outcomes.map((texts, index): Row => {
    const stacks = lists.flatMap(({ column, list }): Stack[] => {
      const text = texts[column.language];
      if (text === undefined) return [];
      const item = list.add('LI');
      const [number, body] = [item.add('Lbl'), item.add('LBody')];
      if (index === 0) tell(desk, 'learning-outcomes', body.id, column.language);
      return [
        { x: column.x, cells: [paragraph(number, `${index + 1}.`, look.text, INDENT)] },
        { x: column.x + INDENT, cells: [paragraph(body, text, look.text, column.width - INDENT)] },
      ];
    });
    return { stacks, before: 4 * desk.air, ...continuedIn(desk, columns, 'learning-outcomes') };
  });
  return [headed, ...rows];
}

/** Facts and notes as one table in each language: what a row is called, and what it says. */
export function factRows(desk: Desk, tree: Branch, groups: readonly Group[]): Row[] {
  const { frame, columns } = desk;
  const title = groups.find((group) => group.title !== null)?.title;
  const keys = groups.flatMap(({ elements }) => elements);
  const tables = columns.map((column) => {
    const section = tree.add('Sect', column.lang);
    const heading = section.add('H2');
    return { column, heading, table: section.add('Table') };
  });
  const isPaired = columns.length === 1 && frame.width > frame.height;
  const entries = keys.flatMap((key) => {
    const stacks = tables.map(({ column, table }) => factStacks(desk, key, isPaired ? halved(column) : column, table));
    return stacks.some((each) => each.length > 0) ? [stacks.flat()] : [];
  });
  const rows = isPaired ? inPairs(entries, (columns[0] as Column).width) : entries;
  const over = title === undefined || title === null ? undefined : title;
  return [
    ...(over === undefined ? [] : [headingRow(desk, tables, ({ language }) => over[language], 3)]),
    ...rows.map((stacks): Row => ({ stacks, before: 7 * desk.air, ruled: true })),
  ];
}

/** Two columns of facts where one language has a wide page to itself; they are read down, then across. */
function inPairs(entries: readonly (readonly Stack[])[], width: number): Stack[][] {
  const half = Math.ceil(entries.length / 2);
  const shift = (stacks: readonly Stack[]): Stack[] =>
    stacks.map((stack) => ({ ...stack, x: stack.x + width / 2 + 12 }));
  return entries.slice(0, half).map((left, index) => [...left, ...shift(entries[half + index] ?? [])]);
}

const halved = (column: Column): Column => ({ ...column, width: column.width / 2 - 12 });

function factStacks(desk: Desk, key: CertificateElementKey, column: Column, table: Branch): Stack[] {
  const { look, needs } = desk;
  const { language, say, x, width } = column;
  const termWidth = Math.min(150, Math.round(width * 0.36));
  const valueX = x + termWidth + 8;
  const measure = width - termWidth - 8;
  const paragraphs = key === 'grade' ? [] : column.facts(key);
  const lines = key === 'grade' ? (needs.grade[language] ?? 0) : 0;
  if (paragraphs.length === 0 && lines === 0) return [];
  const row = table.add('TR');
  const term = paragraph(row.add('TH', { scope: 'Row' }), say.label(key), look.term, termWidth);
  const value = row.add('TD');
  const cells =
    lines > 0
      ? [slotCell(value, `grade-${language}`, lines, look.text, measure)]
      : paragraphs.map((text) => paragraph(paragraphs.length === 1 ? value : value.add('P'), text, look.text, measure));
  tell(desk, key, (cells[0] as (typeof cells)[number]).element, language);
  return [
    { x, cells: [term] },
    { x: valueX, cells },
  ];
}

/** Free words of the institution, below everything that the framework asks. */
export function freeRows({ source, look, columns }: Desk, tree: Branch): Row[] {
  const texts = source.branding.paragraph;
  const stacks = columns.flatMap(({ language, lang, x, width }): Stack[] => {
    const text = texts?.[language];
    return text === undefined ? [] : [{ x, cells: [paragraph(tree.add('P', lang), text, look.text, width)] }];
  });
  return stacks.length === 0 ? [] : [{ stacks, before: 12 }];
}

/** The heading of a section in every language, on one height. */
export function headingRow(
  { look, air }: Desk,
  parts: readonly { readonly column: Column; readonly heading: Branch }[],
  words: (column: Column) => string,
  keepWith = 1,
): Row {
  const stacks = parts.map(({ column, heading }) => ({
    x: column.x,
    cells: [paragraph(heading, words(column), look.heading, column.width)],
  }));
  return { stacks, before: 16 * air, keepWith };
}

/** What stands over rows that go on on another page. */
export function continuedIn(
  { look }: Desk,
  columns: readonly Column[],
  key: CertificateElementKey,
): Pick<Row, 'continued'> {
  const style = look.secondLabel;
  const continued = columns.map(({ x, say }) => {
    const line = oneLine(say.sentence('continued', { label: say.label(key) }), style);
    return { x, line, style };
  });
  return { continued };
}
