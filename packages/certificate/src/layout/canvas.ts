import type {
  Binding,
  Box,
  Drawing,
  ElementId,
  LinkArea,
  Page,
  PageItem,
  PathCommand,
  Rgb,
  SlotId,
} from '@afsprakenkader/pdf';
import type { FaceChain } from './faces.js';
import { leadingOf, type PageFrame } from './page.js';
import { placed, rounded, type SetLine } from './typeset.js';

/** How text looks. `kind` tells the check of legibility what is measured. */
export interface TextStyle {
  readonly chain: FaceChain;
  readonly size: number;
  readonly color: Rgb;
  readonly kind: 'text' | 'label';
  /** Distance between baselines, where it is not the usual one: a label beside a larger text shares its baseline. */
  readonly leading?: number;
}

export const leadingIn = ({ leading, size }: TextStyle): number => leading ?? leadingOf(size);

/** Where a slot's lines go: the baseline of the first, and the distance to the next. */
export interface SlotPlace {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly style: TextStyle;
  readonly measure: number;
}

/** What stands on a page and must not be covered. */
export interface Occupied {
  readonly page: number;
  readonly box: Box;
  readonly what: string;
  /** Of text only. */
  readonly style?: TextStyle;
}

/** Share of the leading that stands above the baseline. */
const ABOVE = 0.77;

/** Pages in the making: every drawing, where it belongs, and the room it takes. */
export class Canvas {
  readonly occupied: Occupied[] = [];
  readonly places = new Map<SlotId, SlotPlace>();
  readonly #pages: { items: PageItem[]; links: LinkArea[] }[] = [];
  readonly #frame: PageFrame;

  constructor(frame: PageFrame) {
    this.#frame = frame;
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  finish(): Page[] {
    const { width, height } = this.#frame;
    return this.#pages.map(({ items, links }) => ({ width, height, items, links }));
  }

  /** Draws lines under each other; `top` is the upper edge of the first. Returns the lower edge of the last. */
  lines(page: number, bound: Binding, lines: readonly SetLine[], style: TextStyle, x: number, top: number): number {
    const leading = leadingIn(style);
    lines.forEach((line, index) => {
      const y = top + index * leading;
      for (const drawing of placed(line, style.size, x, y + leading * ABOVE, style.color)) {
        this.draw(page, bound, drawing);
      }
      const box = { x, y, width: (line.width * style.size) / 1000, height: leading };
      this.occupied.push({ page, box, what: textOf(line), style });
    });
    return top + lines.length * leading;
  }

  /** Keeps room for lines of a learner. */
  slot(
    page: number,
    element: ElementId,
    slot: SlotId,
    count: number,
    style: TextStyle,
    x: number,
    top: number,
    measure: number,
  ): number {
    const leading = leadingIn(style);
    this.bare(page, element, slot);
    this.places.set(slot, { x, y: top + leading * ABOVE, leading, style, measure });
    const height = count * leading;
    this.occupied.push({ page, box: { x, y: top, width: measure, height }, what: `{${slot}}`, style });
    return top + height;
  }

  /** A slot whose place the caller reckons itself. */
  bare(page: number, element: ElementId, slot: SlotId): void {
    this.#on(page).items.push({ bound: { element }, slot });
  }

  draw(page: number, bound: Binding, drawing: Drawing): void {
    this.#on(page).items.push({ bound, drawing });
  }

  link(page: number, area: LinkArea): void {
    this.#on(page).links.push(area);
  }

  rule(page: number, x: number, y: number, width: number, color: Rgb, weight: number): void {
    const commands: PathCommand[] = [
      ['M', rounded(x), rounded(y)],
      ['L', rounded(x + width), rounded(y)],
    ];
    this.draw(page, { artifact: 'layout' }, { kind: 'path', commands, stroke: { color, width: weight } });
  }

  fill(page: number, box: Box, color: Rgb): void {
    const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height].map(rounded) as [
      number,
      number,
      number,
      number,
    ];
    const commands: PathCommand[] = [
      ['M', left, top],
      ['L', right, top],
      ['L', right, bottom],
      ['L', left, bottom],
      ['Z'],
    ];
    this.draw(page, { artifact: 'background' }, { kind: 'path', commands, fill: color });
  }

  #on(page: number): { items: PageItem[]; links: LinkArea[] } {
    while (this.#pages.length <= page) this.#pages.push({ items: [], links: [] });
    return this.#pages[page] as { items: PageItem[]; links: LinkArea[] };
  }
}

function textOf(line: SetLine): string {
  return line.pieces.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('');
}
