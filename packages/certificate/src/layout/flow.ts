import type { ElementId, Rgb, SlotId } from '@afsprakenkader/pdf';
import { type Canvas, leadingIn, type TextStyle } from './canvas.js';
import type { SetLine } from './typeset.js';

/** One paragraph: lines that are known, or room for a learner's. */
export interface Cell {
  readonly element: ElementId;
  readonly style: TextStyle;
  readonly content: readonly SetLine[] | { readonly slot: SlotId; readonly lines: number; readonly measure: number };
}

/** Paragraphs under each other. */
export interface Stack {
  readonly x: number;
  readonly cells: readonly Cell[];
}

/** What stands side by side and begins at one height. */
export interface Row {
  readonly stacks: readonly Stack[];
  readonly before: number;
  /** Not left alone at the foot of a page: so many of the rows that follow come with it. */
  readonly keepWith?: number;
  /** A hairline above, from edge to edge. */
  readonly ruled?: boolean;
  /** Begins a page. */
  readonly onNewPage?: boolean;
  /** Printed over the rows that go on on the next page, by language column. */
  readonly continued?: readonly { readonly x: number; readonly line: SetLine; readonly style: TextStyle }[];
}

/** Where rows may stand on a page, counted from 0. */
interface Area {
  readonly top: number;
  readonly bottom: number;
}

export interface FlowRoom {
  area(page: number): Area;
  readonly left: number;
  readonly measure: number;
  readonly hairline: Rgb;
}

/** A line of a cell, ready to be put on any page. */
interface Step {
  readonly cell: Cell;
  readonly first: number;
  readonly count: number;
  readonly height: number;
}

/**
 * Puts rows under each other and onto as many pages as they need. A row stays together where a page has room for it; one
 * that is longer than a page goes on line by line. Returns the page and height where it ended.
 */
export function flow(canvas: Canvas, rows: readonly Row[], room: FlowRoom, start: number): { page: number; y: number } {
  let page = 0;
  let y = start;
  const nextPage = (row: Row): void => {
    page++;
    y = room.area(page).top;
    for (const { x, line, style } of row.continued ?? []) {
      y = Math.max(y, canvas.lines(page, { artifact: 'header' }, [line], style, x, room.area(page).top) + 4);
    }
  };
  rows.forEach((row, index) => {
    if (row.onNewPage) nextPage({ ...row, continued: [] });
    const company = rows.slice(index + 1, index + 1 + (row.keepWith ?? 0));
    const needed = company.reduce(
      (sum, next) => sum + next.before + Math.min(heightOf(next), 60),
      row.before + heightOf(row),
    );
    const isLong = heightOf(row) > 0.5 * (room.area(page + 1).bottom - room.area(page + 1).top);
    const isEmpty = y <= room.area(page).top;
    // The first page has less room than the others: what does not fit on it may fit on them.
    const mayMove = !isEmpty || page === 0;
    if (mayMove && y + needed > room.area(page).bottom && !isLong) nextPage(isEmpty ? { ...row, continued: [] } : row);
    if (y > room.area(page).top) y += row.before;
    if (row.ruled && y > room.area(page).top)
      canvas.rule(page, room.left, y - row.before / 2, room.measure, room.hairline, 0.4);
    let open = row.stacks.map((stack) => ({ x: stack.x, steps: stepsOf(stack) }));
    for (;;) {
      const { bottom } = room.area(page);
      let lowest = y;
      open = open.map(({ x, steps }) => {
        let top = y;
        const rest = [...steps];
        while (rest[0] && top + rest[0].height <= bottom + 0.01) top = put(canvas, page, rest.shift() as Step, x, top);
        lowest = Math.max(lowest, top);
        return { x, steps: rest };
      });
      y = lowest;
      if (open.every(({ steps }) => steps.length === 0)) break;
      nextPage(row);
    }
  });
  return { page, y };
}

export function heightOf(row: Row): number {
  return Math.max(0, ...row.stacks.map((stack) => stepsOf(stack).reduce((sum, { height }) => sum + height, 0)));
}

function stepsOf({ cells }: Stack): Step[] {
  return cells.flatMap((cell): Step[] => {
    const leading = leadingIn(cell.style);
    const { content } = cell;
    return 'slot' in content
      ? [{ cell, first: 0, count: content.lines, height: content.lines * leading }]
      : content.map((_line, first) => ({ cell, first, count: 1, height: leading }));
  });
}

function put(canvas: Canvas, page: number, { cell, first, count }: Step, x: number, top: number): number {
  const { element, style, content } = cell;
  return 'slot' in content
    ? canvas.slot(page, element, content.slot, count, style, x, top, content.measure)
    : canvas.lines(page, { element }, content.slice(first, first + count), style, x, top);
}
