import type { DisplayList, LinkArea, SlotId } from '../display-list.js';
import type { ObjectTable } from './objects.js';
import type { TaggedObject } from './structure.js';
import { numbers, reference, text } from './syntax.js';

/** Link annotations of a document, of which some still wait for the number of their address. */
export interface Links {
  readonly tagged: readonly TaggedObject[];
  /** Addresses that each file tells itself, in the order of their numbers. */
  readonly slots: readonly SlotId[];
  /** Writes the annotations; the addresses of slots stand in the objects from `firstUri` on. */
  finish(firstUri: number): void;
}

/** Writes the addresses that are the same for everyone, and prepares the annotations. */
export function writeLinks(objects: ObjectTable, list: DisplayList, pages: readonly number[]): Links {
  const links = list.pages.flatMap((page, index) =>
    page.links.map((link) => ({ link, page: index, object: objects.reserve(), fixed: fixedAction(objects, link) })),
  );
  const slots = links.flatMap(({ link }) => ('slot' in link.target ? [link.target.slot] : []));
  return {
    tagged: links.map(({ link, object, page }) => ({ element: link.element, object, page })),
    slots,
    finish: (firstUri) => {
      let uri = firstUri;
      links.forEach(({ link, page, object, fixed }, index) => {
        const { x, y, width, height } = link.box;
        const top = (list.pages[page] as { height: number }).height - y;
        objects.set(
          object,
          `<</Type/Annot/Subtype/Link/Rect[${numbers(x, top - height, x + width, top)}]/Border[0 0 0]/F 4` +
            `/P ${reference(pages[page] as number)}/StructParent ${pages.length + index}/Contents${text(link.contents)}` +
            `/A ${reference(fixed ?? uri++)}>>`,
        );
      });
    },
  };
}

function fixedAction(objects: ObjectTable, { target }: LinkArea): number | undefined {
  return 'uri' in target ? objects.add(uriAction(target.uri)) : undefined;
}

export const uriAction = (uri: string): string => `<</S/URI/URI${text(uri)}>>`;
