import { sha256 } from '@noble/hashes/sha2';
import { srgbProfile } from '../color/srgb-profile.js';
import type { DisplayList, ElementId, StructureElement } from '../display-list.js';
import type { Engine } from '../engine.js';
import { prepareXmp } from '../metadata/xmp.js';
import { writeAttachments } from './attachments.js';
import { type ContentContext, ContentWriter } from './content.js';
import { writeLinks } from './links.js';
import { numberMarks, type PageMarks } from './marks.js';
import { join, ObjectTable } from './objects.js';
import { type TailPlan, xrefLine } from './plan.js';
import { writeResources } from './resources.js';
import { refuseUnsoundList } from './sound.js';
import { type TaggedObject, writeStructure } from './structure.js';
import { encodeAscii, hexOf, numbers, reference, text } from './syntax.js';

/** A template made ready: the part of every file that is the same, and how to write the rest. */
export interface CompiledDocument {
  /** The start of every learner's file, byte for byte. */
  readonly head: Uint8Array;
  /** SHA-256 of the head in hexadecimal: names the template. */
  readonly digest: string;
  readonly plan: TailPlan;
}

const HEADER = join([encodeAscii('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)]);

/**
 * Writes everything that does not depend on the learner: fonts, images, colour profile, static page content, structure
 * tree, page tree, catalogue. Numbers of the objects to come are fixed here. Same list, same bytes.
 *
 * Throws AFK-801 to 803 for fonts, AFK-810 and 811 for images, AFK-812 for a list that cannot become accessible.
 */
export function compileHead(engine: Engine, list: DisplayList): CompiledDocument {
  refuseUnsoundList(list);
  const objects = new ObjectTable();
  const catalog = objects.reserve();
  const pagesNode = objects.reserve();
  const pages = list.pages.map(() => objects.reserve());
  const marks = numberMarks(list);
  const resources = writeResources(objects, list, engine);
  const profile = objects.addStream('/N 3', srgbProfile());
  const roles = rolesOf(list.structure);
  const contexts = list.pages.map(({ height }) => ({ height, font: resources.font, image: resources.image }));
  const statics = marks.pages.map((page, index) => {
    const writer = new ContentWriter(contexts[index] as ContentContext);
    return objects.addStream('', encodeAscii(staticContent(page, writer, roles)));
  });
  const links = writeLinks(objects, list, pages);
  const widget = list.seal ? objects.reserve() : undefined;
  const tagged: TaggedObject[] = [
    ...links.tagged,
    ...(list.seal && widget ? [{ element: list.seal.element, object: widget, page: list.seal.page }] : []),
  ];
  const structure = writeStructure(objects, list, marks, pages, tagged);
  const attachments = writeAttachments(objects, list.files);

  // From here on numbers belong to the tail: the head refers to objects that each file writes itself.
  let next = objects.count;
  const firstUri = next;
  const uris = links.slots.map((slot) => ({ slot, object: next++ }));
  links.finish(firstUri);
  const dynamics = marks.pages.map((page) => (page.slots.length > 0 ? next++ : undefined));
  const files = attachments.slots.map(({ slot, type, finish }) => {
    const object = next++;
    finish(object);
    return { slot, type, object };
  });
  const metadata = next++;
  const info = next++;
  const signature = list.seal ? next++ : undefined;

  pages.forEach((object, index) => {
    const page = list.pages[index] as DisplayList['pages'][number];
    const annotations = tagged.filter((one) => one.page === index).map((one) => reference(one.object));
    const contents = [statics[index], dynamics[index]].filter((id) => id !== undefined).map(reference);
    objects.set(
      object,
      `<</Type/Page/Parent ${reference(pagesNode)}/MediaBox[0 0 ${numbers(page.width, page.height)}]/Resources ${reference(resources.object)}` +
        `/Contents[${contents.join(' ')}]/StructParents ${index}/Tabs/S` +
        (annotations.length > 0 ? `/Annots[${annotations.join(' ')}]>>` : '>>'),
    );
  });
  objects.set(pagesNode, `<</Type/Pages/Kids[${pages.map(reference).join(' ')}]/Count ${pages.length}>>`);
  if (list.seal && widget && signature) {
    objects.set(
      widget,
      `<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal)/TU${text(list.seal.tooltip)}/V ${reference(signature)}/Rect[0 0 0 0]/F 132` +
        `/P ${reference(pages[list.seal.page] as number)}/StructParent ${pages.length + tagged.length - 1}>>`,
    );
  }
  objects.set(
    catalog,
    `<</Type/Catalog/Pages ${reference(pagesNode)}/Lang${text(list.info.language)}/MarkInfo<</Marked true>>` +
      `/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ${reference(structure)}/Metadata ${reference(metadata)}` +
      `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${reference(profile)}>>]` +
      attachments.catalogEntries +
      (widget ? `/AcroForm<</SigFlags 3/Fields[${reference(widget)}]>>>>` : '>>'),
  );

  const { bytes: head, offsets } = objects.write(HEADER);
  const plan: TailPlan = {
    headLength: head.length,
    headXref: offsets.map((offset, id) => (id === 0 ? '0000000000 65535 f \n' : xrefLine(offset))).join(''),
    firstObject: offsets.length,
    size: next,
    catalog,
    info,
    metadata,
    ...(list.seal && signature ? { signature: { object: signature, reserve: list.seal.reserve } } : {}),
    uris,
    files,
    pages: marks.pages.flatMap((page, index) => {
      const object = dynamics[index];
      if (object === undefined) return [];
      const slots = page.slots.map((mark) => ({ ...mark, role: roles.get(mark.element) as string }));
      return [{ object, context: contexts[index] as ContentContext, slots }];
    }),
    xmp: prepareXmp(list.info),
    information: list.info,
  };
  return { head, digest: hexOf(sha256(head)).toLowerCase(), plan };
}

function staticContent(page: PageMarks, writer: ContentWriter, roles: ReadonlyMap<ElementId, string>): string {
  for (const { bound, drawings } of page.statics) {
    const draw = (): void => {
      for (const drawing of drawings) writer.draw(drawing);
    };
    if ('element' in bound) writer.marked(roles.get(bound.element) as string, `<</MCID ${bound.mcid}>>`, draw);
    else writer.marked('Artifact', ARTIFACTS[bound.artifact], draw);
  }
  return `q\n${writer.operators}Q\n`;
}

const ARTIFACTS = {
  background: '<</Type/Background>>',
  layout: '<</Type/Layout>>',
  header: '<</Type/Pagination/Subtype/Header>>',
  footer: '<</Type/Pagination/Subtype/Footer>>',
} as const;

function rolesOf(root: StructureElement): ReadonlyMap<ElementId, string> {
  const roles = new Map<ElementId, string>();
  const visit = (element: StructureElement): void => {
    roles.set(element.id, element.role);
    element.children?.forEach(visit);
  };
  visit(root);
  return roles;
}
