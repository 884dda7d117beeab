import { referencePredicate, STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import { expect } from 'vitest';
import { fromBundle } from '../src/compile/index.js';
import { loadRelease } from '../src/index.js';
import { numbersFrom, randomDisputes, randomOffering } from './random-offerings.js';

/** How often each verdict and each status of each rule was met, to see that the offerings reach all of them. */
export interface Reached {
  readonly verdicts: ReadonlySet<string>;
  readonly statuses: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Holds the generated module and the closures of a release against the reference on this many offerings. */
export async function compareForms(version: string, count: number, seed: number): Promise<Reached> {
  const { bundle, digest, ruleSet, predicate } = await loadRelease(version);
  const forms = { module: predicate, closures: fromBundle(bundle, digest).predicate };
  const reference = referencePredicate(ruleSet);
  const expected = new Uint8Array(reference.rules.length);
  const given = new Uint8Array(reference.rules.length);
  const verdicts = new Set<string>();
  const statuses = new Map(reference.rules.map((id) => [id, new Set<string>()]));
  const random = numbersFrom(seed);
  for (let number = 0; number < count; number++) {
    const offering = randomOffering(random);
    const context = { disputedUnits: randomDisputes(random) };
    const verdict = reference.evaluate(offering, expected, context);
    verdicts.add(VERDICTS[verdict]!);
    for (const [index, id] of reference.rules.entries()) statuses.get(id)?.add(STATUSES[expected[index]!]!);
    for (const [form, { evaluate }] of Object.entries(forms)) {
      const found = evaluate(offering, given, context);
      const same = found === verdict && given.every((code, index) => code === expected[index]);
      if (!same)
        expect({ form, offering, found, given: [...given] }).toEqual({
          form,
          offering,
          found: verdict,
          given: [...expected],
        });
    }
  }
  return { verdicts, statuses };
}
