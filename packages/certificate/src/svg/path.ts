import type { PathCommand } from '@afsprakenkader/pdf';
import type { Matrix } from './matrix.js';
import { refuse } from './refusal.js';

/** Turns the data of a path into absolute lines and cubic curves, each point moved by a matrix. */
export type PathReader = (data: string, matrix: Matrix) => PathCommand[];

const LONGEST = 400_000;
const FARTHEST = 1e7;

/** Loaded only where a logo is read: the library is an ES module alone. */
export async function pathReader(): Promise<PathReader> {
  const { SVGPathData } = await import('svg-pathdata');
  return (data, matrix) => {
    if (data.length > LONGEST) refuse('een pad is te lang', 'a path is too long');
    const path = parsed(() => new SVGPathData(data).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC());
    const [a, b, c, d, e, f] = matrix;
    const point = (x: number, y: number): [number, number] => [rounded(a * x + c * y + e), rounded(b * x + d * y + f)];
    return path.commands.map((command): PathCommand => {
      switch (command.type) {
        case SVGPathData.MOVE_TO:
          return ['M', ...point(command.x, command.y)];
        case SVGPathData.LINE_TO:
          return ['L', ...point(command.x, command.y)];
        case SVGPathData.CURVE_TO:
          return [
            'C',
            ...point(command.x1, command.y1),
            ...point(command.x2, command.y2),
            ...point(command.x, command.y),
          ];
        case SVGPathData.CLOSE_PATH:
          return ['Z'];
        default:
          return refuse('een pad bevat een onbekende stap', 'a path holds an unknown step');
      }
    });
  };
}

function parsed<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    return refuse('een pad is niet te lezen', 'a path cannot be read');
  }
}

/** To the ten-thousandth: the same on every machine, and finer than any printer. */
function rounded(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) > FARTHEST) refuse('een pad loopt te ver', 'a path runs too far');
  return Math.round(value * 10_000) / 10_000 + 0;
}
