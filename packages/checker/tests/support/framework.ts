import { fileURLToPath } from 'node:url';
import type { LoadedFramework } from '@afsprakenkader/framework';
import { compileFolder } from '@afsprakenkader/framework/compile';
import { referencePredicate } from '@afsprakenkader/rule-language';

/** The rules as they stand in the working tree. */
export function workingRules(): LoadedFramework {
  const folder = fileURLToPath(new URL('../../../rules/', import.meta.url));
  const { bundle, problems } = compileFolder(folder, { version: 'next', taxonomy: {} });
  if (bundle === undefined) throw new Error(problems.map(({ what }) => what.en).join('\n'));
  const ruleSet = {
    parameters: Object.fromEntries(bundle.parameters.map(({ id, value }) => [id, value])),
    definitions: bundle.definitions,
    rules: bundle.rules,
    declaredType: bundle.declaredType,
  };
  return { bundle, digest: 'sha256-next', ruleSet, predicate: referencePredicate(ruleSet) };
}
