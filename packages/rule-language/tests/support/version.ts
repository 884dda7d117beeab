import { type Expr, evaluateExpression, type OfferingContext, type RuleSet, type Value } from '../../src/index.js';
import {
  type DefinitionSource,
  parseDefinitions,
  parseExpression,
  type TypeEnvironment,
} from '../../src/parse/index.js';
import { ENVIRONMENT, PARAMETERS } from './format.js';

/** The derived facts of a small version, in the order in which they build on one another. */
export const DEFINITION_SOURCES: readonly DefinitionSource[] = [
  { id: 'declaredType', over: 'offering', source: 'has(o.type) ? o.type : p.category.types[o.category]' },
  { id: 'loadUnit', over: 'offering', source: "has(o.creditUnit) ? o.creditUnit : 'ECTS'" },
  {
    id: 'totalCredits',
    over: 'offering',
    source: "(has(o.structure) && o.structure == 'pool') || o.loadUnit != p.load.unit ? unknown() : o.credits",
  },
  { id: 'vksLevel', over: 'offering', source: "has(o.structure) && o.structure == 'pool' ? unknown() : o.level" },
  { id: 'vksLevel', over: 'components', source: 'p.level.ofProgrammeKind[c.origin.kind]' },
  { id: 'countedCredits', over: 'components', source: 'disputed(c) ? unknown() : c.credits' },
];

const parsed = parseDefinitions(DEFINITION_SOURCES, ENVIRONMENT);
if (parsed.problems.length > 0) throw new Error(JSON.stringify(parsed.problems, undefined, 2));

/** The environment with all facts. */
export const VERSION: TypeEnvironment = parsed.environment;

/** The evaluator's view, without rules. */
export const FACTS: RuleSet = {
  parameters: Object.fromEntries(Object.entries(PARAMETERS).map(([id, { value }]) => [id, value])),
  definitions: parsed.definitions,
  rules: [],
  declaredType: 'declaredType',
};

/** The tree of an expression that is known to be right. */
export function tree(source: string, expected?: 'bool'): Expr {
  const result = parseExpression(source, VERSION, expected);
  if (!result.ok) throw new Error(`${source}: ${result.problems.map((problem) => problem.what.en).join(' ')}`);
  return result.expr;
}

/** The value of an expression for an offering. */
export function evaluate(source: string, offering: unknown, context?: OfferingContext): Value {
  return evaluateExpression(FACTS, tree(source), offering, context);
}

/** `true`, `false` or `undefined`. */
export function truth(source: string, offering: unknown, context?: OfferingContext): boolean | undefined {
  const value = evaluateExpression(FACTS, tree(source, 'bool'), offering, context);
  if (value.kind !== 'truth') throw new Error(`${source} is no truth`);
  return value.truth;
}
