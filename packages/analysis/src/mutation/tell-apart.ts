import type { Bundle } from '@afsprakenkader/framework';
import { isOffering } from '@afsprakenkader/offering';
import { STATUSES, type Status } from '@afsprakenkader/rule-language';
import { boxesOf } from '../boxes.js';
import { prepare } from '../compare.js';
import type { Bench } from '../compare-rules.js';
import type { Witness } from '../model.js';
import { withinBudget } from '../partial.js';
import { proveEqual } from '../prove.js';
import type { Claim } from './model.js';
import { nearby } from './nearby.js';
import { narrowed, type StatusReader } from './notice.js';

/** Whether two versions mean the same, or an offering on which one rule tells them apart. */
export type Verdict =
  | { readonly kind: 'equal' }
  | { readonly kind: 'different'; readonly claim: Claim; readonly instead: Status }
  | { readonly kind: 'undecided'; readonly why: 'budget' | 'no-offering' };

/** Boxes of one rule that are tried, and offerings in each. */
const BOXES = 400;
const TRIES = 12;

/** Tells changed versions apart from one version. What is near its examples is made once. */
export class Judge {
  readonly #near = new Map<string, readonly Claim[]>();

  constructor(
    readonly before: Bundle,
    readonly claims: readonly Claim[],
    readonly read: StatusReader,
  ) {}

  /**
   * Looks near the examples first, then compares exactly, one rule at a time, until the reference judges an offering
   * differently. Equal is only said where the comparison proves it of every rule.
   */
  tellApart(after: Bundle, rules: Iterable<string>, readAfter: StatusReader): Verdict {
    for (const rule of rules) {
      const claim = this.#nearby(rule).find((each) => readAfter(rule, each) !== each.expect);
      if (claim !== undefined) return { kind: 'different', claim, instead: readAfter(rule, claim) };
    }
    let open: Verdict = { kind: 'equal' };
    for (const rule of rules) {
      const found = withinBudget(() => this.#compare(rule, after, readAfter));
      if (found?.kind === 'different') return found;
      if (found?.kind !== 'equal') open = found ?? { kind: 'undecided', why: 'budget' };
    }
    return open;
  }

  #nearby(rule: string): readonly Claim[] {
    const known = this.#near.get(rule);
    if (known !== undefined) return known;
    const made = [...nearby(rule, this.before, this.claims)].map((witness) => this.#claim(rule, witness));
    this.#near.set(rule, made);
    return made;
  }

  #claim(rule: string, witness: Witness): Claim {
    return { rule, ...witness, expect: this.read(rule, witness) };
  }

  #compare(rule: string, after: Bundle, readAfter: StatusReader): Verdict {
    const { bench } = prepare({ bundle: narrowed(this.before, rule) }, { bundle: narrowed(after, rule) });
    const boxes = differences(rule, bench);
    if (boxes === undefined) return { kind: 'undecided', why: 'budget' };
    if (boxes.length === 0)
      return proveEqual(rule, bench) ? { kind: 'equal' } : { kind: 'undecided', why: 'no-offering' };
    for (const box of boxes.slice(0, BOXES)) {
      let tries = 0;
      for (const witness of bench.witnesses.near(box)) {
        const claim = this.#claim(rule, witness);
        const instead = readAfter(rule, claim);
        if (instead !== claim.expect && isOffering(claim.offering)) return { kind: 'different', claim, instead };
        if (++tries >= TRIES) break;
      }
    }
    return { kind: 'undecided', why: 'no-offering' };
  }
}

/** The boxes on which a rule has another status, those with the fewest conditions first. */
function differences(rule: string, { space, from, to }: Bench) {
  const difference = space.store.combine([from.status(rule), to.status(rule)], ([a, b]) =>
    a === b ? -1 : a! * STATUSES.length + b!,
  );
  const found = boxesOf(space.store, difference, (code) => code >= 0);
  return found && [...found.values()].flat().sort((a, b) => a.size - b.size);
}
