import { PdfName, type PdfValue } from '../read/values.js';
import type { Report } from './finding.js';
import type { TagNode } from './tags.js';

/** Which kinds a kind may stand in, and which it may hold, with the numbers of the rules. */
const PARENTS: Readonly<Record<string, readonly [rule: string, ...roles: string[]]>> = {
  TR: ['7.2-4', 'Table', 'THead', 'TBody'],
  THead: ['7.2-5', 'Table'],
  TBody: ['7.2-6', 'Table'],
  TH: ['7.2-8', 'TR'],
  TD: ['7.2-9', 'TR'],
  LI: ['7.2-17', 'L'],
  LBody: ['7.2-18', 'LI'],
};
const CHILDREN: Readonly<Record<string, readonly [rule: string, ...roles: string[]]>> = {
  Table: ['7.2-3', 'TR', 'THead', 'TBody', 'Caption'],
  TR: ['7.2-10', 'TH', 'TD'],
  THead: ['7.2-36', 'TR'],
  TBody: ['7.2-37', 'TR'],
  L: ['7.2-19', 'L', 'LI', 'Caption'],
  LI: ['7.2-20', 'Lbl', 'LBody'],
};

/** Rules on what stands in what: lists, tables, headings, figures, links and forms. */
export function checkNesting(root: TagNode, report: Report): void {
  if (root.role !== 'Document')
    report(
      'closed-world',
      `element ${root.id}`,
      'de boom begint niet met Document',
      'the tree does not start with Document',
    );
  let level = 0;
  const visit = (node: TagNode, parent: TagNode | undefined): void => {
    const where = `element ${node.id} (${node.role})`;
    const children = elementsOf(node);
    const [parentRule, ...parents] = PARENTS[node.role] ?? [];
    if (parentRule && !parents.includes(parent?.role ?? ''))
      report(parentRule, where, `${node.role} staat in ${parent?.role}`, `${node.role} stands in ${parent?.role}`);
    const [childRule, ...allowed] = CHILDREN[node.role] ?? [];
    for (const child of children) {
      if (childRule && !allowed.includes(child.role))
        report(childRule, where, `${node.role} bevat ${child.role}`, `${node.role} holds ${child.role}`);
    }
    if (children.length > 0 && children.length < node.kids.length) {
      report(
        'closed-world',
        where,
        'het element heeft zowel inhoud als onderdelen',
        'the element has both content and parts',
      );
    }
    if (node.role === 'Figure' && !node.alt && !node.actualText)
      report('7.3-1', where, 'de figuur heeft geen alternatieve tekst', 'the figure has no alternative text');
    if (node.role === 'Table') checkTable(node, where, report);
    if (node.role === 'Form' && (node.kids.length !== 1 || node.kids[0]?.kind !== 'object'))
      report(
        '7.18.4-2',
        where,
        'het formulierelement heeft niet precies één veld',
        'the form element does not hold exactly one field',
      );
    if (/^H[1-3]$/.test(node.role)) {
      const own = Number(node.role[1]);
      if (own > level + 1) report('7.4.2-1', where, 'een kopniveau is overgeslagen', 'a heading level is skipped');
      level = own;
    }
    for (const child of children) visit(child, node);
  };
  visit(root, undefined);
}

const elementsOf = (node: TagNode): TagNode[] => node.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.node] : []));

function checkTable(table: TagNode, where: string, report: Report): void {
  const parts = elementsOf(table);
  const heads = parts.filter(({ role }) => role === 'THead').length;
  if (heads > 1) report('7.2-11', where, 'de tabel heeft twee koppen', 'the table has two heads');
  if (heads > 0 && !parts.some(({ role }) => role === 'TBody'))
    report('7.2-14', where, 'de tabel heeft een kop zonder romp', 'the table has a head without a body');
  const captions = parts.flatMap(({ role }, index) => (role === 'Caption' ? [index] : []));
  if (captions.length > 1) report('7.2-39', where, 'de tabel heeft twee bijschriften', 'the table has two captions');
  if (captions.some((index) => index !== 0 && index !== parts.length - 1))
    report('7.2-16', where, 'het bijschrift staat midden in de tabel', 'the caption stands in the middle of the table');
  const rows = parts.flatMap((part) =>
    part.role === 'TR' ? [part] : elementsOf(part).filter(({ role }) => role === 'TR'),
  );
  for (const cell of rows.flatMap(elementsOf)) {
    const scope = cell.attributes.get('Scope');
    if (cell.role === 'TH' && !(scope instanceof PdfName))
      report(
        '7.5-1',
        `element ${cell.id} (TH)`,
        'de kop zegt niet waarvoor hij geldt',
        'the header does not say what it heads',
      );
  }
  checkGrid(rows, where, report);
}

/** Cells placed one by one, as a browser does it: rows of one length, none over another. */
function checkGrid(rows: readonly TagNode[], where: string, report: Report): void {
  const grid: boolean[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of elementsOf(row)) {
      while (grid[index]?.[column]) column++;
      const [width, height] = [spanOf(cell.attributes.get('ColSpan')), spanOf(cell.attributes.get('RowSpan'))];
      if (index + height > rows.length)
        report('7.2-41', where, 'een cel is hoger dan de tabel', 'a cell is taller than the table');
      for (let y = index; y < Math.min(index + height, rows.length); y++) {
        for (let x = column; x < column + width; x++) {
          if (grid[y]?.[x]) report('7.2-15', where, 'twee cellen liggen over elkaar', 'two cells lie over each other');
          (grid[y] as boolean[])[x] = true;
        }
      }
      column += width;
    }
  }
  const [width = 0] = grid.map((row) => row.length);
  if (grid.some((row) => row.length !== width || row.filter(Boolean).length !== width))
    report('7.2-42', where, 'de rijen zijn niet even lang', 'the rows are not equally long');
}

const SPAN_LIMIT = 1000;
const spanOf = (value: PdfValue | undefined): number =>
  typeof value === 'number' && value > 1 ? Math.min(value, SPAN_LIMIT) : 1;
