import { type OfferingContext, type Predicate, type RuleSet, STATUSES, VERDICTS } from '../../src/index.js';
import { Random } from './random.js';
import { randomContext, randomOffering } from './random-offering.js';
import { randomRuleSet } from './random-rules.js';

/** What a form says of an offering, in words, so that a difference can be read. */
export function sayings(form: Predicate, offering: object, context?: OfferingContext): Record<string, string> {
  const out = new Uint8Array(form.rules.length).fill(255);
  const verdict = form.evaluate(offering, out, context);
  const said: Record<string, string> = { verdict: VERDICTS[verdict] ?? `?${verdict}` };
  for (const [index, rule] of form.rules.entries()) said[rule] = STATUSES[out[index]!] ?? `?${out[index]}`;
  return said;
}

/** Whether two forms say the same of an offering; quick, for very many offerings. */
export class Comparison {
  readonly #left: Uint8Array;
  readonly #right: Uint8Array;

  constructor(
    readonly reference: Predicate,
    readonly form: Predicate,
  ) {
    this.#left = new Uint8Array(reference.rules.length);
    this.#right = new Uint8Array(reference.rules.length).fill(255);
  }

  isEqual(offering: object, context?: OfferingContext): boolean {
    const same =
      this.reference.evaluate(offering, this.#left, context) === this.form.evaluate(offering, this.#right, context);
    return same && this.#left.every((code, index) => code === this.#right[index]);
  }
}

interface Difference {
  readonly seed: number;
  readonly offering: object;
  readonly reference: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
}

/** The first offerings on which a form and the reference differ, over random versions of the rules. */
export function differences(
  size: { readonly seeds: number; readonly offerings: number; readonly from?: number },
  forms: (set: RuleSet) => readonly [Predicate, Predicate],
): Difference[] {
  const found: Difference[] = [];
  const from = size.from ?? 0;
  for (let seed = from; seed < from + size.seeds && found.length < 3; seed++) {
    const random = new Random(seed);
    const comparison = new Comparison(...forms(randomRuleSet(random)));
    for (let count = 0; count < size.offerings; count++) {
      const offering = randomOffering(random);
      const context = randomContext(random);
      if (comparison.isEqual(offering, context)) continue;
      const { reference, form } = comparison;
      found.push({
        seed,
        offering,
        reference: sayings(reference, offering, context),
        form: sayings(form, offering, context),
      });
      break;
    }
  }
  return found;
}
