import { type Bundle, exampleOffering } from '@afsprakenkader/framework';
import { isOffering } from '@afsprakenkader/offering';
import {
  type Expr,
  evaluateExpression,
  type RuleSet,
  referencePredicate,
  type Status,
  type Truth,
  VERDICTS,
  type Verdict,
  verdictOf,
} from '@afsprakenkader/rule-language';
import { type Box, boxesOf } from '../boxes.js';
import { prepare } from '../compare.js';
import type { Bench } from '../compare-rules.js';
import type { Diagram } from '../diagram.js';
import type { Witness } from '../model.js';
import { nearby } from '../mutation/nearby.js';
import { claimsOf, type StatusReader, statusReader } from '../mutation/notice.js';
import { withinBudget } from '../partial.js';
import { isGate, isTypeRule, setOf } from '../version.js';

/** An offering and what the reference says of it. */
export interface Judged extends Witness {
  readonly verdict: Verdict;
  readonly status: (rule: string) => Status;
}

/** Some rules of the version cut into cells, with diagrams of their statuses. */
export type View = Pick<Bench, 'space' | 'witnesses'> & { readonly diagrams: Bench['to'] };

/** `never`: proven that no offering is so. */
export type Found =
  | { readonly kind: 'shown'; readonly judged: Judged }
  | { readonly kind: 'never' }
  | { readonly kind: 'undecided' };

/** Boxes that are tried in one search, and offerings in each. */
const BOXES = 200;
const TRIES = 12;

/** One version laid out for questions: offerings already judged, and exact views of its rules. */
export class Workbench {
  readonly set: RuleSet;
  /** The models and the examples of the rules, the plainest first. */
  readonly pool: Judged[];
  readonly #predicate: ReturnType<typeof referencePredicate>;
  readonly #read: StatusReader;
  readonly #views = new Map<string, View | undefined>();

  constructor(readonly bundle: Bundle) {
    this.set = setOf(bundle);
    this.#predicate = referencePredicate(this.set);
    this.#read = statusReader(bundle);
    const examples = bundle.rules.flatMap(({ examples: own }) =>
      own.map((each) => exampleOffering(bundle.models, each)),
    );
    this.pool = [...Object.values(bundle.models), ...examples].map((offering) => this.judge({ offering }));
  }

  /** Judges by the reference, no more of it than is asked. */
  judge(witness: Witness): Judged {
    const verdictOfWhole = this.#verdictOf.bind(this, witness);
    const statuses = new Map<string, Status>();
    let verdict: Verdict | undefined;
    return {
      ...witness,
      get verdict() {
        verdict ??= verdictOfWhole();
        return verdict;
      },
      status: (rule) => {
        const known = statuses.get(rule) ?? this.#read(rule, witness);
        statuses.set(rule, known);
        return known;
      },
    };
  }

  #verdictOf({ offering, disputedUnits = [] }: Witness): Verdict {
    const codes = new Uint8Array(this.#predicate.rules.length);
    return VERDICTS[this.#predicate.evaluate(offering, codes, { disputedUnits: new Set(disputedUnits) })]!;
  }

  truth(expr: Expr, { offering, disputedUnits = [] }: Witness): Truth {
    const value = evaluateExpression(this.set, expr, offering, { disputedUnits: new Set(disputedUnits) });
    return value.kind === 'truth' ? value.truth : undefined;
  }

  /** Offerings near the models and the examples of a rule, in which one thing is different that it reads. */
  *around(rule: string): Generator<Judged> {
    for (const witness of nearby(rule, this.bundle, claimsOf(this.bundle))) yield this.judge(witness);
  }

  /** What a rule's status does to the verdict, as a code. */
  weight(rule: string, status: Status): number {
    const { modality } = this.rule(rule);
    return VERDICTS.indexOf(verdictOf(modality, status));
  }

  rule(id: string): Bundle['rules'][number] {
    return this.bundle.rules.find((rule) => rule.id === id)!;
  }

  /** Undefined where it would grow past its budget. */
  view(ids: readonly string[]): View | undefined {
    const key = [...ids].sort().join();
    if (!this.#views.has(key))
      this.#views.set(
        key,
        withinBudget(() => this.#makeView(ids)),
      );
    return this.#views.get(key);
  }

  /** Searches the cells of a view in which a diagram has a wanted value for an offering of which `holds` is true. */
  find(
    view: View | undefined,
    diagram: (view: View) => Diagram,
    wanted: (code: number) => boolean,
    holds: (judged: Judged) => boolean,
  ): Found {
    if (view === undefined) return { kind: 'undecided' };
    const found = withinBudget(() => boxesOf(view.space.store, diagram(view), wanted));
    if (found === undefined) return { kind: 'undecided' };
    const boxes = [...found.values()].flat().sort((a, b) => a.size - b.size);
    for (const judged of this.offeringsIn(view, boxes)) if (holds(judged)) return { kind: 'shown', judged };
    return { kind: boxes.length === 0 ? 'never' : 'undecided' };
  }

  *offeringsIn(view: View, boxes: readonly Box[], most = TRIES): Generator<Judged> {
    for (const box of boxes.slice(0, BOXES)) {
      let tries = 0;
      for (const witness of view.witnesses.near(box)) {
        if (isOffering(witness.offering)) yield this.judge(witness);
        if (++tries >= most) break;
      }
    }
  }

  /** The version with these rules alone, set beside the version without any. */
  #makeView(ids: readonly string[]): View {
    const withTypes = ids.some((id) => isTypeRule(this.rule(id)));
    const gates = this.bundle.rules.filter(isGate);
    const rules = this.bundle.rules.filter(
      (rule) => isGate(rule) || ids.includes(rule.id) || (withTypes && isTypeRule(rule)),
    );
    const { bench } = prepare({ bundle: { ...this.bundle, rules: gates } }, { bundle: { ...this.bundle, rules } });
    return { space: bench.space, witnesses: bench.witnesses, diagrams: bench.to };
  }
}
