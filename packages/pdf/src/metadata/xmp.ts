import type { DocumentInfo, PropertyDeclaration } from '../display-list.js';

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

/** What differs from file to file in the metadata. */
export interface XmpValues {
  readonly moment: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Prepares the XMP packet of a document: says PDF/A-3a and PDF/UA-1, and declares the schema of every property that
 * PDF/A does not know itself (without that declaration of `pdfuaid` no file passes both standards). What comes back
 * makes the packet of one file: one byte order mark, all else ASCII.
 */
export function prepareXmp(info: DocumentInfo): (values: XmpValues) => string {
  const declared = info.properties ?? [];
  const prefixes = new Map(declared.map((property) => [property.prefix, property.namespace]));
  const head =
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n' +
    `<rdf:RDF xmlns:rdf="${NAMESPACES.rdf}">\n<rdf:Description rdf:about=""${namespaceAttributes(prefixes)}>\n` +
    '<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n' +
    `<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(info.title)}</rdf:li></rdf:Alt></dc:title>\n` +
    `<dc:language><rdf:Bag><rdf:li>${xml(info.language)}</rdf:li></rdf:Bag></dc:language>\n` +
    (info.author ? `<dc:creator><rdf:Seq><rdf:li>${xml(info.author)}</rdf:li></rdf:Seq></dc:creator>\n` : '') +
    (info.subject
      ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(info.subject)}</rdf:li></rdf:Alt></dc:description>\n`
      : '') +
    `<pdf:Producer>${xml(info.producer)}</pdf:Producer>\n<xmp:CreatorTool>${xml(info.producer)}</xmp:CreatorTool>\n`;
  const tail = `${extensionSchemas(declared)}</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="r"?>`;
  return ({ moment, properties }) => {
    let middle = `<xmp:CreateDate>${moment}</xmp:CreateDate>\n<xmp:ModifyDate>${moment}</xmp:ModifyDate>\n`;
    for (const { prefix, name } of declared) {
      if (!Object.hasOwn(properties, name)) continue;
      middle += `<${prefix}:${name}>${xml(properties[name] as string)}</${prefix}:${name}>\n`;
    }
    return head + middle + tail;
  };
}

function namespaceAttributes(prefixes: ReadonlyMap<string, string>): string {
  const all = [...Object.entries(NAMESPACES).filter(([prefix]) => prefix !== 'rdf'), ...prefixes];
  return all.map(([prefix, uri]) => ` xmlns:${prefix}="${xml(uri)}"`).join('');
}

function extensionSchemas(declared: readonly PropertyDeclaration[]): string {
  const byNamespace = new Map<string, PropertyDeclaration[]>();
  for (const property of declared) {
    byNamespace.set(property.namespace, [...(byNamespace.get(property.namespace) ?? []), property]);
  }
  const own = [...byNamespace.values()].map((group) => {
    const { namespace, prefix } = group[0] as PropertyDeclaration;
    return schema(
      `Properties in ${prefix}`,
      namespace,
      prefix,
      group.map(({ name, description }) => property(name, 'Text', description)),
    );
  });
  const pdfua = schema('PDF/UA identification', NAMESPACES.pdfuaid, 'pdfuaid', [
    property('part', 'Integer', 'Part of ISO 14289 to which the document conforms'),
  ]);
  return `<pdfaExtension:schemas><rdf:Bag>\n${[pdfua, ...own].join('')}</rdf:Bag></pdfaExtension:schemas>\n`;
}

function schema(title: string, namespace: string, prefix: string, properties: readonly string[]): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${xml(title)}</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${xml(namespace)}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${xml(prefix)}</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>\n`
  );
}

function property(name: string, type: string, description: string): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${xml(name)}</pdfaProperty:name>` +
    `<pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>` +
    `<pdfaProperty:description>${xml(description)}</pdfaProperty:description></rdf:li>`
  );
}

/** Escapes what XML cannot hold as it is, and everything outside ASCII. */
function xml(value: string): string {
  return value.replace(/[<>&"'\n]|[^\x20-\x7e]/gu, (sign) => `&#x${(sign.codePointAt(0) as number).toString(16)};`);
}
