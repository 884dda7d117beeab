import type { OfferingContext } from '../logic.js';
import type { Slot } from './node.js';

/** What closures compute in: the offering, the items at hand, and what is already known of them. */
export class Frame {
  readonly items: unknown[] = [];
  /** When the value of each variable was last set; a cached value is good while its variable's stamp stands. */
  readonly stamps: number[] = [];
  disputed: ReadonlySet<string> | undefined;
  #tick = 0;

  start(offering: object, context: OfferingContext | undefined): void {
    this.disputed = context?.disputedUnits;
    this.set(0, offering);
  }

  set(index: number, value: unknown): void {
    this.items[index] = value;
    this.stamps[index] = ++this.#tick;
  }

  /** Lets go of the offering, so that a predicate at rest keeps nothing alive. */
  end(): void {
    this.items.fill(undefined);
    this.disputed = undefined;
  }
}

export type Step<Value = number> = (frame: Frame) => Value;

/** The step, computed once for each value of the only variable it needs. */
export function remembered<Value>(step: Step<Value>, needs: ReadonlySet<Slot>): Step<Value> {
  if (needs.size > 1) return step;
  const index = [...needs][0]?.index ?? 0;
  let stamp = 0;
  let value: Value;
  return (frame) => {
    if (stamp !== frame.stamps[index]) {
      value = step(frame);
      stamp = frame.stamps[index]!;
    }
    return value;
  };
}
