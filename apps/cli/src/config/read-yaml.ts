import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { AfkError, type Location, problem } from '@afsprakenkader/diagnostics';
import { LineCounter, type Node, parseDocument } from 'yaml';
import { CLI_CODES } from '../codes.js';

export interface YamlFile {
  readonly value: unknown;
  /** Where the value at a JSON pointer stands; a pointer to nothing gives its nearest ancestor. */
  locate(pointer: string): Location;
}

/**
 * Reads a small YAML file with positions.
 * @throws AFK-611 where it is not there, AFK-612 where it cannot be read
 */
export async function readYaml(file: string, cwd: string): Promise<YamlFile> {
  const name = relative(cwd, file) || file;
  const text = await readText(file, name);
  const lines = new LineCounter();
  const place = (start: number, end: number): Location => {
    const [from, to] = [lines.linePos(start), lines.linePos(end)];
    return { file: name, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const error = document.errors[0];
    if (error !== undefined) throw unreadable(error.message, place(error.pos[0], error.pos[1]));
    return {
      value: document.toJS() as unknown,
      locate: (pointer) => {
        const node = nearest(document.contents, (path) => document.getIn(path, true), pointer);
        const range = node?.range;
        return range ? { ...place(range[0], range[1]), pointer } : { file: name, pointer };
      },
    };
  } catch (error) {
    if (error instanceof AfkError) throw error;
    throw unreadable(error instanceof RangeError ? 'too deep' : (error as Error).message, { file: name });
  }
}

async function readText(file: string, name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new AfkError(problem(CLI_CODES, 'AFK-611', { file: name }));
    throw unreadable(code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : (code ?? String(error)), {
      file: name,
    });
  }
}

function nearest(root: Node | null, get: (path: (string | number)[]) => unknown, pointer: string): Node | null {
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let length = path.length; length > 0; length--) {
    const node = get(path.slice(0, length)) as Node | undefined | null;
    if (node?.range) return node;
  }
  return root;
}

function unreadable(detail: string, location: Location): AfkError {
  return new AfkError(problem(CLI_CODES, 'AFK-612', { detail }, location));
}
