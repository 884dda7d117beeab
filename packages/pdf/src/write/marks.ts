import type { ArtifactKind, DisplayList, Drawing, ElementId, PageItem, SlotId } from '../display-list.js';

/** Static drawings in a row that belong together: one marked-content sequence. */
interface StaticMark {
  readonly bound: { readonly element: ElementId; readonly mcid: number } | { readonly artifact: ArtifactKind };
  readonly drawings: Drawing[];
}

/** The place of a learner's drawings: one marked-content sequence, whatever it will hold. */
export interface SlotMark {
  readonly slot: SlotId;
  readonly element: ElementId;
  readonly mcid: number;
}

export interface PageMarks {
  readonly statics: readonly StaticMark[];
  readonly slots: readonly SlotMark[];
  /** Element of each marked-content number of the page. */
  readonly owners: readonly ElementId[];
}

export interface Marks {
  readonly pages: readonly PageMarks[];
  /** Where each element's content stands, in reading order. */
  readonly contentOf: ReadonlyMap<ElementId, readonly { readonly page: number; readonly mcid: number }[]>;
}

/** Numbers all marked content. Numbers depend on the list only, so that the tag tree is the same for every learner. */
export function numberMarks(list: DisplayList): Marks {
  const contentOf = new Map<ElementId, { page: number; mcid: number }[]>();
  const pages = list.pages.map((page, pageIndex) => {
    const statics: StaticMark[] = [];
    const slots: SlotMark[] = [];
    const owners: ElementId[] = [];
    const claim = (element: ElementId): number => {
      const mcid = owners.push(element) - 1;
      contentOf.set(element, [...(contentOf.get(element) ?? []), { page: pageIndex, mcid }]);
      return mcid;
    };
    let last: PageItem | undefined;
    for (const item of page.items) {
      if ('slot' in item) {
        slots.push({ slot: item.slot, element: item.bound.element, mcid: claim(item.bound.element) });
      } else if (last && !('slot' in last) && sameBinding(last, item)) {
        statics.at(-1)?.drawings.push(item.drawing);
      } else {
        const bound =
          'element' in item.bound ? { element: item.bound.element, mcid: claim(item.bound.element) } : item.bound;
        statics.push({ bound, drawings: [item.drawing] });
      }
      last = item;
    }
    return { statics, slots, owners };
  });
  return { pages, contentOf };
}

function sameBinding(a: PageItem, b: PageItem): boolean {
  if ('element' in a.bound) return 'element' in b.bound && a.bound.element === b.bound.element;
  return !('element' in b.bound) && a.bound.artifact === b.bound.artifact;
}
