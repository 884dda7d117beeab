import { contentOf } from '../read/inflate.js';
import { readXml, type XmlElement } from '../read/xml.js';
import type { Report } from './finding.js';
import type { Found } from './walk.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const PDFAID = 'http://www.aiim.org/pdfa/ns/id/';
const PDFUAID = 'http://www.aiim.org/pdfua/ns/id/';
const DC = 'http://purl.org/dc/elements/1.1/';
const EXTENSION = 'http://www.aiim.org/pdfa/ns/extension/';
const SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#';
const PROPERTY = 'http://www.aiim.org/pdfa/ns/property#';

/** Properties that PDF/A knows by itself, of those that the writer makes, with the container of their values. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, 'Alt' | 'Bag' | 'Seq' | 'plain'>>>> = {
  [DC]: { format: 'plain', title: 'Alt', description: 'Alt', creator: 'Seq', language: 'Bag' },
  'http://ns.adobe.com/xap/1.0/': { CreateDate: 'plain', ModifyDate: 'plain', CreatorTool: 'plain' },
  'http://ns.adobe.com/pdf/1.3/': { Producer: 'plain' },
  [PDFAID]: { part: 'plain', conformance: 'plain' },
  [EXTENSION]: { schemas: 'Bag' },
};
const START = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n';
const END = '\n<?xpacket end="r"?>';

/** What the file says of itself: both standards, a title, and a schema for each property of another's making. */
export function checkMetadata(found: Found, report: Report): void {
  const [stream] = found.of('Metadata');
  if (!stream?.stream) return;
  const where = stream.where;
  const fail = (rules: string | readonly string[], nl: string, en: string): void => report(rules, where, nl, en);
  const source = decode(contentOf(stream.stream));
  if (source === undefined) {
    fail('6.6.2.1-5', 'de metagegevens zijn geen UTF-8', 'the metadata are not UTF-8');
    return;
  }
  if (!source.startsWith(START) || !source.endsWith(END)) {
    fail('6.6.2.1-4', 'de metagegevens staan niet in een XMP-pakket', 'the metadata do not stand in an XMP packet');
    return;
  }
  const description = readXml(source.slice(START.length, -END.length))?.children[0]?.children[0];
  if (!description || description.uri !== RDF || description.local !== 'Description') {
    fail('6.6.2.1-4', 'de metagegevens zijn geen geldige XMP', 'the metadata are not valid XMP');
    return;
  }
  const properties = description.children;
  const get = (uri: string, local: string): XmlElement | undefined =>
    properties.find((one) => one.uri === uri && one.local === local);
  const part = get(PDFAID, 'part');
  const conformance = get(PDFAID, 'conformance');
  if (!part || !conformance)
    fail('6.6.4-1', 'het bestand zegt niet dat het PDF/A is', 'the file does not say that it is PDF/A');
  if (part && part.text !== '3')
    fail('6.6.4-2', 'het bestand zegt een ander deel van PDF/A', 'the file says another part of PDF/A');
  if (conformance && conformance.text !== 'A')
    fail('6.6.4-3', 'het bestand zegt een ander niveau van PDF/A', 'the file says another level of PDF/A');
  if (part && part.prefix !== 'pdfaid')
    fail(
      '6.6.4-4',
      'de kenmerken van PDF/A hebben een ander voorvoegsel',
      'the identification of PDF/A has another prefix',
    );
  const ua = get(PDFUAID, 'part');
  if (!ua) fail('5-1', 'het bestand zegt niet dat het PDF/UA is', 'the file does not say that it is PDF/UA');
  if (ua && ua.text !== '1')
    fail('5-2', 'het bestand zegt een ander deel van PDF/UA', 'the file says another part of PDF/UA');
  if (ua && ua.prefix !== 'pdfuaid')
    fail(
      '5-3',
      'de kenmerken van PDF/UA hebben een ander voorvoegsel',
      'the identification of PDF/UA has another prefix',
    );
  if (!valuesOf(get(DC, 'title')).some((text) => text.trim() !== ''))
    fail('7.1-9', 'het document heeft geen titel', 'the document has no title');
  const declared = readExtensions(get(EXTENSION, 'schemas'), fail);
  const seen = new Set<string>();
  for (const property of properties) checkProperty(property, declared, seen, fail);
}

type Fail = (rules: string | readonly string[], nl: string, en: string) => void;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function valuesOf(property: XmlElement | undefined): string[] {
  return property?.children[0]?.children.map(({ text }) => text) ?? [];
}

function checkProperty(property: XmlElement, declared: ReadonlySet<string>, seen: Set<string>, fail: Fail): void {
  const { uri, local, prefix } = property;
  const key = `${uri} ${local}`;
  const shown = `${prefix}:${local}`;
  if (seen.has(key)) fail('6.6.2.1-4', `${shown} komt tweemaal voor`, `${shown} occurs twice`);
  seen.add(key);
  const known = Object.hasOwn(KNOWN, uri) ? KNOWN[uri] : undefined;
  const form = known && Object.hasOwn(known, local) ? known[local] : declared.has(key) ? 'plain' : undefined;
  if (!form) {
    fail('6.6.2.3.1-1', `${shown} is geen kenmerk dat PDF/A kent`, `${shown} is not a property that PDF/A knows`);
    return;
  }
  const [container] = property.children;
  const fits =
    form === 'plain' ? !container && property.text.trim() !== '' : container?.uri === RDF && container.local === form;
  if (!fits) fail('6.6.2.3.1-2', `${shown} heeft een andere vorm`, `${shown} has another form`);
}

/** Properties that the file itself declares, each as its namespace and name. */
function readExtensions(schemas: XmlElement | undefined, fail: Fail): Set<string> {
  const declared = new Set<string>();
  for (const schema of schemas?.children[0]?.children ?? []) {
    const field = (local: string): XmlElement | undefined =>
      schema.children.find((one) => one.uri === SCHEMA && one.local === local);
    const namespace = field('namespaceURI')?.text;
    if (!field('schema')?.text || field('schema')?.prefix !== 'pdfaSchema')
      fail('6.6.2.3.3-2', 'een schema heeft geen naam', 'a schema has no name');
    if (!namespace) fail('6.6.2.3.3-3', 'een schema heeft geen naamruimte', 'a schema has no namespace');
    if (!field('prefix')?.text) fail('6.6.2.3.3-4', 'een schema heeft geen voorvoegsel', 'a schema has no prefix');
    const sequence = field('property')?.children[0];
    if (sequence?.local !== 'Seq') fail('6.6.2.3.3-5', 'een schema heeft geen kenmerken', 'a schema has no properties');
    for (const property of sequence?.children ?? []) {
      const text = (local: string): string =>
        property.children.find((one) => one.uri === PROPERTY && one.local === local)?.text ?? '';
      if (text('name') === '') fail('6.6.2.3.3-7', 'een kenmerk heeft geen naam', 'a property has no name');
      if (!['Text', 'Integer'].includes(text('valueType')))
        fail('6.6.2.3.3-8', 'een kenmerk heeft geen soort', 'a property has no type');
      if (!['external', 'internal'].includes(text('category')))
        fail('6.6.2.3.3-9', 'een kenmerk heeft geen categorie', 'a property has no category');
      if (text('description') === '')
        fail('6.6.2.3.3-10', 'een kenmerk heeft geen omschrijving', 'a property has no description');
      declared.add(`${namespace} ${text('name')}`);
    }
  }
  return declared;
}
