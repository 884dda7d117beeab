import type { PdfFile } from '../read/file.js';
import { type PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from '../read/values.js';
import type { PageContent } from './content.js';
import type { Report } from './finding.js';
import { asDictionary, referenceOf } from './fonts.js';
import { checkNesting } from './nesting.js';
import type { TagKid, TagNode } from './tags.js';
import type { Found } from './walk.js';

const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/** Reads the structure tree, and holds it against what the pages draw and the annotations they carry. */
export function checkStructure(
  file: PdfFile,
  found: Found,
  pages: readonly PageContent[],
  report: Report,
): TagNode | undefined {
  const [root] = found.of('StructTreeRoot');
  const [catalog] = found.of('Catalog');
  checkLanguage(catalog?.entries.get('Lang'), '/Root/Lang', report);
  if (!root) return undefined;
  const claimed = new Map<string, number>();
  const objects = new Map<number, number>();
  const visited = new Set<number>();

  const readNode = (value: PdfValue | undefined, parent: number, depth: number): TagNode | undefined => {
    const id = referenceOf(value);
    const entries = asDictionary(file.resolve(value));
    const where = `element ${id}`;
    if (!entries || id === 0 || visited.has(id) || depth > 30) {
      report(
        'closed-world',
        where,
        'een element staat niet op één plaats in de boom',
        'an element does not stand in one place of the tree',
      );
      return undefined;
    }
    visited.add(id);
    if (referenceOf(entries.get('P')) !== parent)
      report('7.1-12', where, 'het element wijst naar een andere ouder', 'the element points to another parent');
    checkLanguage(entries.get('Lang'), where, report);
    const kids = entries.get('K');
    const node: TagNode = {
      id,
      role: nameOf(entries.get('S')) ?? '',
      ...texts(entries),
      attributes: asDictionary(file.resolve(entries.get('A'))) ?? new Map(),
      kids: (Array.isArray(kids) ? kids : []).flatMap((kid) => readKid(kid, id, entries, depth)),
    };
    return node;
  };

  const readKid = (kid: PdfValue, id: number, entries: PdfDictionary, depth: number): TagKid[] => {
    if (kid instanceof PdfReference) {
      const node = readNode(kid, id, depth + 1);
      return node ? [{ kind: 'element', node }] : [];
    }
    const own = asDictionary(kid);
    const page = referenceOf((own ?? entries).get('Pg'));
    if (own && nameOf(own.get('Type')) === 'OBJR') {
      const object = referenceOf(own.get('Obj'));
      objects.set(object, id);
      return [{ kind: 'object', id: object }];
    }
    const mcid = own ? own.get('MCID') : kid;
    const mark = pages.find((one) => one.id === page)?.marks.get(mcid as number);
    if (typeof mcid !== 'number' || !mark) {
      report(
        'closed-world',
        `element ${id}`,
        'het element noemt inhoud die er niet is',
        'the element names content that is not there',
      );
      return [];
    }
    claimed.set(`${page} ${mcid}`, id);
    if (mark.tag !== nameOf(entries.get('S')))
      report(
        'closed-world',
        `element ${id}`,
        'de inhoud draagt een ander soort markering',
        'the content carries another kind of mark',
      );
    return [{ kind: 'content', page, mcid, text: mark.text }];
  };

  const node = readNode(root.entries.get('K'), root.id, 0);
  for (const { id } of found.of('Element')) {
    if (!visited.has(id))
      report('7.1-12', `element ${id}`, 'het element hangt niet in de boom', 'the element does not hang in the tree');
  }
  for (const page of pages) {
    for (const mcid of page.marks.keys()) {
      if (!claimed.has(`${page.id} ${mcid}`))
        report(
          '7.1-3',
          `${page.where} MCID ${mcid}`,
          'deze inhoud hoort bij geen element',
          'this content belongs to no element',
        );
    }
  }
  checkParentTree(file, found, pages, claimed, objects, report);
  if (node) checkNesting(node, report);
  return node;
}

function texts(entries: PdfDictionary): Pick<TagNode, 'lang' | 'alt' | 'actualText'> {
  const of = (key: string): string | undefined => {
    const value = entries.get(key);
    return value instanceof PdfString ? value.text : undefined;
  };
  const [lang, alt, actualText] = [of('Lang'), of('Alt'), of('ActualText')];
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(alt === undefined ? {} : { alt }),
    ...(actualText === undefined ? {} : { actualText }),
  };
}

/** The way back: from each mark and each annotation to the element that named it. */
function checkParentTree(
  file: PdfFile,
  found: Found,
  pages: readonly PageContent[],
  claimed: ReadonlyMap<string, number>,
  objects: ReadonlyMap<number, number>,
  report: Report,
): void {
  const table = new Map<number, PdfValue>();
  const numbers = found.of('ParentTree')[0]?.entries.get('Nums');
  if (Array.isArray(numbers)) {
    for (let at = 0; at + 1 < numbers.length; at += 2) table.set(numbers[at] as number, numbers[at + 1] as PdfValue);
  }
  for (const page of pages) {
    const owners = table.get(page.structParents);
    for (const mcid of page.marks.keys()) {
      const owner = Array.isArray(owners) ? referenceOf(owners[mcid]) : 0;
      if (owner !== 0 && owner === claimed.get(`${page.id} ${mcid}`)) continue;
      report(
        '7.1-3',
        `${page.where} MCID ${mcid}`,
        'de inhoud leidt niet naar haar element',
        'the content does not lead to its element',
      );
    }
  }
  for (const kind of ['Link', 'Widget'] as const) {
    for (const annotation of found.of(kind)) {
      const owner = referenceOf(table.get(annotation.entries.get('StructParent') as number));
      const role = nameOf(asDictionary(file.objects[owner])?.get('S'));
      if (owner !== 0 && owner === objects.get(annotation.id) && role === (kind === 'Link' ? 'Link' : 'Form')) continue;
      const rule = kind === 'Link' ? '7.18.5-1' : '7.18.4-1';
      report(
        rule,
        annotation.where,
        'de aantekening hoort niet bij een passend element',
        'the annotation does not belong to a fitting element',
      );
    }
  }
}

function checkLanguage(value: PdfValue | undefined, where: string, report: Report): void {
  if (value instanceof PdfString && !LANGUAGE.test(value.text)) {
    report(['6.7.4-1', '7.2-29'], where, `“${value.text}” is geen taal`, `“${value.text}” is not a language`);
  }
}

const nameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof PdfName ? value.value : undefined;
