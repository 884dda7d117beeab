import { wrapAnsi } from 'fast-wrap-ansi';

/**
 * Breaks a text at spaces into lines of at most `width` columns. A word that is longer stands on a line of its
 * own, so that paths and expressions stay whole for copying.
 */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(20, width)).split('\n');
}

/** {@link wrap} with every line after the first indented, behind a first prefix. */
export function hang(prefix: string, text: string, width: number, indent = ' '.repeat(prefix.length)): string {
  const room = width - Math.max(prefix.length, indent.length);
  return wrap(text, room)
    .map((line, index) => `${index === 0 ? prefix : indent}${line}`)
    .join('\n');
}
