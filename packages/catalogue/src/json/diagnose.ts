import type { Localized } from '@afsprakenkader/diagnostics';
import { skipSpace, skipString } from './scan.js';

const REASONS = {
  word: { nl: 'onbekend woord', en: 'unknown word' },
  number: { nl: 'een getal is niet goed geschreven', en: 'a number is not written properly' },
  key: { nl: 'hier hoort een sleutel tussen "…" te staan', en: 'a key between "…" is expected' },
  value: { nl: 'hier hoort een waarde te staan', en: 'a value is expected' },
  colon: { nl: 'hier hoort een dubbelpunt te staan', en: 'a colon is expected' },
  comma: { nl: 'hier hoort een komma te staan', en: 'a comma is expected' },
  brace: { nl: 'een accolade } ontbreekt', en: 'a closing } is missing' },
  bracket: { nl: 'een haak ] ontbreekt', en: 'a closing ] is missing' },
  end: { nl: 'na het einde staat nog tekst', en: 'there is text after the end' },
  quote: { nl: 'een aanhalingsteken " ontbreekt', en: 'a closing " is missing' },
  escape: { nl: 'onbekend teken na \\', en: 'unknown character after \\' },
  control: { nl: 'stuurteken of regeleinde binnen een tekst', en: 'control character or line ending inside a text' },
} satisfies Record<string, Localized>;

type Reason = keyof typeof REASONS;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const NUMBER_LIKE = /[-+\d][\w.+-]*/y;
const WORD = /[\w-]+/y;

/** The first place where a text stops being JSON, and why. */
export function diagnoseJson(text: string): { readonly at: number; readonly reason: Localized } {
  const open: string[] = [];
  let expected: 'value' | 'key' | 'next' = 'value';
  let mayClose = false;
  let i = skipSpace(text, 0);
  for (; i < text.length; i = skipSpace(text, i)) {
    const c = text.charAt(i);
    const closer = open.at(-1);
    if (c === closer && (expected === 'next' || mayClose)) {
      open.pop();
      i++;
      expected = 'next';
      mayClose = false;
    } else if (expected === 'next') {
      if (closer === undefined) return told('end', i);
      if (c !== ',') return told(c === '}' || c === ']' ? missing(closer) : 'comma', i);
      i++;
      expected = closer === '}' ? 'key' : 'value';
      mayClose = false;
    } else if (expected === 'key') {
      if (c !== '"') return told('key', i);
      const fault = faultInString(text, i);
      if (fault) return fault;
      i = skipSpace(text, skipString(text, i));
      if (text.charAt(i) !== ':') return told(i < text.length ? 'colon' : 'brace', i);
      i++;
      expected = 'value';
      mayClose = false;
    } else if (c === '{' || c === '[') {
      open.push(c === '{' ? '}' : ']');
      i++;
      expected = c === '{' ? 'key' : 'value';
      mayClose = true;
    } else {
      const end = scalarEnd(text, i);
      if (typeof end !== 'number') return end;
      i = end;
      expected = 'next';
      mayClose = false;
    }
  }
  const closer = open.at(-1);
  return told(closer ? missing(closer) : 'value', text.trimEnd().length);
}

function scalarEnd(text: string, at: number): number | { at: number; reason: Localized } {
  if (text.charAt(at) === '"') return faultInString(text, at) ?? skipString(text, at);
  for (const word of ['true', 'false', 'null']) {
    if (matchAt(WORD, text, at) === word) return at + word.length;
  }
  const likely = matchAt(NUMBER_LIKE, text, at);
  if (likely !== null) {
    const number = matchAt(NUMBER, text, at);
    return number === likely ? at + number.length : told('number', at + (number?.length ?? 0));
  }
  return told(matchAt(WORD, text, at) === null ? 'value' : 'word', at);
}

function faultInString(text: string, at: number): { at: number; reason: Localized } | null {
  const end = skipString(text, at);
  const closed = end > at + 1 && text.charAt(end - 1) === '"' && end - 1 > at;
  for (let i = at + 1; i < (closed ? end - 1 : end); i++) {
    const c = text.charCodeAt(i);
    // A line that ends inside a text lacks its quote; other control characters are just not allowed.
    if (c === 0x0a || c === 0x0d) return told('quote', i);
    if (c < 0x20) return told('control', i);
    if (c !== 0x5c) continue;
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(i + 1, i + 6))) return told('escape', i);
    i++;
  }
  return closed ? null : told('quote', text.length);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function missing(closer: string): Reason {
  return closer === '}' ? 'brace' : 'bracket';
}

function told(reason: Reason, at: number): { at: number; reason: Localized } {
  return { at, reason: REASONS[reason] };
}
