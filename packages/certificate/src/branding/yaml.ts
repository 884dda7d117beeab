import { type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { CERTIFICATE_CODES } from '../codes.js';

export interface ReadYaml {
  readonly value: unknown;
  /** Where the value at a JSON pointer stands; the nearest thing around it where it is absent. */
  readonly locate: (pointer: string) => Location;
}

/** A YAML file with places; undefined, with problems, where it is none. Aliases are refused: they can unfold without end. */
export function readYaml(bytes: Uint8Array, file: string, problems: Problem[]): ReadYaml | undefined {
  const lines = new LineCounter();
  const text = new TextDecoder().decode(bytes);
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fail = (reason: string, offset: number) => {
    problems.push(problem(CERTIFICATE_CODES, 'AFK-825', { reason: reason.replace(/\.$/, '') }, at(offset)));
    return undefined;
  };
  const [error] = document.errors;
  if (error !== undefined) return fail(error.message, error.pos[0]);
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {}, locate: (pointer) => at(offsetOf(document, pointer)) };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 0);
  }
}

function offsetOf(document: ReturnType<typeof parseDocument>, pointer: string): number {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
