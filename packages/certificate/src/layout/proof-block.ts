import type { CertificateElementKey } from '@afsprakenkader/certificate-template';
import { type Desk, paragraph, slotCell, spread, tell } from './desk.js';
import { type Cell, flow, heightOf, type Row, type Stack } from './flow.js';
import type { Branch } from './structure.js';

/** A module of the code in points: half a millimetre is the least that telephones read from paper (certificates.md, 4). */
export const LEAST_MODULE = 1.4173;
const QR_SIDE = 86;
const QUIET = 4;
const GUTTER = 16;
const GAP = 8;

/** Side of the code with its quiet zone, and of one module. */
function qrSize(modules: number): { readonly side: number; readonly module: number } {
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
  const tracks = proofTracks(desk, tree, width);
  const proofHeight = Math.max(...tracks.map(heightOfAll), side - QUIET * module);
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
  for (const rows of tracks) {
    flow(canvas, rows, { ...room, area: () => ({ top: proofTop, bottom: frame.height }) }, proofTop);
  }

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

const heightOfAll = (all: readonly Row[]): number => all.reduce((sum, row) => sum + row.before + heightOf(row), 0);

/** Lines to sign on, with names and roles. */
function signatureRows({ source, columns, look, frame, air }: Desk, tree: Branch): Row[] {
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
  return [{ stacks, before: 8 + 18 * air }];
}

/** On a high page one track; on a wide one two, side by side, so that more of the page is left. */
function proofTracks(desk: Desk, tree: Branch, width: number): Row[][] {
  const { frame, needs, air } = desk;
  const gap = GAP * air;
  if (frame.width < frame.height) {
    const half = (width - GUTTER) / 2;
    const right = frame.left + half + GUTTER;
    const first = [dayItem(desk, tree, 'issued', frame.left, half), numberItem(desk, tree, right, half)];
    const others = [
      ...(needs.awardedOn ? [dayItem(desk, tree, 'awarded', frame.left, half)] : []),
      ...(needs.validUntil ? [dayItem(desk, tree, 'valid', needs.awardedOn ? right : frame.left, half)] : []),
    ];
    const framework = frameworkItem(desk, tree, frame.left, width);
    const verification = verificationItem(desk, tree, frame.left, width);
    return [[...rowsOf(first, 0), ...rowsOf(others, gap), ...rowsOf([framework], gap), ...rowsOf([verification], gap)]];
  }
  const narrow = Math.round(width * 0.36);
  const right = frame.left + narrow + GUTTER;
  const days = [
    dayItem(desk, tree, 'issued', frame.left, narrow),
    numberItem(desk, tree, frame.left, narrow),
    ...(needs.awardedOn ? [dayItem(desk, tree, 'awarded', frame.left, narrow)] : []),
    ...(needs.validUntil ? [dayItem(desk, tree, 'valid', frame.left, narrow)] : []),
  ];
  const wide = width - narrow - GUTTER;
  const statements = [frameworkItem(desk, tree, right, wide), verificationItem(desk, tree, right, wide)];
  return [days, statements].map((items) => items.flatMap((item, index) => rowsOf([item], index === 0 ? 0 : gap)));
}

const DAYS = { issued: undefined, awarded: 'awarded', valid: 'validUntil' } as const;

/** A day in every language, side by side. */
function dayItem(desk: Desk, tree: Branch, key: keyof typeof DAYS, x: number, width: number): Item {
  const { columns, look } = desk;
  const part = DAYS[key];
  const labels = labelled(desk, tree, 'issue-date', part, x);
  const place = width / columns.length;
  const values = columns.map(({ language, lang }, index): Stack => {
    const element = tree.add('P', lang);
    if (part === undefined) tell(desk, 'issue-date', element.id, language);
    const style = index === 0 ? look.text : look.second;
    return { x: x + index * place, cells: [slotCell(element, `${key}-${language}`, 1, style, place - 4)] };
  });
  return { labels, values };
}

function numberItem(desk: Desk, tree: Branch, x: number, width: number): Item {
  const labels = labelled(desk, tree, 'number', undefined, x);
  const element = tree.add('P');
  tell(desk, 'number', element.id);
  return { labels, values: [{ x, cells: [slotCell(element, 'number', desk.needs.number, desk.look.strong, width)] }] };
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

function frameworkItem(desk: Desk, tree: Branch, x: number, width: number): Item {
  const { columns, look } = desk;
  const labels = labelled(desk, tree, 'framework', undefined, x);
  const cells: Cell[] = [];
  columns.forEach(({ language, lang, facts }, index) => {
    const [version = ''] = facts('framework');
    const element = tree.add('P', lang);
    tell(desk, 'framework', element.id, language);
    cells.push(paragraph(element, version, index === 0 ? look.text : look.second, width));
  });
  const [, digest = ''] = columns[0]?.facts('framework') ?? [];
  cells.push(paragraph(tree.add('P'), digest, { ...look.second, size: 9 }, width));
  return { labels, values: [{ x, cells }] };
}

function verificationItem(desk: Desk, tree: Branch, x: number, width: number): Item {
  const { columns, look, needs } = desk;
  const labels = labelled(desk, tree, 'verification', undefined, x);
  const scan = spread(
    columns.map(({ say, lang }, index) => {
      const text = say.say('verification', 'scan');
      return { text, style: index === 0 ? look.text : look.second, branch: tree.add('P', lang) };
    }),
    x,
  );
  const link = tree.add('P').add('Link');
  const cell = slotCell(link, 'address', needs.address, look.text, width);
  const [first] = scan;
  if (first === undefined) return { labels, values: [{ x, cells: [cell] }] };
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
