import type { Location, Problem } from '@afsprakenkader/diagnostics';
import type { Expr } from '@afsprakenkader/rule-language';
import { parseExpression, type TypeEnvironment } from '@afsprakenkader/rule-language/parse';
import type { Faults } from './faults.js';
import type { Path, SourceFile } from './source-file.js';

/** Reads the expression at `path`; its problems point into the YAML. Undefined where there is none or it is faulty. */
export function readExpression(
  file: SourceFile,
  path: Path,
  environment: TypeEnvironment,
  faults: Faults,
): Expr | undefined {
  const source = file.scalar(path)?.value;
  if (typeof source !== 'string') return undefined;
  const result = parseExpression(source, environment, 'bool');
  if (result.ok) return result.expr;
  for (const found of result.problems) faults.add(pointed(file, path, found));
  return undefined;
}

/** A problem of an expression (offsets into its text) as a problem of the file (line and column). */
export function pointed(file: SourceFile, path: Path, found: Problem & { start: number; end: number }): Problem {
  const { code, what, todo, start, end } = found;
  const written = file.writtenAt(path);
  return { code, what, todo, location: placeInside(written.file, written.path, start, end) };
}

/**
 * The place in the file of a part of a scalar's text. A YAML scalar of any style (plain, quoted, folded, literal) has
 * the same visible characters as its text, in the same order; only the white space between them can differ.
 */
function placeInside(file: SourceFile, path: Path, start: number, end: number): Location {
  const node = file.scalar(path);
  if (node?.range == null || typeof node.value !== 'string') return file.at(path);
  const [from, to] = node.range;
  const raw = file.text.slice(from, to);
  const head = /^([|>][^\n]*\n|["'])/.exec(raw)?.[0].length ?? 0;
  const nth = (offset: number) => visible((node.value as string).slice(0, offset));
  const first = from + head + offsetOf(raw.slice(head), nth(start));
  const last = from + head + offsetOf(raw.slice(head), Math.max(nth(end) - 1, 0)) + 1;
  return file.span(first, Math.min(Math.max(last, first), to));
}

function visible(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** Offset of the visible character number `count`, from 0; the end where there are fewer. */
function offsetOf(text: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    if (/\s/.test(text[index]!)) continue;
    if (seen === count) return index;
    seen++;
  }
  return text.trimEnd().length;
}
