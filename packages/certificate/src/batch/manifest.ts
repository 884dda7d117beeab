import { AfkError, problem } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { CERTIFICATE_CODES } from '../codes.js';
import type { ManifestLine } from './model.js';

const headerSchema = z.strictObject({
  kind: z.literal('certificates'),
  format: z.literal(1),
  batch: z.string(),
  template: z.string(),
  output: z.enum(['files', 'pack']),
  count: z.int().min(0),
  isSealed: z.boolean(),
});
export type ManifestHeader = z.infer<typeof headerSchema>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const lineSchema = z.strictObject({
  row: z.int().min(0),
  number: z.string(),
  sha256: digest,
  bytes: z.int().min(1),
  head: digest,
  at: z.int().min(0).optional(),
  length: z.int().min(1).optional(),
});

export interface Manifest {
  readonly header: ManifestHeader | undefined;
  readonly lines: readonly ManifestLine[];
  /** Length in bytes of the part that is whole; the rest was being written when the process was killed. */
  readonly whole: number;
}

/**
 * Reads a manifest: a header and a line per certificate, in the order of the list, only ever appended to. While a batch
 * runs it is the journal from which it can go on.
 *
 * @throws AfkError AFK-867
 */
export function readManifest(text: string, file: string): Manifest {
  const end = text.lastIndexOf('\n') + 1;
  const [first, ...rest] = text.slice(0, end).split('\n').slice(0, -1);
  const read = <Value>(schema: z.ZodType<Value>, line: string, index: number): Value => {
    const result = schema.safeParse(parsed(line));
    if (result.success) return result.data;
    throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-867', { line: index + 1, file }));
  };
  const header = first === undefined ? undefined : read(headerSchema, first, 0);
  const lines = rest.map((line, index) => {
    const { at, length, ...one } = read(lineSchema, line, index + 1);
    if (one.row !== index) throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-867', { line: index + 2, file }));
    return at === undefined || length === undefined ? one : { ...one, at, length };
  });
  return { header, lines, whole: Buffer.byteLength(text.slice(0, end)) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export const manifestLine = (value: ManifestHeader | ManifestLine): string => `${JSON.stringify(value)}\n`;
