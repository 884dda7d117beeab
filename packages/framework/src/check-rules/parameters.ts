import type { Problem } from '@afsprakenkader/diagnostics';
import { readsOfAll } from '../compile/reads.js';
import { type CheckContext, finding } from './checks.js';

/** A parameter is read by an expression, or has no value, or says why it stands there all the same. */
export function checkParametersRead({ bundle }: CheckContext): Problem[] {
  const expressions = [
    ...bundle.rules.flatMap(({ when, require, unless }) => [when, require, unless]),
    ...bundle.definitions.map(({ expression }) => expression),
  ];
  const read = new Set(readsOfAll(expressions, bundle.definitions).parameters);
  return bundle.parameters.flatMap(({ id, value, documentary }) => {
    if (read.has(id)) return documentary ? [finding('AFK-536', 'parameters.yaml', { subject: id })] : [];
    return value === null || documentary ? [] : [finding('AFK-531', 'parameters.yaml', { parameter: id })];
  });
}
