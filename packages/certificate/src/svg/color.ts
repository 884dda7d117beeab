import type { Rgb } from '@afsprakenkader/pdf';
import { refuse } from './refusal.js';

/** The sixteen names of CSS 2.1 and `orange`. */
const NAMES: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'c0c0c0',
  gray: '808080',
  grey: '808080',
  white: 'ffffff',
  maroon: '800000',
  red: 'ff0000',
  purple: '800080',
  fuchsia: 'ff00ff',
  green: '008000',
  lime: '00ff00',
  olive: '808000',
  yellow: 'ffff00',
  navy: '000080',
  blue: '0000ff',
  teal: '008080',
  aqua: '00ffff',
  orange: 'ffa500',
};

/** A plain colour, or undefined for `none`. Patterns, gradients and transparent colours are refused. */
export function parseColor(value: string): Rgb | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'none' || text === 'transparent') return undefined;
  if (text === 'currentcolor') return [0, 0, 0];
  const hex = Object.hasOwn(NAMES, text) ? NAMES[text] : hexOf(text);
  if (hex !== undefined)
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
  const parts = /^rgb\(\s*(\d{1,3}%?)\s*[, ]\s*(\d{1,3}%?)\s*[, ]\s*(\d{1,3}%?)\s*\)$/.exec(text);
  if (parts !== null) return parts.slice(1).map(share) as unknown as Rgb;
  const shown = value.slice(0, 40);
  return refuse(`“${shown}” is geen effen kleur als #1a2b3c`, `“${shown}” is not a plain colour like #1a2b3c`);
}

function hexOf(text: string): string | undefined {
  if (/^#[0-9a-f]{6}$/.test(text)) return text.slice(1);
  return /^#[0-9a-f]{3}$/.test(text) ? [...text.slice(1)].map((digit) => digit + digit).join('') : undefined;
}

function share(part: string): number {
  return Math.min(1, part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part) / 255);
}
