import { isSpace, skipString } from './scan.js';

/** A place where a text is not strict JSON, though what it means is beyond doubt. */
export interface Looseness {
  readonly kind: 'comment' | 'comma' | 'not-a-number';
  readonly at: number;
  readonly text: string;
}

const NOT_NUMBERS = /[-+]?(?:NaN|nan|Infinity|inf)\b/y;

/**
 * Rewrites what other programs commonly write beside strict JSON: comments and commas too many are left out, `NaN` and
 * infinities become `null`. Everything else stays, faults included.
 */
export function toStrictJson(text: string): { readonly text: string; readonly loose: readonly Looseness[] } {
  const loose: Looseness[] = [];
  let out = '';
  let from = 0;
  let comma = -1;
  const replace = (kind: Looseness['kind'], at: number, end: number, by: string) => {
    loose.push({ kind, at, text: text.slice(at, end) });
    out += text.slice(from, at) + by;
    from = end;
  };
  for (let i = 0; i < text.length; ) {
    const c = text.charAt(i);
    if (isSpace(text.charCodeAt(i))) i++;
    else if (c === '"') {
      i = skipString(text, i);
      comma = -1;
    } else if (c === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) {
      const close = text[i + 1] === '/' ? text.indexOf('\n', i) : text.indexOf('*/', i + 2) + 2;
      const end = close < i + 2 ? text.length : close;
      // A comma before the comment must still be seen as the last thing written.
      replace('comment', i, end, '');
      i = end;
    } else if (c === ',') {
      comma = out.length + (i - from);
      i++;
    } else if ((c === '}' || c === ']') && comma >= 0) {
      out += text.slice(from, i);
      loose.push({ kind: 'comma', at: i, text: ',' });
      out = out.slice(0, comma) + out.slice(comma + 1);
      from = i;
      comma = -1;
      i++;
    } else {
      comma = -1;
      NOT_NUMBERS.lastIndex = i;
      const match = NOT_NUMBERS.exec(text);
      if (match) replace('not-a-number', i, i + match[0].length, 'null');
      i += match ? match[0].length : 1;
    }
  }
  return { text: out + text.slice(from), loose };
}
