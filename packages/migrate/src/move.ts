import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { MIGRATE_CODES } from './codes.js';
import { applyEdits, type Edit, locationAt, type Moved, placed } from './edit.js';
import { csvLeaves } from './files/csv-leaves.js';
import { jsonLeaves, ndjsonLeaves } from './files/json-leaves.js';
import { type Layout, type Leaf, Unreadable } from './files/leaf.js';
import { rewritten } from './files/write.js';
import { yamlLeaves } from './files/yaml-leaves.js';
import type { Plan } from './plan.js';

/** What a file is for: where the names stand in it follows from that. */
export type Role = 'configuration' | 'catalogue' | 'baseline';

export interface FileKind {
  /** As a person knows it, for places. */
  readonly file: string;
  readonly layout: Layout;
  readonly role: Role;
}

/**
 * A file under the newer version: what was renamed is written anew, everything else stays byte for byte.
 *
 * A text that cannot be read stays whole, and so does one that would say something else than meant afterwards; a
 * decision (AFK-752) tells why.
 */
export function moveText(text: string, { file, layout, role }: FileKind, plan: Plan): Moved {
  const unmoved = (reason: string): Moved => ({
    text,
    edits: [],
    decisions: [problem(MIGRATE_CODES, 'AFK-752', { file, reason }, { file })],
  });
  let leaves: readonly Leaf[];
  try {
    leaves = leavesOf(text, layout);
  } catch (error) {
    if (error instanceof Unreadable) return unmoved(error.message);
    throw error;
  }
  const edits: Edit[] = [];
  const decisions: Problem[] = [];
  const expected: unknown[] = [];
  for (const { path, value, start, end } of leaves) {
    const name = namedBy(path, role);
    const moved = typeof value === 'string' && name !== undefined ? movedName(value, name, plan) : undefined;
    expected.push(moved ?? value);
    if (name === RULE && plan.removed.has(String(value)))
      decisions.push(problem(MIGRATE_CODES, 'AFK-753', { rule: String(value) }, locationAt(text, file, start, end)));
    if (moved === undefined) continue;
    const written = text.slice(start, end);
    edits.push({ start, end, before: written, after: rewritten(written, moved, layout) });
  }
  const changed = applyEdits(text, edits);
  if (edits.length > 0 && !says(changed, layout, expected))
    return unmoved('its layout is not one that can be changed in place');
  return { text: changed, edits: placed(text, edits), decisions };
}

/** Marks a place that names a rule; any other name is that of a field. */
const RULE = Symbol('rule');

/** What stands at a path: the id of a rule, a word of a field, or nothing that a plan moves. */
function namedBy(path: readonly string[], role: Role): typeof RULE | string | undefined {
  const [first, second] = path;
  const last = path.at(-1);
  if (role === 'baseline') return path.join('.') === 'findings.rule' ? RULE : undefined;
  if (role === 'configuration') {
    if ((first === 'exceptions' || first === 'suppressions') && last === 'rule') return RULE;
    if (first === 'defaults') return namedIn(path.slice(1));
    if (first !== 'catalogues' || second !== 'mapping') return undefined;
    // `fields: { credits: { value: … } }`, `values: { label: { theirs: ours } }`, and the same under `components`.
    const inner = path.slice(2);
    const base = inner[0] === 'components' ? ['components'] : [];
    const [part, field] = base.length > 0 ? inner.slice(1) : inner;
    if (field === undefined) return undefined;
    if (part === 'fields') return last === 'value' ? [...base, field].join('.') : undefined;
    return part === 'values' ? field : undefined;
  }
  return namedIn(first === 'offerings' || first === 'defaults' ? path.slice(1) : path);
}

function namedIn(path: readonly string[]): typeof RULE | string {
  const name = path.filter((key) => key !== 'anyOf').join('.');
  return name === 'exceptions.rule' ? RULE : name;
}

function movedName(value: string, name: typeof RULE | string, { rules, values }: Plan): string | undefined {
  if (name === RULE) return rules.get(value);
  return values.find((each) => each.field === name && each.from === value)?.to;
}

function leavesOf(text: string, layout: Layout): readonly Leaf[] {
  if (layout === 'yaml') return yamlLeaves(text);
  if (layout === 'csv') return csvLeaves(text);
  return layout === 'json' ? jsonLeaves(text) : ndjsonLeaves(text);
}

/** Whether the changed text holds exactly what is expected, scalar by scalar. */
function says(text: string, layout: Layout, expected: readonly unknown[]): boolean {
  try {
    const found = leavesOf(text, layout).map(({ value }) => value);
    return (
      found.length === expected.length &&
      found.every((value, at) => Object.is(value, expected[at]) || sameDate(value, expected[at]))
    );
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

/** Values that are no plain scalars (a YAML tag made them) are compared as they are written. */
function sameDate(left: unknown, right: unknown): boolean {
  return typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right);
}
