import { mappingSchema } from '@afsprakenkader/catalogue/mapping';
import type { Location, Problem } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { FAIL_ON } from '../exit-code.js';
import { because, configProblems, NO_DIGEST } from './config-issue.js';

const NO_LANGUAGE = {
  nl: 'een tekst in minstens één taal (nl of en) ontbreekt',
  en: 'a text in at least one language (nl or en) is missing',
};
const RANGE = {
  nl: 'leg één exacte versie vast, geen bereik van versies',
  en: 'pin one exact version, not a range of versions',
};
const NO_YEAR = { nl: 'schrijf een academiejaar als 2026-27', en: 'write an academic year as 2026-27' };

const text = z.string().trim().min(1);
const inLanguages = z
  .strictObject({ nl: text.optional(), en: text.optional() })
  .refine(({ nl, en }) => nl !== undefined || en !== undefined, because(NO_LANGUAGE));

/** An exact version and the digest of its bundle file, never a range. */
export const pinSchema = z.strictObject({
  version: text.refine((version) => !/[\^~<>=*|\s]/.test(version), because(RANGE)),
  digest: z.string().refine((digest) => /^sha256-[A-Za-z0-9+/]{43}=$/.test(digest), because(NO_DIGEST)),
});

const editionsSchema = z.record(z.string(), pinSchema).superRefine((editions, context) => {
  for (const year of Object.keys(editions)) {
    if (!isAcademicYear(year)) context.addIssue({ code: 'custom', path: [year], ...because(NO_YEAR) });
  }
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
  editions: editionsSchema.optional(),
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

function isAcademicYear(text: string): boolean {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}
