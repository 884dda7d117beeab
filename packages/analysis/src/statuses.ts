import {
  classify,
  type Expr,
  type RuleTruths,
  STATUSES,
  type Truth,
  type Value,
  VERDICTS,
  type Verdict,
  verdictOf,
} from '@afsprakenkader/rule-language';
import type { Diagram, Diagrams } from './diagram.js';
import { TRUTHS } from './truth.js';
import { isGate, isTypeRule, type Logic, type Side } from './version.js';

/** Where conditions are functions of something: of the cells of offerings, or of conditions themselves. */
export interface TruthSpace {
  readonly store: Diagrams;
  truth(expr: Expr): Diagram;
  /** Any value of some fields; a leaf is what `name` makes of it. */
  table(expr: Expr, name: (value: Value) => number): Diagram;
}

/** Diagrams of what a version says, over one space. Statuses and verdicts are leaves by their codes. */
export class StatusDiagrams {
  /** 1 where the framework does not speak about the offering, else 0. */
  readonly outside: Diagram;
  readonly #truths = new Map<string, Diagram>();
  readonly #statuses = new Map<string, Diagram>();

  constructor(
    readonly space: TruthSpace,
    readonly side: Side,
  ) {
    const gates = [...side.rules.values()].filter(isGate);
    const failed = gates.map((gate) =>
      space.store.map(this.#truthsOf(gate), (code) => {
        const { applies, holds } = truthsOf(code);
        return applies === true && holds === false ? 1 : 0;
      }),
    );
    this.outside = space.store.combine([space.store.leaf(0), ...failed], (values) => Math.max(...values));
  }

  /** The status of a rule. A rule that the version does not have is never applicable. */
  status(id: string): Diagram {
    const { store } = this.space;
    const rule = this.side.rules.get(id);
    const none = STATUSES.indexOf('not-applicable');
    if (rule === undefined) return store.leaf(none);
    const old = this.#statuses.get(id);
    if (old !== undefined) return old;
    const own = isTypeRule(rule) ? this.#typeStatus(rule) : this.#ownStatus(rule);
    const made = store.join(this.outside, own, (outside, status) => (outside === 1 ? none : status!));
    this.#statuses.set(id, made);
    return made;
  }

  /** What the rules do to the verdict, taken together; outside the framework is a verdict of its own. */
  verdict(ids: readonly string[]): Diagram {
    const { store } = this.space;
    const weights = ids.flatMap((id) => {
      const rule = this.side.rules.get(id);
      if (rule === undefined) return [];
      return [store.map(this.status(id), (status) => VERDICTS.indexOf(verdictOf(rule.modality, STATUSES[status]!)))];
    });
    const worst = [store.leaf(0), ...weights].reduce((left, right) =>
      store.join(left, right, (a, b) => Math.max(a!, b!)),
    );
    const outside: Verdict = 'outside-framework';
    return store.join(this.outside, worst, (is, verdict) => (is === 1 ? VERDICTS.indexOf(outside) : verdict!));
  }

  /** A bit for each value that the declared type may have; 0 where it is not declared. */
  declared(): Diagram {
    const { declared } = this.side;
    if (declared === undefined) return this.space.store.leaf(0);
    const domain = declared.values ?? [];
    return this.space.table(declared, (value) => {
      const possible = value.kind === 'possible' ? (value.possible ?? domain) : domain;
      if (possible.length >= domain.length) return 0;
      return possible.reduce<number>((mask, each) => mask | (1 << Number(each)), 0);
    });
  }

  #ownStatus(rule: Logic): Diagram {
    return this.space.store.map(this.#truthsOf(rule), (code) =>
      STATUSES.indexOf(classify([rule], [truthsOf(code)], undefined).statuses[0]!),
    );
  }

  #typeStatus(rule: Logic): Diagram {
    const rules = [...this.side.rules.values()].filter(isTypeRule);
    const index = rules.indexOf(rule);
    return this.space.store.combine(
      [this.declared(), ...rules.map((each) => this.#truthsOf(each))],
      ([mask, ...codes]) => {
        const declared =
          mask === 0 ? undefined : new Set([...Array(31).keys()].filter((bit) => (mask! & (1 << bit)) !== 0));
        return STATUSES.indexOf(classify(rules, codes.map(truthsOf), declared).statuses[index]!);
      },
    );
  }

  /** The three truths of a rule in one code. A part that is absent counts as the reference counts it. */
  #truthsOf(rule: Logic): Diagram {
    const old = this.#truths.get(rule.id);
    if (old !== undefined) return old;
    const { space } = this;
    const made = space.store.combine(
      [
        rule.when === undefined ? space.store.leaf(1) : space.truth(rule.when),
        rule.require === undefined ? space.store.leaf(2) : space.truth(rule.require),
        rule.unless === undefined ? space.store.leaf(0) : space.truth(rule.unless),
      ],
      ([applies, holds, excepted]) => applies! * 9 + holds! * 3 + excepted!,
    );
    this.#truths.set(rule.id, made);
    return made;
  }
}

function truthsOf(code: number): RuleTruths {
  const at = (index: number): Truth => TRUTHS[index];
  return { applies: at(Math.floor(code / 9)), holds: at(Math.floor(code / 3) % 3), excepted: at(code % 3) };
}
