import { referencePredicate } from '@afsprakenkader/rule-language';
import { compileClosures } from '@afsprakenkader/rule-language/compile';
import { expect, test } from 'vitest';
import { listReleases, loadRelease } from '../src/index.js';
import { firstDifference, offeringsFrom } from './released-forms.js';

const COUNT = process.env.AFK_VERIFY === '1' ? 100_000 : 1_500;

test('every form of every released version says what the reference says', async () => {
  for (const { version } of await listReleases()) {
    const { bundle, ruleSet, predicate } = await loadRelease(version);
    const examples = bundle.rules.flatMap((rule) => rule.examples.map(({ offering }) => offering));
    const reference = referencePredicate(ruleSet);
    for (const form of [predicate, compileClosures(ruleSet)]) {
      expect(firstDifference(reference, form, offeringsFrom(examples, COUNT, 7)), version).toBeUndefined();
    }
  }
});
