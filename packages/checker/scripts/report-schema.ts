import { MODALITIES, STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import * as z from 'zod';

const CERTAINTIES = ['stated', 'interpreted', 'carried-forward', 'open'] as const;

const count = z.int().nonnegative();
const position = z.int().positive();
const text = z.object({ nl: z.string(), en: z.string() }).describe('A text in Dutch and in English.');
const digest = z
  .string()
  .regex(/^sha256-[A-Za-z0-9+/]{43}=$/)
  .describe('`sha256-` and the base64 of the bundle file’s SHA-256.');
const verdicts = z.partialRecord(z.enum(VERDICTS), count);

const location = z
  .object({
    file: z.string(),
    line: position.optional(),
    column: position.optional(),
    endLine: position.optional(),
    endColumn: position.optional(),
    sheet: z.string().optional(),
    cell: z.string().optional(),
    pointer: z.string().optional(),
  })
  .describe('Lines and columns count from 1, columns in UTF-16 code units, the end is exclusive.');

const finding = z.object({
  rule: z.string(),
  status: z.enum(STATUSES),
  modality: z.enum(MODALITIES),
  clause: z.string(),
  certainty: z.enum(CERTAINTIES),
  origin: z.enum(['agreement', 'project-default']),
  what: text,
  why: text,
  todo: text,
  unconfirmed: text.optional().describe('For a clause carried forward: the sentence that says so.'),
  location,
  related: z.array(location),
  missing: z.array(z.string()).optional().describe('Undetermined: JSON pointers of the fields that would decide.'),
  fits: z.array(z.int().min(1).max(4)).optional().describe('Classification: the types that fit, or may fit.'),
  repair: z
    .object({ set: z.record(z.string(), z.unknown()) })
    .optional()
    .describe('The smallest change that would satisfy the rule.'),
  fingerprint: z.string().min(1).describe('Stable across wordings and positions.'),
  muted: z.object({ by: z.enum(['baseline', 'suppression']), reason: z.string().optional() }).optional(),
});

const offering = z.object({
  id: z.string(),
  title: z.object({ nl: z.string().optional(), en: z.string().optional() }).nullable(),
  institution: z.string().nullable(),
  type: z.int().min(1).max(4).nullable(),
  credits: z.number().nullable(),
  units: z.array(z.string().nullable()).optional(),
  verdict: z.enum(VERDICTS),
  source: location,
  statuses: z.record(z.string(), z.enum(STATUSES)).describe('Every rule of the version.'),
  findings: z.array(finding),
});

const problem = z.object({
  code: z.string().regex(/^AFK-\d{3}$/),
  what: text,
  todo: text,
  location: location.optional(),
  snippet: text.optional().describe('Lines to copy into a file, as they are.'),
});

/** The JSON report of `check`. Objects are open in the published schema: fields may be added. */
export const reportSchema = z
  .object({
    format: z.literal(1),
    framework: z.object({ version: z.string(), digest }),
    tool: z.object({ name: z.string(), version: z.string() }),
    asOf: z.iso.date(),
    summary: z.object({
      offerings: count,
      verdicts,
      rules: z.record(z.string(), z.partialRecord(z.enum(STATUSES), count)),
      wanted: z.array(z.object({ field: z.string(), offerings: count })),
      unconfirmed: count,
      projectDefaults: count,
      muted: z.object({ baseline: count, suppression: count }),
      open: verdicts.describe('Findings that are not muted, by the verdict that each would give alone.'),
    }),
    offerings: z.array(offering),
    problems: z.array(problem),
    notes: z.array(problem),
  })
  .meta({ title: 'Report of `afsprakenkader check`, format 1' });

/** The JSON Schema of the report. `strict` also refuses fields that it does not name; the published one does not. */
export function reportJsonSchema(strict = false): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: strict ? 'output' : 'input' });
}
