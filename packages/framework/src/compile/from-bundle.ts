import { compileClosures } from '@afsprakenkader/rule-language/compile';
import { type Bundle, type LoadedFramework, ruleSet } from '../bundle.js';

/** A bundle in memory, e.g. of the working tree, ready to judge with. */
export function fromBundle(bundle: Bundle, digest: string): LoadedFramework {
  const rules = ruleSet(bundle);
  return { bundle, digest, ruleSet: rules, predicate: compileClosures(rules) };
}
