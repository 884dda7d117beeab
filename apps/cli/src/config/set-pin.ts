import { type Document, isMap, isScalar, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';

export interface Pin {
  readonly version: string;
  readonly digest: string;
}

/**
 * Writes a pin in the text of a configuration. Only the values change: comments, order, quotes and line ends stay
 * as they are. A shape that cannot be patched in place is rewritten by the YAML library, comments kept.
 * @param edition the academic year that the pin is for; absent: the pin of everything else
 */
export function setPin(text: string, pin: Pin, edition?: string): string {
  const path = edition === undefined ? ['framework'] : ['editions', edition];
  const patched = patch(text, path, pin);
  if (patched !== undefined && holds(patched, path, pin) && sameElsewhere(text, patched, path)) return patched;
  const document = parseDocument(text);
  document.setIn(path, document.createNode(pin, { flow: true }));
  return document.toString({ lineWidth: 0 });
}

function patch(text: string, path: readonly string[], pin: Pin): string | undefined {
  const document = parseDocument(text);
  const node = document.getIn(path, true) as Node | undefined;
  if (isMap(node)) return patchMap(text, node, pin);
  if (isScalar(node) && node.range)
    return splice(text, node.range[0], node.range[1], spaced(text, node.range[0], flow(pin)));
  if (node !== undefined) return undefined;
  const [top, edition] = path;
  if (edition === undefined) return insertLine(text, document, `${top}: ${flow(pin)}`, 'institution');
  const editions = document.get(top, true);
  const entry = `"${edition}": ${flow(pin)}`;
  if (editions === undefined) return insertLine(text, document, `${top}: { ${entry} }`, 'framework');
  return isMap(editions) ? insertEntry(text, editions, entry) : undefined;
}

/** An entry before the first of a map that is there. */
function insertEntry(text: string, map: YAMLMap, entry: string): string | undefined {
  const first = (map.items[0] as Pair<Scalar, Node> | undefined)?.key.range?.[0];
  if (first === undefined) return undefined;
  if (map.flow) return splice(text, first, first, `${entry}, `);
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  return indent.trim() === '' ? splice(text, first, first, `${entry}${lineEnd(text)}${indent}`) : undefined;
}

function patchMap(text: string, map: YAMLMap, pin: Pin): string | undefined {
  const version = scalarOf(map, 'version');
  const digest = scalarOf(map, 'digest');
  if (version?.range == null) return undefined;
  const digestText =
    digest?.range != null
      ? splice(text, digest.range[0], digest.range[1], spaced(text, digest.range[0], pin.digest))
      : addDigest(text, map, version.range[1], pin);
  if (digestText === undefined || (digest?.range != null && digest.range[0] < version.range[0])) return undefined;
  return splice(digestText, version.range[0], version.range[1], spaced(text, version.range[0], pin.version));
}

function addDigest(text: string, map: YAMLMap, after: number, pin: Pin): string | undefined {
  if (map.flow) return splice(text, after, after, `, digest: ${pin.digest}`);
  const start = map.range?.[0];
  if (start === undefined) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (indent.trim() !== '') return undefined;
  const end = text.indexOf('\n', after);
  const eol = lineEnd(text);
  return end < 0
    ? `${text}${eol}${indent}digest: ${pin.digest}`
    : splice(text, end + 1, end + 1, `${indent}digest: ${pin.digest}${eol}`);
}

/** A new top-level line behind a key, or before the first. */
function insertLine(text: string, document: Document, line: string, behind: string): string | undefined {
  const eol = lineEnd(text);
  if (!isMap(document.contents))
    return document.contents === null
      ? `${text}${text === '' || text.endsWith('\n') ? '' : eol}${line}${eol}`
      : undefined;
  const pairs = document.contents.items as Pair<Scalar, Node>[];
  const found = pairs.find(({ key }) => key.value === behind);
  const at = found?.value?.range?.[2] ?? pairs[0]?.key.range?.[0];
  if (at === undefined || document.contents.flow) return undefined;
  return splice(text, at, at, `${line}${eol}`);
}

function scalarOf(map: YAMLMap, key: string): Scalar | undefined {
  const node = map.get(key, true);
  return isScalar(node) ? node : undefined;
}

function flow({ version, digest }: Pin): string {
  return `{ version: ${version}, digest: ${digest} }`;
}

/** A value that is written behind a bare colon needs a space. */
function spaced(text: string, at: number, value: string): string {
  return text[at - 1] === ':' ? ` ${value}` : value;
}

function splice(text: string, start: number, end: number, value: string): string {
  return text.slice(0, start) + value + text.slice(end);
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function holds(text: string, path: readonly string[], pin: Pin): boolean {
  const document = parseDocument(text);
  return (
    document.errors.length === 0 &&
    document.getIn([...path, 'version']) === pin.version &&
    document.getIn([...path, 'digest']) === pin.digest
  );
}

function sameElsewhere(before: string, after: string, path: readonly string[]): boolean {
  // An anchor on the pin means that another place is to follow it.
  if ((parseDocument(before).getIn(path, true) as Node | undefined)?.anchor !== undefined) return true;
  return rest(before, path) === rest(after, path);
}

function rest(text: string, [top, inner]: readonly string[]): string {
  const value = (parseDocument(text).toJS() ?? {}) as Record<string, unknown>;
  const { [top as string]: pins, ...others } = value;
  const siblings = inner === undefined ? [] : Object.entries(pins ?? {}).filter(([key]) => key !== inner);
  return JSON.stringify([others, siblings]);
}
