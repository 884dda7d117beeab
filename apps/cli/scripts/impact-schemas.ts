import { RULE_OUTCOMES } from '@afsprakenkader/analysis/impact';
import { MODALITIES, VERDICTS } from '@afsprakenkader/rule-language';
import * as z from 'zod';
import { countsFileSchema } from '../src/impact/counts-file.js';

const count = z.number().int().min(0).nullable().describe('null: hidden');
const direction = z.enum(['better', 'worse', 'changed']);
const version = z.strictObject({ version: z.string(), digest: z.string() });
const localized = z.strictObject({ nl: z.string(), en: z.string() });
const group = z.strictObject({
  institution: z.string().nullable(),
  offerings: count,
  touched: count,
  verdicts: z.array(
    z.strictObject({ from: z.enum(VERDICTS), to: z.enum(VERDICTS), count, direction: direction.optional() }),
  ),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      moves: z.array(z.strictObject({ from: z.enum(RULE_OUTCOMES), to: z.enum(RULE_OUTCOMES), count, direction })),
    }),
  ),
});

const impactSchema = z.strictObject({
  format: z.literal(1),
  report: z.literal('impact'),
  from: version,
  to: version,
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  suppressedBelow: z.number().int().optional(),
  total: group,
  institutions: z.array(group),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      title: localized,
      before: z.enum(MODALITIES).optional(),
      after: z.enum(MODALITIES).optional(),
    }),
  ),
  offerings: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.strictObject({ nl: z.string().optional(), en: z.string().optional() }).nullable(),
        institution: z.string().nullable(),
        source: z.looseObject({ file: z.string() }),
        from: z.enum(VERDICTS),
        to: z.enum(VERDICTS),
        direction,
        mustAct: z.boolean(),
        rules: z.array(
          z.strictObject({ rule: z.string(), from: z.enum(RULE_OUTCOMES), to: z.enum(RULE_OUTCOMES), direction }),
        ),
        findings: z.array(z.looseObject({ rule: z.string(), what: localized, why: localized, todo: localized })),
      }),
    )
    .optional()
    .describe('absent where only counts are known'),
  problems: z.array(z.looseObject({ code: z.string(), what: localized, todo: localized })),
});

/** The JSON Schemas of what `impact` writes, by file name. */
export function impactJsonSchemas(): Readonly<Record<string, string>> {
  return {
    'impact.schema.json': written(impactSchema, 'afsprakenkader impact --format json'),
    'impact-counts.schema.json': written(countsFileSchema, 'afsprakenkader impact --counts-only'),
  };
}

function written(schema: z.ZodType, title: string): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { target: 'draft-07' }) }, null, 2)}\n`;
}
