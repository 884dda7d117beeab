import type { CertificateElementKey } from '@afsprakenkader/certificate-template';
import type { TextStyle } from './canvas.js';
import { type Desk, oneLine, paragraph, slotCell, tell } from './desk.js';
import { type Cell, flow, heightOf, type Row, type Stack } from './flow.js';
import type { Branch } from './structure.js';

/** A module of the code in points: half a millimetre is the least that telephones read from paper (certificates.md, 4). */
export const LEAST_MODULE = 1.4173;
const QR_SIDE = 86;
const QUIET = 4;
const GUTTER = 16;
const GAP = 8;

/** Side of the code with its quiet zone, and of one module. */
export function qrSize(modules: number): { readonly side: number; readonly module: number } {
  const module = Math.max(LEAST_MODULE, QR_SIDE / (modules + 2 * QUIET));
  return { module, side: module * (modules + 2 * QUIET) };
}

/**
 * Who signs, when, under which number and framework, and how to verify it, at the foot of the first page.
 * Returns where it begins: nothing else may reach below.
 */
export function drawProof(desk: Desk, tree: Branch): number {
  const { canvas, frame, look, needs, columns } = desk;
  const { side, module } = qrSize(needs.qrModules);
  const width = frame.measure - side + QUIET * module - GUTTER;
  const signed = signatureRows(desk, tree);
  const rows = proofRows(desk, tree, width);
  const heightOfAll = (all: readonly Row[]): number => all.reduce((sum, row) => sum + row.before + heightOf(row), 0);
  const proofHeight = Math.max(heightOfAll(rows), side - QUIET * module);
  const signedHeight = heightOfAll(signed) + (signed.length > 0 ? 12 : 0);
  const top = frame.bottom - proofHeight - signedHeight - 10;
  const room = {
    area: () => ({ top, bottom: frame.height }),
    left: frame.left,
    measure: width,
    hairline: look.hairline,
  };
  if (signed.length > 0) flow(canvas, signed, room, top + 0.001);
  const proofTop = top + signedHeight + 10;
  canvas.rule(0, frame.left, proofTop - 8, frame.measure, look.primary, 0.8);
  flow(canvas, rows, { ...room, area: () => ({ top: proofTop, bottom: frame.height }) }, proofTop);

  const words = columns[0]?.say.sentence('qrAlternative') ?? '';
  const box = {
    x: frame.left + frame.measure - side + QUIET * module,
    y: proofTop - QUIET * module + 2,
    width: side,
    height: side,
  };
  const figure = tree.add('Figure', { alt: words, box });
  tell(desk, 'verification', figure.id);
  canvas.bare(0, figure.id, 'qr');
  const x = box.x + QUIET * module;
  canvas.places.set('qr', { x, y: box.y + QUIET * module, leading: module, style: look.text, measure: side });
  const inner = module * needs.qrModules;
  canvas.occupied.push({ page: 0, box: { x, y: box.y + QUIET * module, width: inner, height: inner }, what: 'qr' });
  return top;
}

/** Lines to sign on, with names and roles. */
function signatureRows({ source, columns, look, frame }: Desk, tree: Branch): Row[] {
  const { signatories } = source.branding;
  if (signatories.length === 0) return [];
  const width = (frame.measure - 24 * 2) / 3;
  const stacks = signatories.map(({ name, role }, index): Stack => {
    const cells = [paragraph(tree.add('P'), name, look.strong, width)];
    columns.forEach(({ language, lang }, at) => {
      const text = role[language];
      const style = at === 0 ? { ...look.text, size: 9 } : { ...look.second, size: 9 };
      if (text !== undefined && (at === 0 || text !== role[columns[0]?.language ?? 'nl']))
        cells.push(paragraph(tree.add('P', lang), text, style, width));
    });
    return { x: frame.left + index * (width + 24), cells };
  });
  return [{ stacks, before: 26 }];
}

function proofRows(desk: Desk, tree: Branch, width: number): Row[] {
  const { columns, frame, needs, look } = desk;
  const half = (width - GUTTER) / 2;
  const day = (key: 'issued' | 'awarded' | 'valid', part: string | undefined, x: number): Item => {
    const [labels, values] = [labelled(desk, tree, 'issue-date', part, x), [] as Stack[]];
    columns.forEach(({ language, lang }, index) => {
      const place = half / columns.length;
      const element = tree.add('P', lang);
      if (part === undefined) tell(desk, 'issue-date', element.id, language);
      const style = index === 0 ? look.text : look.second;
      values.push({ x: x + index * place, cells: [slotCell(element, `${key}-${language}`, 1, style, place - 4)] });
    });
    return { labels, values };
  };
  const right = frame.left + half + GUTTER;
  const number = (): Item => {
    const labels = labelled(desk, tree, 'number', undefined, right);
    const element = tree.add('P');
    tell(desk, 'number', element.id);
    return { labels, values: [{ x: right, cells: [slotCell(element, 'number', needs.number, look.strong, half)] }] };
  };
  const dates = [
    ...(needs.awardedOn ? [day('awarded', 'awarded', frame.left)] : []),
    ...(needs.validUntil ? [day('valid', 'validUntil', needs.awardedOn ? right : frame.left)] : []),
  ];
  return [
    ...rowsOf([day('issued', undefined, frame.left), number()], 0),
    ...rowsOf(dates, GAP),
    ...rowsOf([frameworkItem(desk, tree, width)], GAP),
    ...rowsOf([verificationItem(desk, tree, width)], GAP),
  ];
}

/** A label and what it names, the label above. */
interface Item {
  readonly labels: readonly Stack[];
  readonly values: readonly Stack[];
}

function rowsOf(items: readonly Item[], before: number): Row[] {
  if (items.length === 0) return [];
  return [
    { stacks: items.flatMap(({ labels }) => labels), before },
    { stacks: items.flatMap(({ values }) => values), before: 0.5 },
  ];
}

function frameworkItem(desk: Desk, tree: Branch, width: number): Item {
  const { columns, frame, look } = desk;
  const labels = labelled(desk, tree, 'framework', undefined, frame.left);
  const cells: Cell[] = [];
  columns.forEach(({ language, lang, facts }, index) => {
    const [version = ''] = facts('framework');
    const element = tree.add('P', lang);
    tell(desk, 'framework', element.id, language);
    cells.push(paragraph(element, version, index === 0 ? look.text : look.second, width));
  });
  const [, digest = ''] = columns[0]?.facts('framework') ?? [];
  cells.push(paragraph(tree.add('P'), digest, { ...look.second, size: 9 }, width));
  return { labels, values: [{ x: frame.left, cells }] };
}

function verificationItem(desk: Desk, tree: Branch, width: number): Item {
  const { columns, frame, look, needs } = desk;
  const labels = labelled(desk, tree, 'verification', undefined, frame.left);
  const scan = spread(
    columns.map(({ say, lang }, index) => {
      const text = say.say('verification', 'scan');
      return { text, style: index === 0 ? look.text : look.second, branch: tree.add('P', lang) };
    }),
    frame.left,
  );
  const link = tree.add('P').add('Link');
  const cell = slotCell(link, 'address', needs.address, look.text, width);
  const [first] = scan;
  if (first === undefined) return { labels, values: [{ x: frame.left, cells: [cell] }] };
  return { labels, values: [{ x: first.x, cells: [...first.cells, cell] }, ...scan.slice(1)] };
}

/** The label of an element in every language, on one line. */
function labelled(
  { columns, look }: Desk,
  tree: Branch,
  key: CertificateElementKey,
  part: string | undefined,
  x: number,
): Stack[] {
  const parts = columns.map(({ say, lang }, index) => ({
    text: say.label(key, part),
    style: index === 0 ? look.label : look.secondLabel,
    branch: tree.add('P', lang),
  }));
  return spread(parts, x);
}

/** Texts after each other on one line, each with an element of its own. */
function spread(
  parts: readonly { readonly text: string; readonly style: TextStyle; readonly branch: Branch }[],
  start: number,
): Stack[] {
  let x = start;
  return parts.map(({ text, style, branch }) => {
    const line = oneLine(text, style);
    const stack = { x, cells: [{ element: branch.id, style, content: [line] }] };
    x += (line.width * style.size) / 1000 + 7;
    return stack;
  });
}
