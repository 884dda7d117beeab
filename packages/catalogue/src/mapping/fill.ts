import { escapeToken } from '../json/walk.js';
import type { Target } from './target.js';

type Group = Record<string, unknown>;

/**
 * Puts a value where a target says, and gives the pointers at which it then stands. Several values for a field
 * deeper in a list (`learningOutcomes.nl`) go to its items one by one.
 */
export function fill(into: Group, target: Target, value: unknown): string[] {
  const { tokens, many } = target;
  if (!many) return [put(into, tokens, value)];
  if (!Array.isArray(value)) return many.as === 'list' ? fill(into, target, [value]) : [put(into, tokens, value)];
  const [before, after] = [tokens.slice(0, many.at), tokens.slice(many.at)];
  if (after.length === 0) {
    const one = many.as === 'choice' && value.length === 1;
    return [put(into, before, one ? value[0] : value)];
  }
  if (many.as === 'choice') {
    if (value.length === 0) return [];
    if (value.length === 1) return [put(into, tokens, value[0])];
    return spread(into, [...before, 'anyOf'], after, value);
  }
  return value.length === 0 ? [put(into, before, [])] : spread(into, before, after, value);
}

function spread(into: Group, to: readonly string[], after: readonly string[], values: readonly unknown[]): string[] {
  const parent = groupAt(into, to.slice(0, -1));
  const key = to.at(-1)!;
  const list = Array.isArray(parent[key]) ? (parent[key] as unknown[]) : [];
  parent[key] = list;
  const base = pointerOf(to);
  return values.map((value, index) => {
    const item = isGroup(list[index]) ? list[index] : {};
    list[index] = item;
    return `${base}/${index}${put(item, after, value)}`;
  });
}

function put(into: Group, tokens: readonly string[], value: unknown): string {
  groupAt(into, tokens.slice(0, -1))[tokens.at(-1)!] = value;
  return pointerOf(tokens);
}

function groupAt(into: Group, tokens: readonly string[]): Group {
  let at = into;
  for (const token of tokens) {
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

export function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join('');
}
