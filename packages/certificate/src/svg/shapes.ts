import { numbersOf } from './matrix.js';
import { refuse } from './refusal.js';

type Attributes = Readonly<Record<string, string>>;

/** The elements that draw something, as data of a path. */
export const SHAPES: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d }) => d ?? '',
  rect: (attributes) => {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => length(attributes, name)) as Four;
    const given = [attributes.rx, attributes.ry].map((each) => (each === undefined ? undefined : lengthOf(each)));
    const rx = Math.min(given[0] ?? given[1] ?? 0, width / 2);
    const ry = Math.min(given[1] ?? given[0] ?? 0, height / 2);
    if (width <= 0 || height <= 0) return '';
    if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
    const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    return `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`;
  },
  circle: (attributes) =>
    ellipse(length(attributes, 'cx'), length(attributes, 'cy'), length(attributes, 'r'), length(attributes, 'r')),
  ellipse: (attributes) =>
    ellipse(length(attributes, 'cx'), length(attributes, 'cy'), length(attributes, 'rx'), length(attributes, 'ry')),
  line: (attributes) =>
    `M${length(attributes, 'x1')} ${length(attributes, 'y1')}L${length(attributes, 'x2')} ${length(attributes, 'y2')}`,
  polyline: ({ points }) => polygon(points ?? ''),
  polygon: ({ points }) => (points ? `${polygon(points)}z` : ''),
};

type Four = [number, number, number, number];

function polygon(points: string): string {
  const numbers = numbersOf(points);
  if (numbers.length < 4) return '';
  return numbers.reduce(
    (path, value, index) => `${path}${index === 0 ? 'M' : index % 2 === 0 ? 'L' : ' '}${value}`,
    '',
  );
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return '';
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function length(attributes: Attributes, name: string): number {
  const value = attributes[name];
  return value === undefined ? 0 : lengthOf(value);
}

/** A length in user units; `px` is the same. */
export function lengthOf(value: string): number {
  const match = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?:px)?\s*$/.exec(value);
  if (match !== null) return Number(match[1]);
  const shown = value.slice(0, 40);
  return refuse(`de lengte “${shown}” is geen gewoon getal`, `the length “${shown}” is not a plain number`);
}
