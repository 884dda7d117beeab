import { SaxesParser } from 'saxes';

/** An element of a small XML document, names taken apart. */
export interface XmlElement {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const DEPTH = 30;

/** The root of a document, or undefined where it is not well-formed, too deep, or brings a DTD. */
export function readXml(source: string): XmlElement | undefined {
  type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };
  const parser = new SaxesParser({ xmlns: true });
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    broken = true;
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: Open = { prefix: tag.prefix, local: tag.local, uri: tag.uri, attributes, children: [], text: '' };
    if (stack.length > DEPTH) broken = true;
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open) open.text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(source).close();
  return broken ? undefined : root;
}
