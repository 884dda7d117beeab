import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { PDF_CODES } from '../codes.js';
import { type DisplayList, ROLES, type Role, type StructureElement } from '../display-list.js';

/** Which elements may hold which: ISO 32000-1, 14.8.4. Others may stand anywhere. */
const PARENTS: Partial<Record<Role, readonly Role[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
};
const CHILDREN: Partial<Record<Role, readonly Role[]>> = {
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody', 'TR', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/**
 * Refuses a list that could only become a document that a screen reader cannot follow. Throws AFK-812 with the first
 * reason found. What a file holds is judged again, from its bytes, by `checkPdf`.
 */
export function refuseUnsoundList(list: DisplayList): void {
  const fail = (nl: string, en: string): never => {
    throw new AfkError(problem(PDF_CODES, 'AFK-812', { reason: { nl, en } }));
  };
  const elements = new Map<string, StructureElement>();
  let level = 0;
  const visit = (element: StructureElement, parent: StructureElement | undefined): void => {
    const { id, role } = element;
    if (elements.has(id)) fail(`het element “${id}” komt tweemaal voor`, `the element “${id}” occurs twice`);
    elements.set(id, element);
    const place = `${role} (“${id}”)`;
    if (!ROLES.includes(role)) fail(`${place} is geen soort element`, `${place} is not a kind of element`);
    const misplaced =
      parent &&
      ((PARENTS[role] && !PARENTS[role].includes(parent.role)) ||
        (CHILDREN[parent.role] && !CHILDREN[parent.role]?.includes(role)));
    if (misplaced) fail(`${place} staat in ${parent.role}`, `${place} stands in ${parent.role}`);
    if (role === 'Document' ? parent : !parent)
      fail(`${place} is de wortel niet of juist wel`, `${place} stands at the wrong end of the tree`);
    if (role === 'Figure' && !element.alt)
      fail(`${place} heeft geen alternatieve tekst`, `${place} has no alternative text`);
    if (role === 'TH' && !element.scope)
      fail(`${place} zegt niet waarvoor de kop geldt`, `${place} does not say what it heads`);
    if (element.lang !== undefined && !LANGUAGE.test(element.lang))
      fail(`${place} heeft taal “${element.lang}”`, `${place} has language “${element.lang}”`);
    if (/^H\d$/.test(role)) {
      const own = Number(role[1]);
      if (own > level + 1) fail(`kop ${place} slaat een niveau over`, `heading ${place} skips a level`);
      level = own;
    }
    for (const child of element.children ?? []) visit(child, element);
  };
  visit(list.structure, undefined);
  if (!LANGUAGE.test(list.info.language))
    fail(`de taal is “${list.info.language}”`, `the language is “${list.info.language}”`);
  if (list.info.title.trim() === '') fail('het document heeft geen titel', 'the document has no title');
  if (list.pages.length === 0) fail('het document heeft geen bladzijden', 'the document has no pages');

  const hold = (id: string): StructureElement => {
    const element = elements.get(id) ?? fail(`er is geen element “${id}”`, `there is no element “${id}”`);
    if (element.children?.length)
      fail(`“${id}” heeft zowel inhoud als onderdelen`, `“${id}” has both content and parts`);
    return element;
  };
  for (const page of list.pages) {
    for (const item of page.items) {
      if ('element' in item.bound) hold(item.bound.element);
      if ('slot' in item) continue;
      const { drawing } = item;
      if (drawing.kind === 'glyphs' && !Object.hasOwn(list.fonts, drawing.font))
        fail(`er is geen lettertype “${drawing.font}”`, `there is no font “${drawing.font}”`);
      if (drawing.kind === 'image' && !Object.hasOwn(list.images, drawing.image))
        fail(`er is geen beeld “${drawing.image}”`, `there is no image “${drawing.image}”`);
    }
    for (const link of page.links) {
      if (hold(link.element).role !== 'Link') fail(`“${link.element}” is geen Link`, `“${link.element}” is not a Link`);
      if (link.contents.trim() === '')
        fail(
          `de koppeling “${link.element}” zegt niet wat ze doet`,
          `the link “${link.element}” does not say what it does`,
        );
    }
  }
  if (list.seal && hold(list.seal.element).role !== 'Form')
    fail('de zegel staat niet in een Form', 'the seal does not stand in a Form');
}
