import { mappingSchema } from '@afsprakenkader/catalogue/mapping';
import type { Location, Problem } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { FAIL_ON } from '../exit-code.js';
import { configProblems } from './config-issue.js';

const text = z.string().trim().min(1);
const inLanguages = z
  .strictObject({ nl: text.optional(), en: text.optional() })
  .refine(({ nl, en }) => nl !== undefined || en !== undefined);

/** An exact version and the digest of its bundle file, never a range. */
export const pinSchema = z.strictObject({
  version: text,
  digest: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/),
});

const catalogueSchema = z.union([text, z.strictObject({ file: text, mapping: mappingSchema.optional() })]);

const exceptionSchema = z.strictObject({
  offering: text,
  rule: text,
  reason: inLanguages.optional(),
  decidedBy: text.optional(),
  decidedOn: z.iso.date().optional(),
  reviewOn: z.iso.date().optional(),
});

const suppressionSchema = z.strictObject({
  offering: text,
  rule: text,
  reason: z.union([text, inLanguages]).optional(),
  issue: text.optional(),
});

/**
 * An institution's `afsprakenkader.yaml`. A recorded exception or suppression that is not complete is still read:
 * the check says what it lacks, since refusing the file would lose all the rest.
 */
export const configSchema = z.strictObject({
  institution: text.optional(),
  framework: pinSchema.optional(),
  editions: z.record(z.string().regex(/^\d{4}-\d{2}$/), pinSchema).optional(),
  catalogues: z.array(catalogueSchema).optional(),
  exceptions: z.array(exceptionSchema).optional(),
  suppressions: z.array(suppressionSchema).optional(),
  baseline: text.optional(),
  defaults: z.record(z.string(), z.unknown()).optional(),
  failOn: z.enum(FAIL_ON).optional(),
  language: z.enum(['nl', 'en']).optional(),
});

export type Config = z.output<typeof configSchema>;
export type Pin = z.output<typeof pinSchema>;

export interface ConfigReading {
  /** Undefined where the file could not be used at all. */
  readonly config: Config | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the value of a configuration file. Unknown keys are problems with a did-you-mean, and so is every value that
 * does not fit; then there is no configuration, as to guess what was meant would judge offerings by something else.
 *
 * @param locate where a pointer stands in the file
 */
export function readConfig(value: unknown, locate?: (pointer: string) => Location): ConfigReading {
  const result = configSchema.safeParse(value ?? {}, { reportInput: true });
  if (result.success) return { config: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => configProblems(configSchema, issue, locate));
  return { config: undefined, problems };
}
