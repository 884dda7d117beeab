import type { Localized } from '@afsprakenkader/diagnostics';

const TOKENS = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+|\s+|"/gsy;
/** A key that changes what an object is, where a program copies keys without care. */
const TREACHEROUS = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  /** Keys seen, in an object. */
  readonly keys: Set<string> | undefined;
  expectsKey: boolean;
}

/**
 * Looks through the text of a JSON document for what a parser settles in silence. Never recursive, so that no nesting can
 * exhaust the stack. Whether the text is JSON at all is for the parser to say.
 *
 * @returns what is amiss, or undefined
 */
export function scanJson(text: string, deepest: number): Localized | undefined {
  const levels: Level[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length >= deepest)
        return { nl: `het is dieper genest dan ${deepest} niveaus`, en: `it is nested deeper than ${deepest} levels` };
      levels.push(token === '{' ? { keys: new Set(), expectsKey: true } : { keys: undefined, expectsKey: false });
    } else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level?.keys !== undefined) level.expectsKey = true;
    } else if (token.startsWith('"')) {
      const value = unescaped(token);
      if (value === undefined) return { nl: 'het is geen JSON', en: 'it is not JSON' };
      if (/\p{Surrogate}/u.test(value)) return { nl: 'er staat een half teken in', en: 'it holds half a character' };
      if (level?.keys === undefined || !level.expectsKey) continue;
      level.expectsKey = false;
      if (level.keys.has(value))
        return { nl: `de sleutel "${value}" staat er twee keer`, en: `the key "${value}" stands there twice` };
      if (TREACHEROUS.has(value))
        return { nl: `de sleutel "${value}" mag niet`, en: `the key "${value}" is not allowed` };
      level.keys.add(value);
    }
  }
  return undefined;
}

function unescaped(token: string): string | undefined {
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}
