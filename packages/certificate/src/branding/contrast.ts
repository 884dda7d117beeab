import type { Rgb } from '@afsprakenkader/pdf';
import type { ColorRole } from './branding.js';

/** One check of a colour against the page. */
export interface ContrastCheck {
  /** `contrast-` and the role. */
  readonly id: `contrast-${ColorRole}`;
  readonly role: ColorRole;
  readonly ratio: number;
  readonly least: number;
  readonly holds: boolean;
}

/**
 * What the Web Content Accessibility Guidelines 2.2 ask: 4.5 for text (1.4.3), 3 for graphics that carry meaning (1.4.11).
 * The main colour sets labels too, so it counts as text.
 */
const LEAST: Readonly<Record<ColorRole, number>> = { primary: 4.5, accent: 3, text: 4.5 };

/** Red, green and blue from `#1a2b3c`. */
export function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Every colour role against the white page. Deterministic: the same colours give the same answers. */
export function checkContrast(colors: Readonly<Record<ColorRole, Rgb>>): readonly ContrastCheck[] {
  const roles: readonly ColorRole[] = ['primary', 'accent', 'text'];
  return roles.map((role) => {
    const ratio = contrastRatio(colors[role], [1, 1, 1]);
    return { id: `contrast-${role}`, role, ratio, least: LEAST[role], holds: ratio >= LEAST[role] };
  });
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
