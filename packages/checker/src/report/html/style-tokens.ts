import type { Verdict } from '@afsprakenkader/rule-language';

/** Fill for pictures, ink for words on paper, tint behind a badge: light page, then dark page. */
interface Hue {
  readonly light: readonly [fill: string, ink: string, tint: string];
  readonly dark: readonly [fill: string, ink: string, tint: string];
}

/** Every ink keeps at least 4.5:1 on its tint and on the page, every fill 3:1 on the page; a test computes it. */
export const HUES: Readonly<Record<Verdict, Hue>> = {
  'not-conform': { light: ['#b3372b', '#8f271d', '#fbeae7'], dark: ['#e0796d', '#f2aaa1', '#3d211e'] },
  undetermined: { light: ['#5f7391', '#3f5371', '#ebeff5'], dark: ['#8ea2c2', '#b9c8e0', '#252d3a'] },
  'outside-normal-range': { light: ['#b86e00', '#7d4b00', '#fdf1dc'], dark: ['#e0a344', '#f0c482', '#3a2c14'] },
  'exception-recorded': { light: ['#2b7a9e', '#1a5a77', '#e4f1f7'], dark: ['#5fb0d3', '#9bd2ec', '#17303b'] },
  'conform-with-advice': { light: ['#5b8f4a', '#3c6a2d', '#edf5e8'], dark: ['#8fc27c', '#b6dca7', '#22311d'] },
  conform: { light: ['#1f6f4a', '#17573a', '#e3f2ea'], dark: ['#4fb284', '#90d6b5', '#16301f'] },
  'outside-framework': { light: ['#877d6c', '#5c5446', '#f1eee8'], dark: ['#a79c89', '#cfc6b5', '#2f2b24'] },
};

/** The page itself. */
export const PAGE = {
  light: {
    paper: '#ffffff',
    desk: '#f4f2ed',
    ink: '#1c2530',
    quiet: '#535d6a',
    line: '#d9d5cb',
    rule: '#1c2530',
    link: '#0a4f7a',
    note: '#6b2f6b',
  },
  dark: {
    paper: '#171b21',
    desk: '#101317',
    ink: '#e8e6e1',
    quiet: '#a9b1bc',
    line: '#343b45',
    rule: '#e8e6e1',
    link: '#8cc8f0',
    note: '#d9a6d9',
  },
} as const;
export type Scheme = keyof typeof PAGE;

/** The custom properties of one colour scheme. */
export function tokens(scheme: Scheme): string {
  const page = Object.entries(PAGE[scheme]).map(([name, value]) => `--${name}:${value}`);
  const hues = Object.entries(HUES).flatMap(([verdict, hue]) => {
    const [fill, ink, tint] = hue[scheme];
    return [`--${verdict}-fill:${fill}`, `--${verdict}-ink:${ink}`, `--${verdict}-tint:${tint}`];
  });
  return [...page, ...hues].join(';');
}
