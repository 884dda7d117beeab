import { PdfName, PdfReference, PdfStream, PdfString, type PdfValue } from '../read/values.js';

/** What a value may look like. The kinds of dictionary are those of `vocabulary.ts`. */
export type Shape =
  | { readonly is: 'name'; readonly values?: readonly string[] }
  | { readonly is: 'text' | 'number' | 'integer' | 'back' }
  | { readonly is: 'exactly'; readonly value: boolean | number }
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number; readonly most?: number }
  | { readonly is: 'kind'; readonly kind: string }
  | { readonly is: 'either'; readonly shapes: readonly Shape[] }
  | { readonly is: 'names'; readonly of: Shape }
  | { readonly is: 'pairs'; readonly of: Shape };

export const name = (...values: string[]): Shape => (values.length > 0 ? { is: 'name', values } : { is: 'name' });
export const text: Shape = { is: 'text' };
export const number: Shape = { is: 'number' };
export const integer: Shape = { is: 'integer' };
/** A reference to an object that is reached otherwise: a parent, a page. */
export const back: Shape = { is: 'back' };
export const exactly = (value: boolean | number): Shape => ({ is: 'exactly', value });
export const list = (of: Shape, least?: number, most = least): Shape => ({
  is: 'list',
  of,
  ...(least === undefined ? {} : { least }),
  ...(most === undefined ? {} : { most }),
});
export const kind = (name: string): Shape => ({ is: 'kind', kind: name });
export const either = (...shapes: Shape[]): Shape => ({ is: 'either', shapes });
/** A dictionary with names of our own choice. */
export const named = (of: Shape): Shape => ({ is: 'names', of });
/** A flat list of key and value in turn, as number and name trees have it. */
export const pairs = (of: Shape): Shape => ({ is: 'pairs', of });

/** An entry of a dictionary: its shape, and the rules that are broken where it is missing or of another shape. */
export interface Entry {
  readonly shape: Shape;
  readonly required: boolean;
  readonly rules: readonly string[];
}

export const must = (shape: Shape, ...rules: string[]): Entry => ({ shape, required: true, rules });
export const may = (shape: Shape, ...rules: string[]): Entry => ({ shape, required: false, rules });

/** Whether a value that holds no further values has a shape. */
export function fits(shape: Shape, value: PdfValue | undefined): boolean {
  if (shape.is === 'name') return value instanceof PdfName && (shape.values?.includes(value.value) ?? true);
  if (shape.is === 'text') return value instanceof PdfString;
  if (shape.is === 'number') return typeof value === 'number';
  if (shape.is === 'integer') return Number.isInteger(value);
  if (shape.is === 'back') return value instanceof PdfReference;
  if (shape.is === 'exactly') return value === shape.value;
  if (shape.is === 'list' || shape.is === 'pairs') return Array.isArray(value);
  if (shape.is === 'either') return shape.shapes.some((one) => fits(one, value));
  return value instanceof Map || value instanceof PdfStream;
}
