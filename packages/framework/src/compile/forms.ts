import { MODALITIES, STATUSES } from '@afsprakenkader/rule-language';
import * as z from 'zod';

/** The form of each YAML file of the agreement. Unknown keys are errors. */

const text = z.string().trim().min(1);
const localized = z.strictObject({ nl: text, en: text });
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const dotted = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/);
const fact = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const certainty = z.enum(['stated', 'interpreted', 'carried-forward', 'open']);
const clause = z.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/));
const scalar = z.union([z.number(), z.string()]);
const value = z.union([
  z.null(),
  z.boolean(),
  scalar,
  z.array(scalar),
  z.record(z.string(), z.union([scalar, z.array(scalar)])),
]);
const type = z.literal([1, 2, 3, 4]);
const offering = z.looseObject({ extends: id.optional() });

const reading = z.strictObject({
  id,
  question: id,
  title: localized,
  why: localized,
  modality: z.enum(MODALITIES).optional(),
  parameters: z.record(z.string(), value).optional(),
});

const example = z.strictObject({ name: localized, offering, expect: z.enum(STATUSES) });

export const ruleForm = z.strictObject({
  id,
  formerly: z.array(id).optional(),
  since: version,
  modality: z.enum(MODALITIES),
  origin: z.enum(['agreement', 'project-default']),
  certainty,
  clause: clause.min(1),
  judgedBy: z.literal('people').optional(),
  scope: z.literal('outside').optional(),
  classifies: z.union([z.strictObject({ type }), z.strictObject({ framework: z.literal('inside') })]).optional(),
  leaves: z.array(text).min(1).optional(),
  about: z.array(text).min(1).optional(),
  appliesTo: z.strictObject({ type: z.array(type).min(1) }).optional(),
  when: text.optional(),
  require: text.optional(),
  unless: text.optional(),
  title: localized,
  what: localized,
  why: localized,
  todo: localized,
  outside: localized.optional(),
  note: localized.optional(),
  readings: z.array(reading).min(1).optional(),
  openQuestions: z.array(id),
  examples: z.array(example).min(1),
});

/** Examples that are kept beside a rule's file. */
export const besideForm = z.array(example.extend({ disputedUnits: z.array(text).min(1).optional() })).min(1);

export const frameworkForm = z.strictObject({
  title: localized,
  summary: localized,
  unconfirmed: localized,
  declaredType: fact,
  minimumTool: version,
  chapters: z.array(z.strictObject({ title: localized, rules: z.array(id).min(1) })).min(1),
});

export const parametersForm = z.array(
  z.strictObject({
    id: dotted,
    value,
    unit: text.nullable(),
    certainty,
    clause,
    title: localized,
    documentary: localized.optional(),
  }),
);

export const definitionsForm = z.array(
  z.strictObject({
    id: fact,
    over: z.enum(['offering', 'components']),
    expression: text,
    title: localized,
    why: localized,
  }),
);

export const sourcesForm = z.array(
  z.strictObject({
    id,
    title: text,
    work: text.nullable(),
    authors: text.nullable(),
    publisher: text.nullable(),
    date: text.nullable(),
    url: z.url().nullable(),
    licence: text.nullable(),
    text: text.nullable(),
    anchors: z.record(id, z.strictObject({ place: localized, quote: text.nullable() })),
  }),
);

export const questionsForm = z.array(z.strictObject({ id, question: localized, meanwhile: localized }));

export const exemptionsForm = z.strictObject({
  autonomy: z.array(z.strictObject({ rule: id, field: text, reason: localized })),
  boundaries: z.array(
    z.strictObject({ parameter: dotted, rule: id, side: z.enum(['higher', 'lower']), reason: localized }),
  ),
  statuses: z.array(z.strictObject({ rule: id, status: z.enum(STATUSES), reason: localized })),
});

export const modelForm = z.looseObject({ id: text });

export type RuleForm = z.output<typeof ruleForm>;
export type Exemptions = z.output<typeof exemptionsForm>;
