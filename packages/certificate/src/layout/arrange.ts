import type { Language } from '@afsprakenkader/diagnostics';
import type { DisplayList, LinkArea, StructureElement } from '@afsprakenkader/pdf';
import { annexRows } from './annex.js';
import { drawAward } from './award-block.js';
import type { AwardNeeds } from './award-needs.js';
import { Canvas, type Occupied, type SlotPlace } from './canvas.js';
import type { Column, Desk, Telling } from './desk.js';
import type { Faces } from './faces.js';
import { factsIn, type Source } from './facts.js';
import { flow, type Row } from './flow.js';
import { drawLetterhead } from './letterhead.js';
import { lookOf } from './look.js';
import { leadingOf, type PageFrame, pageFrame, SIZES } from './page.js';
import { drawProof } from './proof-block.js';
import { drawRunning, frameFor, RUNNING_HEAD } from './running.js';
import { factRows, freeRows, outcomeRows } from './sections.js';
import { type Branch, newTree } from './structure.js';
import { wordingOf } from './wording.js';

/** Between the two languages. */
const COLUMN_GAP = 26;
/** From loose to close: space between rows as a share of the usual one, and size of text. */
const DENSITIES = [
  { air: 1, size: SIZES.text.usual },
  { air: 0.7, size: SIZES.text.compact },
  { air: 0.4, size: SIZES.text.compact },
] as const;

/** A laid-out form: the pages, and what the checks and the learners' texts need to know of them. */
export interface Arrangement {
  readonly structure: StructureElement;
  readonly pages: DisplayList['pages'];
  readonly frame: PageFrame;
  readonly places: ReadonlyMap<string, SlotPlace>;
  readonly occupied: readonly Occupied[];
  readonly tellings: readonly Telling[];
  /** The element that stands for a seal. */
  readonly seal: string;
}

/**
 * Lays one form out: with the usual space, or closer where that saves a page. Pure, and the same for the same source and
 * needs.
 */
export function arrange(
  source: Source,
  faces: Faces,
  languages: readonly Language[],
  needs: AwardNeeds,
  options: { readonly seal: boolean },
): Arrangement {
  const lay = (air: number, size: number): Arrangement => layOut(source, faces, languages, needs, options, air, size);
  const tries: Arrangement[] = [];
  for (const { air, size } of DENSITIES) {
    tries.push(lay(air, size));
    if (tries.at(-1)?.pages.length === 1) break;
  }
  const fewest = Math.min(...tries.map(({ pages }) => pages.length));
  return tries.find(({ pages }) => pages.length === fewest) as Arrangement;
}

/** How wide each slot is, and its usual size: smaller text never needs more lines than are kept for it. */
export function probe(
  source: Source,
  faces: Faces,
  languages: readonly Language[],
  needs: AwardNeeds,
): Arrangement['places'] {
  return layOut(source, faces, languages, needs, { seal: false }, 1, SIZES.text.usual).places;
}

function layOut(
  source: Source,
  faces: Faces,
  languages: readonly Language[],
  needs: AwardNeeds,
  options: { readonly seal: boolean },
  air: number,
  textSize: number,
): Arrangement {
  const look = lookOf(faces, source.branding, textSize);
  const bare = pageFrame(source.branding);
  const columns = columnsOf(source, languages, bare);
  const frame = frameFor({ source, columns, look, frame: bare });
  const canvas = new Canvas(frame);
  const desk: Desk = { source, frame, look, air, columns, canvas, needs, tellings: [] };
  const tree = newTree();

  const opening = tree.add('Sect');
  const top = drawAward(desk, opening, drawLetterhead(desk, opening) + 8 + 14 * air);
  const body = tree.add('Sect');
  const closing = tree.add('Sect');
  const bottom = drawProof(desk, closing) - 4;
  const area = (page: number) => ({
    top: page === 0 ? top : frame.top + RUNNING_HEAD,
    bottom: page === 0 ? bottom : frame.bottom,
  });
  const room = { area, left: frame.left, measure: frame.measure, hairline: look.hairline };
  flow(canvas, bodyRows(desk, body), room, top);
  drawRunning(desk, closing);
  const seal = options.seal ? closing.add('Form').id : '';
  return {
    structure: tree.finish(),
    pages: canvas.finish().map((page, index) => ({ ...page, links: index === 0 ? addressLinks(desk) : page.links })),
    frame,
    places: canvas.places,
    occupied: canvas.occupied,
    tellings: desk.tellings,
    seal,
  };
}

/** What is in the middle, in the order of the template; a list with a page of its own comes after what is short. */
function bodyRows(desk: Desk, tree: Branch): Row[] {
  const { template, branding } = desk.source;
  const tables = template.groups.filter(({ key }) => key === 'facts' || key === 'notes');
  const outcomes = () => outcomeRows(desk, tree);
  const facts = () => factRows(desk, tree, tables);
  if (branding.layout.outcomes === 'own-page') {
    const rows = [...facts(), ...freeRows(desk, tree)];
    const [first, ...others] = outcomes();
    return [...rows, ...(first ? [{ ...first, onNewPage: true }] : []), ...others, ...annexRows(desk, tree)];
  }
  return [...outcomes(), ...facts(), ...freeRows(desk, tree), ...annexRows(desk, tree)];
}

function columnsOf(source: Source, languages: readonly Language[], { left, measure }: PageFrame): Column[] {
  const width = (measure - (languages.length - 1) * COLUMN_GAP) / languages.length;
  return languages.map((language, index) => ({
    language,
    say: wordingOf(source.template, language),
    facts: factsIn(source, language),
    x: left + index * (width + COLUMN_GAP),
    width,
    lang: index === 0 ? {} : { lang: language },
  }));
}

/** The area of the verification address: it opens what it says. */
function addressLinks({ canvas, columns, needs }: Desk): LinkArea[] {
  const place = canvas.places.get('address');
  const item = canvas.finish()[0]?.items.find((each) => 'slot' in each && each.slot === 'address');
  if (place === undefined || item === undefined || !('element' in item.bound)) return [];
  const { x, y, leading, measure } = place;
  const box = { x, y: y - leadingOf(place.style.size) * 0.8, width: measure, height: leading * needs.address };
  const contents = columns[0]?.say.sentence('linkContents') ?? '';
  return [{ element: item.bound.element, box, target: { slot: 'address' }, contents }];
}
