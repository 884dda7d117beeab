import type { CertificateElementKey } from '@afsprakenkader/certificate-template';
import type { Language } from '@afsprakenkader/diagnostics';
import type { ElementId, SlotId } from '@afsprakenkader/pdf';
import type { AwardNeeds } from './award-needs.js';
import { breakLines } from './break-lines.js';
import type { Canvas, TextStyle } from './canvas.js';
import type { FactsOf, Source } from './facts.js';
import type { Cell, Stack } from './flow.js';
import type { Look } from './look.js';
import type { PageFrame } from './page.js';
import type { Branch } from './structure.js';
import { type SetLine, setText } from './typeset.js';
import type { Wording } from './wording.js';

/** One language of the page and the column that it has where the languages stand side by side. */
export interface Column {
  readonly language: Language;
  readonly say: Wording;
  readonly facts: FactsOf;
  readonly x: number;
  readonly width: number;
  /** Said of structure elements: the language, where it is not the document's. */
  readonly lang: { readonly lang?: Language };
}

/** An element of the framework's template that was put on the page. */
export interface Telling {
  readonly key: CertificateElementKey;
  readonly language: Language;
  readonly element: ElementId;
}

/** What every part of the layout works with. */
export interface Desk {
  readonly source: Source;
  readonly frame: PageFrame;
  readonly look: Look;
  /** Share of the usual space between rows: less where a page can be saved by it. */
  readonly air: number;
  readonly columns: readonly Column[];
  readonly canvas: Canvas;
  readonly needs: AwardNeeds;
  readonly tellings: Telling[];
}

/** Notes that an element tells this fact: in one language, or in all where it is the same in each. */
export function tell(desk: Desk, key: CertificateElementKey, element: ElementId, only?: Language): void {
  for (const { language } of desk.columns) {
    if (only === undefined || only === language) desk.tellings.push({ key, language, element });
  }
}

/** A paragraph of the template, broken to a measure. */
export function paragraph({ id }: Branch, text: string, style: TextStyle, measure: number): Cell {
  return { element: id, style, content: breakLines(style.chain, text, style.size, measure, 'shape') };
}

/** A text of the template on one line. */
export function oneLine(text: string, style: TextStyle): SetLine {
  return setText(style.chain, text, 'shape');
}

/** Room for a learner's lines. */
export function slotCell({ id }: Branch, slot: SlotId, lines: number, style: TextStyle, measure: number): Cell {
  return { element: id, style, content: { slot, lines, measure } };
}

/** Texts after each other on one line, each with an element of its own. */
export function spread(
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
