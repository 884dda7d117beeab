import { type Leaf, Unreadable } from './leaf.js';

/** Deeper than any catalogue; a text that nests further is somebody's trick. */
const DEEPEST = 200;
const SPACE = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\t\n\r ,\]}]+/y;

/**
 * The scalars of a JSON text, each with its place.
 * @throws Unreadable where it is not JSON
 */
export function jsonLeaves(text: string, offset = 0): readonly Leaf[] {
  parsed(text);
  const leaves: Leaf[] = [];
  let at = 0;
  value([], 0);
  return leaves;

  function value(path: readonly string[], depth: number): void {
    if (depth > DEEPEST) throw new Unreadable('nested too deep');
    skip();
    const opener = text[at];
    if (opener === '{') members(path, depth);
    else if (opener === '[') elements(path, depth);
    else {
      const written = take(opener === '"' ? STRING : PLAIN);
      leaves.push({ path, value: JSON.parse(written), start: offset + at - written.length, end: offset + at });
    }
    skip();
  }

  function members(path: readonly string[], depth: number): void {
    at++;
    skip();
    while (text[at] !== '}') {
      const key = String(JSON.parse(take(STRING)));
      skip();
      at++;
      value([...path, key], depth + 1);
      if (text[at] === ',') at++;
      skip();
    }
    at++;
  }

  function elements(path: readonly string[], depth: number): void {
    at++;
    skip();
    while (text[at] !== ']') {
      value(path, depth + 1);
      if (text[at] === ',') at++;
      skip();
    }
    at++;
  }

  function skip(): void {
    take(SPACE);
  }

  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }
}

/** The scalars of every line of NDJSON; an empty line has none. */
export function ndjsonLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') for (const leaf of jsonLeaves(line, start)) leaves.push(leaf);
    start += line.length + 1;
  }
  return leaves;
}

function parsed(text: string): void {
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new Unreadable((cause as Error).message, { cause });
  }
}
