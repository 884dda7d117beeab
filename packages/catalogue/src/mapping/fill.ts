import { escapeToken } from '../json/walk.js';
import type { Target } from './target.js';

type Group = Record<string, unknown>;

/**
 * Puts a value where a target says. Several values for a field deeper in a list (`learningOutcomes.nl`) go to its
 * items one by one; several candidates for a choice (`origin.kind`) become `anyOf`.
 */
export function fill(into: Group, target: Target, value: unknown): void {
  const { tokens, many } = target;
  if (!many) put(into, tokens, 0, value);
  else if (!Array.isArray(value)) {
    if (many.as === 'list') fill(into, target, [value]);
    else put(into, tokens, 0, value);
  } else if (many.at === tokens.length) put(into, tokens, 0, isOneCandidate(target, value) ? value[0] : value);
  else if (isOneCandidate(target, value)) put(into, tokens, 0, value[0]);
  else if (many.as === 'choice') {
    if (value.length > 0) spread(groupAt(into, tokens, 0, many.at), 'anyOf', target, value);
  } else {
    const parent = groupAt(into, tokens, 0, many.at - 1);
    const key = tokens[many.at - 1]!;
    if (value.length > 0) spread(parent, key, target, value);
    else parent[key] = [];
  }
}

/** The pointers at which {@link fill} puts a value. */
export function pointersOf({ tokens, many }: Target, value: unknown): string[] {
  if (!many || many.at === tokens.length) return [pointerOf(tokens)];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (many.as === 'choice' && values.length === 1) return [pointerOf(tokens)];
  const before = pointerOf(tokens.slice(0, many.at)) + (many.as === 'choice' ? '/anyOf' : '');
  const after = pointerOf(tokens.slice(many.at));
  return values.map((_, index) => `${before}/${index}${after}`);
}

export function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join('');
}

function isOneCandidate({ many }: Target, values: readonly unknown[]): boolean {
  return many?.as === 'choice' && values.length === 1;
}

function spread(parent: Group, key: string, { tokens, many }: Target, values: readonly unknown[]): void {
  const known = Object.hasOwn(parent, key) ? parent[key] : undefined;
  const list: unknown[] = Array.isArray(known) ? known : [];
  parent[key] = list;
  for (const [index, value] of values.entries()) {
    const item = isGroup(list[index]) ? list[index] : {};
    list[index] = item;
    put(item, tokens, many!.at, value);
  }
}

/** Puts a value at the end of a way, from the token at `from` on. */
function put(into: Group, tokens: readonly string[], from: number, value: unknown): void {
  groupAt(into, tokens, from, tokens.length - 1)[tokens[tokens.length - 1]!] = value;
}

function groupAt(into: Group, tokens: readonly string[], from: number, to: number): Group {
  let at = into;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const next = Object.hasOwn(at, token) ? at[token] : undefined;
    const group: Group = isGroup(next) ? next : {};
    at[token] = group;
    at = group;
  }
  return at;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
