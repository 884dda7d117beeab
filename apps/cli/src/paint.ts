import { styleText } from 'node:util';

const FORMATS = ['bold', 'dim', 'red', 'green', 'yellow', 'blue', 'cyan'] as const;
type Format = (typeof FORMATS)[number];

export type Style = Readonly<Record<Format, (text: string) => string>>;

/** Functions that put a colour around a text, or leave it as it is. */
export function paint(colour: boolean): Style {
  const plain = (text: string) => text;
  const painted = (format: Format) => (text: string) =>
    text === '' ? '' : styleText(format, text, { validateStream: false });
  return Object.fromEntries(FORMATS.map((format) => [format, colour ? painted(format) : plain])) as Style;
}
