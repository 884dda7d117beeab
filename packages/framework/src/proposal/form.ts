import * as z from 'zod';
import { parametersForm, ruleForm } from '../compile/forms.js';

const text = z.string().trim().min(1);
const localized = z.strictObject({ nl: text, en: text });
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const parameter = parametersForm.element;
const { id: _rule, ...ruleKeys } = ruleForm.shape;

/** A key of a rule, or null where the proposal takes the key away. */
const ruleChange = z
  .strictObject(nullable(ruleKeys))
  .describe('Keys of the rule that change, each written whole; null takes a key away.');

const parameterChange = parameter
  .omit({ id: true })
  .partial()
  .extend({ documentary: localized.nullable().optional() })
  .describe('Keys of the parameter that change.');

const addedRule = z.strictObject({
  rule: id.describe('Id of the new rule; its YAML stands in `rules/<id>.yaml` beside the proposal.'),
  after: id.describe('The rule behind which it is shown.'),
});

/** `proposal.yaml`: why, and a small patch on the working rules. Unknown keys are errors. */
export const proposalForm = z.strictObject({
  scenario: z.boolean().describe('true: an exercise of thought that nobody has proposed. Reports say so.'),
  title: localized,
  motivation: localized.describe('Why, for who reads the memo at the meeting.'),
  questions: z.array(id).optional().describe('Open questions of the agreement that the proposal bears on.'),
  parameters: z.record(z.string(), parameterChange).optional().describe('Parameters that change, by their id.'),
  rules: z.record(z.string(), ruleChange).optional().describe('Rules that change, by their id.'),
  add: z
    .strictObject({ parameters: parametersForm.optional(), rules: z.array(addedRule).optional() })
    .optional()
    .describe('What is new.'),
  drop: z
    .strictObject({ rules: z.array(id).min(1) })
    .optional()
    .describe('Rules that go.'),
});

export type ProposalForm = z.output<typeof proposalForm>;

/** The JSON Schema with which an editor completes and checks a proposal. */
export function proposalJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(proposalForm, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title: 'Proposal for a change of the framework of agreements', ...schema };
}

type Shape = Readonly<Record<string, z.ZodType>>;

function nullable<Keys extends Shape>(keys: Keys) {
  return Object.fromEntries(Object.entries(keys).map(([key, type]) => [key, type.nullable().optional()])) as {
    [Key in keyof Keys]: z.ZodOptional<z.ZodNullable<Keys[Key]>>;
  };
}
