import type { PathDrawing, Rgb, Stroke } from '@afsprakenkader/pdf';
import { parseColor } from './color.js';
import { numbersOf } from './matrix.js';
import { refuse } from './refusal.js';
import { lengthOf } from './shapes.js';

type Attributes = Readonly<Record<string, string>>;

/** What an element hands down to those inside it. */
export interface Style {
  readonly fill: Rgb | undefined;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: Rgb | undefined;
  readonly strokeWidth: number;
  readonly cap: NonNullable<Stroke['cap']>;
  readonly join: NonNullable<Stroke['join']>;
  readonly dash: readonly number[];
  readonly hidden: boolean;
}

export const INITIAL: Style = {
  fill: [0, 0, 0],
  fillRule: 'nonzero',
  stroke: undefined,
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  dash: [],
  hidden: false,
};

/** Properties that say nothing where there is no text, no script and no transparency. */
const SILENT =
  /^(?:font|text|letter|word|writing|white|color-|image-|shape-|solid-|marker|stroke-miterlimit|stroke-dashoffset|paint-order|vector-effect|enable-background|isolation|overflow|-inkscape|line-height|fill-opacity|stroke-opacity|opacity|mix-blend-mode|visibility|display|color$|clip-rule)/;
const OPAQUE = /^(?:fill-opacity|stroke-opacity|opacity)$/;

/** The style of an element: what it inherits, its attributes, and over them its `style`. */
export function styleOf(inherited: Style, attributes: Attributes): Style {
  const own: Record<string, string> = { ...attributes };
  for (const declaration of (attributes.style ?? '').split(';')) {
    const at = declaration.indexOf(':');
    if (at > 0) own[declaration.slice(0, at).trim().toLowerCase()] = declaration.slice(at + 1).trim();
    else if (declaration.trim() !== '') refuse('een `style` is niet te lezen', 'a `style` cannot be read');
  }
  let style = inherited;
  for (const [name, value] of Object.entries(own)) style = applied(style, name, value.replace(/\s*!important$/, ''));
  return style;
}

function applied(style: Style, name: string, value: string): Style {
  if (value === 'inherit') return style;
  switch (name) {
    case 'fill':
      return { ...style, fill: parseColor(value) };
    case 'stroke':
      return { ...style, stroke: parseColor(value) };
    case 'fill-rule':
      return { ...style, fillRule: oneOf(name, value, ['nonzero', 'evenodd']) };
    case 'stroke-width':
      return { ...style, strokeWidth: lengthOf(value) };
    case 'stroke-linecap':
      return { ...style, cap: oneOf(name, value, ['butt', 'round', 'square']) };
    case 'stroke-linejoin':
      return { ...style, join: oneOf(name, value, ['miter', 'round', 'bevel']) };
    case 'stroke-dasharray':
      return { ...style, dash: value === 'none' ? [] : numbersOf(value) };
    case 'display':
      return value === 'none' ? { ...style, hidden: true } : style;
    case 'visibility':
      return value === 'hidden' || value === 'collapse' ? { ...style, hidden: true } : style;
    case 'mix-blend-mode':
      if (value !== 'normal')
        refuse('lagen die in elkaar overvloeien blijven niet bewaard', 'blended layers do not last in an archive');
      return style;
    case 'clip-path':
    case 'mask':
    case 'filter':
      if (value !== 'none')
        refuse(`\`${name}\` kan niet op een archiefpagina`, `\`${name}\` cannot go on an archived page`);
      return style;
    default:
      if (OPAQUE.test(name) && Number.parseFloat(value) < (value.includes('%') ? 100 : 1))
        refuse(
          'doorschijnende delen kunnen niet op een archiefpagina',
          'transparent parts cannot go on an archived page',
        );
      return style;
  }
}

function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value);
  return (
    word ?? refuse(`\`${name}\` kan niet “${value.slice(0, 20)}” zijn`, `\`${name}\` cannot be “${value.slice(0, 20)}”`)
  );
}

/** Whether a property of a `style` or an attribute may stand there without meaning anything here. */
export function isSilent(name: string): boolean {
  return SILENT.test(name);
}

/** Fill and stroke of a drawing; undefined where it would draw nothing. */
export function paintOf(style: Style, scale: number): Pick<PathDrawing, 'fill' | 'fillRule' | 'stroke'> | undefined {
  const strokes = style.stroke !== undefined && style.strokeWidth > 0;
  if (style.hidden || (style.fill === undefined && !strokes)) return undefined;
  const stroke: Stroke | undefined = strokes
    ? {
        color: style.stroke as Rgb,
        width: style.strokeWidth * scale,
        cap: style.cap,
        join: style.join,
        ...(style.dash.length > 0 ? { dash: style.dash.map((each) => each * scale) } : {}),
      }
    : undefined;
  return {
    ...(style.fill === undefined ? {} : { fill: style.fill, fillRule: style.fillRule }),
    ...(stroke === undefined ? {} : { stroke }),
  };
}
