import type { Bundle } from '@afsprakenkader/framework';
import { FIELD_TYPES } from '@afsprakenkader/offering';
import type { Expr } from '@afsprakenkader/rule-language';
import { parseDefinitions, parseExpression, type TypeEnvironment } from '@afsprakenkader/rule-language/parse';
import { type Draft, type DraftProblem, PARTS_OF_RULE } from './messages.js';

const DRAFT_VERSION = 'draft';

interface Drafted {
  /** Absent where a condition has faults. */
  readonly bundle?: Bundle;
  readonly problems: readonly DraftProblem[];
}

/** What conditions of a version may speak about: fields, parameters and derived facts. */
export function environmentOf(bundle: Bundle): TypeEnvironment {
  const start: TypeEnvironment = {
    offering: FIELD_TYPES,
    parameters: Object.fromEntries(bundle.parameters.map(({ id, value, unit }) => [id, { value, unit }])),
    definitions: [],
    rules: bundle.rules.map(({ id }) => id),
  };
  return parseDefinitions(
    bundle.definitions.map(({ id, over, source }) => ({ id, over, source })),
    start,
  ).environment;
}

/** The version with a draft written over it. Faults come with their place in the condition; pure. */
export function draftOver(bundle: Bundle, draft: Draft, environment: TypeEnvironment): Drafted {
  const problems: DraftProblem[] = [];
  const rules = bundle.rules.map((rule) => {
    const edits = Object.hasOwn(draft.rules, rule.id) ? draft.rules[rule.id] : undefined;
    if (edits === undefined) return rule;
    const parsed: Partial<Record<(typeof PARTS_OF_RULE)[number], Expr>> = {};
    for (const part of PARTS_OF_RULE) {
      const text = edits[part];
      if (text === undefined) continue;
      const result = parseExpression(text, environment, 'bool');
      if (result.ok) parsed[part] = result.expr;
      else problems.push(...result.problems.map((found) => ({ ...found, rule: rule.id, part })));
    }
    return { ...rule, ...parsed, source: { ...rule.source, ...edits } };
  });
  if (problems.length > 0) return { problems };
  const parameters = bundle.parameters.map((parameter) =>
    Object.hasOwn(draft.parameters, parameter.id)
      ? { ...parameter, value: draft.parameters[parameter.id] ?? null }
      : parameter,
  );
  return { bundle: { ...bundle, version: DRAFT_VERSION, parameters, rules }, problems };
}
