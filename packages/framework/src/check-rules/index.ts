import type { Problem } from '@afsprakenkader/diagnostics';
import { VERDICT_NAMES } from '@afsprakenkader/rule-language';
import { type Bundle, ruleSet } from '../bundle.js';
import { checkAutonomy } from './autonomy.js';
import { checkBoundaries } from './boundaries.js';
import { type CheckContext, finding, statusesOf } from './checks.js';
import { checkExamples } from './examples.js';
import { checkIds } from './ids.js';
import { checkParametersRead } from './parameters.js';

export { checkAutonomy } from './autonomy.js';
export { checkBoundaries } from './boundaries.js';
export { type CheckContext, statusesOf } from './checks.js';
export { checkExamples, statusesToShow } from './examples.js';
export { checkIds } from './ids.js';
export { checkParametersRead } from './parameters.js';

export interface VersionContext extends CheckContext {
  /** All released versions, oldest first. */
  readonly released: readonly Bundle[];
}

/** Every static check of one version. Nothing found: it may be released. */
export function checkVersion(context: VersionContext): Problem[] {
  return [
    ...checkIds(context.bundle, context.released),
    ...checkAutonomy(context),
    ...checkParametersRead(context),
    ...checkExamples(context),
    ...checkBoundaries(context),
    ...checkModels(context),
  ];
}

/** The model offerings, from which examples and witnesses start, conform. */
export function checkModels({ bundle, evaluator }: CheckContext): Problem[] {
  const predicate = evaluator(ruleSet(bundle));
  return Object.entries(bundle.models).flatMap(([model, offering]) => {
    const { verdict } = statusesOf(predicate, offering);
    return verdict === 'conform'
      ? []
      : [finding('AFK-537', `models/${model}.yaml`, { model, verdict: VERDICT_NAMES[verdict] })];
  });
}
