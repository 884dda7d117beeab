import type { Box, DisplayList, Drawing, ElementId, StructureElement } from '../display-list.js';
import type { Marks } from './marks.js';
import type { ObjectTable } from './objects.js';
import { numbers, reference, text } from './syntax.js';

/** An annotation that stands in the structure tree. */
export interface TaggedObject {
  readonly element: ElementId;
  readonly object: number;
  readonly page: number;
}

/**
 * Writes the structure tree and the table that leads back from content to it. Annotations follow the pages in that
 * table: the first has the number of pages as its key. Returns the root's object number.
 */
export function writeStructure(
  objects: ObjectTable,
  list: DisplayList,
  marks: Marks,
  pageObjects: readonly number[],
  tagged: readonly TaggedObject[],
): number {
  const root = objects.reserve();
  const ids = new Map<ElementId, number>();
  const reserve = (element: StructureElement): void => {
    ids.set(element.id, objects.reserve());
    element.children?.forEach(reserve);
  };
  reserve(list.structure);
  const objectOf = (element: ElementId): string => reference(ids.get(element) as number);

  const write = (element: StructureElement, parent: string): void => {
    const content = marks.contentOf.get(element.id) ?? [];
    const own = tagged.filter((one) => one.element === element.id);
    const page = content[0]?.page ?? own[0]?.page;
    const kids = [
      ...(element.children ?? []).map((child) => objectOf(child.id)),
      ...content.map((mark) =>
        mark.page === page
          ? String(mark.mcid)
          : `<</Type/MCR/Pg ${reference(pageObjects[mark.page] as number)}/MCID ${mark.mcid}>>`,
      ),
      ...own.map(
        (one) => `<</Type/OBJR/Pg ${reference(pageObjects[one.page] as number)}/Obj ${reference(one.object)}>>`,
      ),
    ];
    objects.set(
      ids.get(element.id) as number,
      `<</Type/StructElem/S/${element.role}/P ${parent}` +
        (page === undefined ? '' : `/Pg ${reference(pageObjects[page] as number)}`) +
        (element.lang ? `/Lang${text(element.lang)}` : '') +
        (element.alt ? `/Alt${text(element.alt)}` : '') +
        (element.actualText ? `/ActualText${text(element.actualText)}` : '') +
        attributes(element, list) +
        (kids.length > 0 ? `/K[${kids.join(' ')}]>>` : '>>'),
    );
    for (const child of element.children ?? []) write(child, objectOf(element.id));
  };
  write(list.structure, reference(root));

  const perPage = marks.pages.map(({ owners }, page) => `${page}[${owners.map(objectOf).join(' ')}]`);
  const perObject = tagged.map(({ element }, index) => `${pageObjects.length + index} ${objectOf(element)}`);
  const parents = objects.add(`<</Nums[${[...perPage, ...perObject].join(' ')}]>>`);
  objects.set(
    root,
    `<</Type/StructTreeRoot/K ${objectOf(list.structure.id)}/ParentTree ${reference(parents)}/ParentTreeNextKey ${pageObjects.length + tagged.length}>>`,
  );
  return root;
}

function attributes(element: StructureElement, list: DisplayList): string {
  const { role } = element;
  if (role === 'TH' || role === 'TD') {
    const spans =
      (element.colSpan && element.colSpan > 1 ? `/ColSpan ${element.colSpan}` : '') +
      (element.rowSpan && element.rowSpan > 1 ? `/RowSpan ${element.rowSpan}` : '');
    const scope = role === 'TH' ? `/Scope/${element.scope ?? 'Column'}` : '';
    return scope || spans ? `/A<</O/Table${scope}${spans}>>` : '';
  }
  if (role === 'L') return `/A<</O/List/ListNumbering/${element.numbering ?? 'None'}>>`;
  if (role !== 'Figure') return '';
  const box = figureBox(element, list);
  return box ? `/A<</O/Layout/Placement/Block/BBox[${box}]>>` : '';
}

/** Lower left and upper right corner of what a figure draws, in PDF's own coordinates. */
function figureBox(element: StructureElement, list: DisplayList): string | undefined {
  for (const page of list.pages) {
    const own = page.items.filter((item) => 'element' in item.bound && item.bound.element === element.id);
    if (own.length === 0) continue;
    const boxes = element.box ? [element.box] : own.flatMap((item) => ('slot' in item ? [] : boxOf(item.drawing)));
    if (boxes.length === 0) return undefined;
    const left = Math.min(...boxes.map(({ x }) => x));
    const top = Math.min(...boxes.map(({ y }) => y));
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    return numbers(left, page.height - bottom, right, page.height - top);
  }
  return undefined;
}

function boxOf(drawing: Drawing): Box[] {
  if (drawing.kind === 'image') return [drawing.box];
  if (drawing.kind === 'qr') {
    const side = drawing.rows.length * drawing.module;
    return [{ x: drawing.x, y: drawing.y, width: side, height: side }];
  }
  if (drawing.kind === 'glyphs') return [];
  const [a, b, c, d, e, f] = drawing.transform ?? [1, 0, 0, 1, 0, 0];
  return drawing.commands.flatMap((command) => {
    const [, ...values] = command;
    const points: Box[] = [];
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [x = 0, y = 0] = values.slice(index, index + 2);
      points.push({ x: a * x + c * y + e, y: b * x + d * y + f, width: 0, height: 0 });
    }
    return points;
  });
}
