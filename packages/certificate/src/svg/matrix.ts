import { refuse } from './refusal.js';

/** `[a, b, c, d, e, f]` as SVG writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` does, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** By how much lengths grow, on average over the directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

const FUNCTION = /\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*,?/y;

/** The value of a `transform` attribute. */
export function parseTransform(text: string): Matrix {
  let result = IDENTITY;
  FUNCTION.lastIndex = 0;
  while (FUNCTION.lastIndex < text.trimEnd().length) {
    const match = FUNCTION.exec(text);
    if (match === null) return refuse('een `transform` is niet te lezen', 'a `transform` cannot be read');
    result = multiply(result, matrixOf(match[1] as string, numbersOf(match[2] as string)));
  }
  return result;
}

/** Numbers apart by spaces or commas. */
export function numbersOf(text: string): number[] {
  const numbers = text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g)?.map(Number) ?? [];
  if (
    text
      .replace(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g, '')
      .trim()
      .replace(/[\s,]/g, '') !== ''
  )
    return refuse(
      `“${text.slice(0, 40)}” bevat iets anders dan getallen`,
      `“${text.slice(0, 40)}” holds something else than numbers`,
    );
  return numbers;
}

function matrixOf(name: string, values: readonly number[]): Matrix {
  const [first = 0, second, third] = values;
  const angle = (first * Math.PI) / 180;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, first, second ?? 0];
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0];
    case 'skewX':
      return [1, 0, Math.tan(angle), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(angle), 0, 1, 0, 0];
    case 'rotate': {
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      const [x, y] = [second ?? 0, third ?? 0];
      return multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
    }
    default:
      if (values.length !== 6) refuse('een `matrix` heeft zes getallen', 'a `matrix` has six numbers');
      return values as unknown as Matrix;
  }
}
