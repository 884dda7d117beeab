import type { RuleSet } from '../../logic.js';
import { partsOf } from '../graph.js';
import type { Node } from '../node.js';
import { type Plan, planOf } from '../plan.js';
import { Expressions } from './expressions.js';
import { ModuleText } from './module-text.js';
import { Scope } from './scope.js';
import { Statuses } from './statuses.js';

/**
 * The source of an ES module that exports `predicate`, a version made ready to run: written once when the version is
 * released, so that nobody needs `eval`. It imports `@afsprakenkader/rule-language/runtime` only.
 *
 * @throws RangeError where an expression has no compiled form (a comparison over more than 30 values)
 */
export function emitPredicate(set: RuleSet): string {
  const plan = planOf(set);
  const text = new ModuleText();
  const roots = rootsOf(plan);
  const nodes = reachable(plan, roots);
  const body = new Scope(plan.offering, 'o');
  new Statuses(plan, new Expressions(text, nodes, roots), body).write();
  const temporaries = text.temporaries.map((name) => `${name} = 0`).join(', ');
  return [
    '// Generated from the rules of a released version. Not to be edited.',
    text.head,
    `const rules = ${JSON.stringify(set.rules.map(({ id }) => id))};`,
    'function evaluate(o, out, context) {',
    '  const units = context === undefined ? undefined : context.disputedUnits;',
    '  let verdict = 0;',
    ...(temporaries === '' ? [] : [`  let ${temporaries};`]),
    ...body.lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`),
    '  return verdict;',
    '}',
    'export const predicate = { rules, evaluate };',
    '',
  ].join('\n');
}

function rootsOf(plan: Plan): Node[] {
  return [
    ...plan.gates.flatMap(({ applies, holds }) => [applies, holds]),
    ...plan.types.map(({ truth }) => truth),
    plan.declared,
    ...plan.notices.map(({ applies }) => applies),
    ...plan.judged.flatMap(({ applies, holds, excepted }) => [applies, holds, excepted]),
  ];
}

/** The nodes that any status is made of, each after its parts. */
function reachable(plan: Plan, roots: readonly Node[]): Node[] {
  const found = new Set<Node>();
  const visit = (node: Node): void => {
    if (found.has(node)) return;
    found.add(node);
    for (const part of partsOf(node)) visit(part);
  };
  for (const root of roots) visit(root);
  return plan.nodes.filter((node) => found.has(node));
}
