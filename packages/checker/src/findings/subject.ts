import type { Location } from '@afsprakenkader/diagnostics';
import type { OfferingContext } from '@afsprakenkader/rule-language';
import { canonical } from './fingerprint.js';
import type { Speech } from './speaking.js';
import { keysOf, pointersAlong, valuesAlong } from './values.js';

export interface Outcome {
  readonly statuses: Uint8Array;
  /** Code of the verdict. */
  readonly verdict: number;
  readonly speech: Speech;
}

/** One offering whose findings are asked for. Its findings look at the same fields and places: each is found once. */
export class Subject {
  readonly #locate: (pointer: string) => Location;
  readonly #places = new Map<string, Location>();
  readonly #pointers = new Map<string, readonly string[]>();
  readonly #values = new Map<string, string>();

  constructor(
    readonly id: string,
    readonly offering: object,
    readonly outcome: Outcome,
    readonly context: OfferingContext | undefined,
    locate: (pointer: string) => Location,
  ) {
    this.#locate = locate;
  }

  /** Where the value at a pointer stands, or its nearest ancestor. */
  locate(pointer: string): Location {
    return remembered(this.#places, pointer, this.#locate);
  }

  /** Pointers of the told values of a field. */
  pointers(path: string): readonly string[] {
    return remembered(this.#pointers, path, () => pointersAlong(this.offering, path));
  }

  /** Everything told of a field, as text that is the same whenever the values are. */
  canonical(path: string): string {
    return remembered(this.#values, path, () => canonical(valuesAlong(this.offering, keysOf(path))));
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make(key);
    known.set(key, value);
  }
  return value;
}
