import { problem } from '@afsprakenkader/diagnostics';
import { RULE_LANGUAGE_CODES } from '../codes.js';
import type { Definition } from '../logic.js';
import { componentType, type FactType, type TypeEnvironment } from './environment.js';
import { parseExpression } from './expression.js';
import type { ExpressionProblem } from './problems.js';

export interface DefinitionSource {
  readonly id: string;
  readonly over: 'offering' | 'components';
  readonly source: string;
}

export interface DefinitionsResult {
  readonly definitions: readonly Definition[];
  /** The environment in which rules may use them. */
  readonly environment: TypeEnvironment;
  /** Each with the id of the definition it is about. */
  readonly problems: readonly { readonly id: string; readonly problem: ExpressionProblem }[];
}

/**
 * Reads derived facts in the order given; each may use the ones before it, so that none can refer to itself. A
 * definition with a fault is left out, and its problems are told.
 */
export function parseDefinitions(
  sources: readonly DefinitionSource[],
  environment: TypeEnvironment,
): DefinitionsResult {
  const definitions: Definition[] = [];
  const problems: { id: string; problem: ExpressionProblem }[] = [];
  let known = environment;
  for (const { id, over, source } of sources) {
    if (nameIsTaken(id, over, known)) {
      const clash = { ...problem(RULE_LANGUAGE_CODES, 'AFK-117', { name: id }), start: 0, end: source.length };
      problems.push({ id, problem: clash });
      continue;
    }
    const result = parseExpression(source, { ...known, over });
    if (result.ok) {
      definitions.push({ id, over, expression: result.expr });
      const fact: FactType = { id, over, type: result.type };
      known = { ...known, definitions: [...known.definitions, fact] };
    } else {
      problems.push(...result.problems.map((found) => ({ id, problem: found })));
    }
  }
  return { definitions, environment: known, problems };
}

function nameIsTaken(id: string, over: 'offering' | 'components', environment: TypeEnvironment): boolean {
  const owner = over === 'offering' ? environment.offering : componentType(environment.offering);
  const isField = owner !== undefined && Object.hasOwn(owner.fields, id);
  return isField || environment.definitions.some((fact) => fact.over === over && fact.id === id);
}
