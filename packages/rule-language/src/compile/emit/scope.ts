import type { Slot } from '../node.js';

/** A block of generated code with the variable it introduces: the function body with the offering, or a loop with its item. */
export class Scope {
  readonly lines: string[] = [];
  readonly #names = new Map<unknown, string>();

  constructor(
    readonly slot: Slot,
    readonly item: string,
    readonly parent?: Scope,
  ) {}

  /** The outermost block in which something that needs these variables can stand. */
  home(needs: ReadonlySet<Slot>): Scope {
    return this.parent === undefined || needs.has(this.slot) ? this : this.parent.home(needs);
  }

  /** The block that introduces a variable, if one around here does. */
  of(slot: Slot): Scope | undefined {
    return slot === this.slot ? this : this.parent?.of(slot);
  }

  nameOf(thing: unknown): string | undefined {
    return this.#names.get(thing);
  }

  name(thing: unknown, name: string): string {
    this.#names.set(thing, name);
    return name;
  }
}
