import type { LoadedFramework } from '@afsprakenkader/framework';
import { type OfferingContext, STATUSES, type Status } from '@afsprakenkader/rule-language';

/** Asks a framework version "what if": the statuses of offerings that nobody wrote down. */
export class Judge {
  readonly #framework: LoadedFramework;
  readonly #statuses: Uint8Array;
  readonly #context: OfferingContext | undefined;

  constructor(framework: LoadedFramework, context: OfferingContext | undefined) {
    this.#framework = framework;
    this.#statuses = new Uint8Array(framework.predicate.rules.length);
    this.#context = context;
  }

  /** Status of the rule at `index` and the code of the verdict. */
  ask(offering: object, index: number): { readonly status: Status; readonly verdict: number } {
    const verdict = this.#framework.predicate.evaluate(offering, this.#statuses, this.#context);
    return { status: STATUSES[this.#statuses[index]!]!, verdict };
  }
}
