import type { Status, Verdict } from '@afsprakenkader/rule-language';

/**
 * SGR codes, on and off. Not `util.styleText`: this package also runs in a browser worker, where a module of Node
 * cannot be imported.
 */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof CODES;

/** Colours a text, or leaves it as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** A painter that colours only when asked. */
export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text;
  return (text, ...styles) =>
    styles.reduce((inner, style) => `\u001b[${CODES[style][0]}m${inner}\u001b[${CODES[style][1]}m`, text);
}

export const VERDICT_STYLES: Readonly<Record<Verdict, Style>> = {
  conform: 'green',
  'conform-with-advice': 'green',
  'exception-recorded': 'cyan',
  'outside-normal-range': 'yellow',
  undetermined: 'blue',
  'not-conform': 'red',
  'outside-framework': 'dim',
};

export const STATUS_STYLES: Readonly<Record<Status, Style>> = {
  'not-applicable': 'dim',
  met: 'green',
  notice: 'dim',
  advice: 'green',
  exception: 'cyan',
  attention: 'yellow',
  undetermined: 'blue',
  unmet: 'red',
};

export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  'not-applicable': '·',
  met: '✓',
  notice: 'i',
  advice: '◇',
  exception: '◆',
  attention: '▲',
  undetermined: '?',
  unmet: '✗',
};
