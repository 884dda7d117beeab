import { compareVersions } from '@afsprakenkader/analysis';
import {
  type Columns,
  ColumnsBuilder,
  compareOn,
  type Effect,
  type Evaluation,
  evaluate,
  type WhatIf,
  type WhatIfRule,
  whatIf,
  whatIfRule,
} from '@afsprakenkader/analysis/impact';
import type { Bundle } from '@afsprakenkader/framework';
import type { RuleSet } from '@afsprakenkader/rule-language';
import type { TypeEnvironment } from '@afsprakenkader/rule-language/parse';
import { draftOver, environmentOf } from './drafted.js';
import type { Draft, Judgement, Outcome, Shared } from './messages.js';

const EXAMPLES = 100;
const NOTHING = { groups: [], touched: 0, examples: [] };

/** One version with the offerings that institutions share, ready for drafts that follow one another quickly. */
export class Bench {
  readonly #bundle: Bundle;
  readonly #shared: readonly Shared[];
  readonly #environment: TypeEnvironment;
  readonly #numbers = new Map<string, WhatIf>();
  readonly #rules = new Map<string, WhatIfRule>();
  #columns: Columns;
  #before: Evaluation;

  constructor(bundle: Bundle, shared: readonly Shared[]) {
    this.#bundle = bundle;
    this.#shared = shared;
    this.#environment = environmentOf(bundle);
    this.#columns = columnsOf(shared, [setOf(bundle)]);
    this.#before = evaluate(this.#columns, setOf(bundle));
  }

  get rows(): number {
    return this.#columns.rows;
  }

  /** Exact counts, institution by institution. One moved number or one edited rule takes the shortest way. */
  impact(draft: Draft): Omit<Outcome, 'took'> {
    const { bundle, problems } = draftOver(this.#bundle, draft, this.#environment);
    if (bundle === undefined) return { problems, ...NOTHING };
    const effect = this.#shortWay(draft, bundle);
    if (effect !== undefined)
      return { problems, groups: effect.groups, touched: effect.touched, examples: effect.examples(EXAMPLES) };
    const set = setOf(bundle);
    const after = this.#judge(set);
    const { groups, rows } = compareOn(this.#before, after);
    const examples = Array.from(rows.subarray(0, EXAMPLES), (row) => this.#columns.ordinals[row]!);
    return { problems, groups, touched: rows.length, examples };
  }

  /** Both texts compared, for every offering that there could be. */
  compare(draft: Draft): Omit<Judgement, 'took'> {
    const { bundle } = draftOver(this.#bundle, draft, this.#environment);
    if (bundle === undefined) return { comparison: null };
    return { comparison: compareVersions({ bundle: this.#bundle }, { bundle }) };
  }

  /** One thing alone, moved again and again: everything else is counted beforehand. */
  #shortWay({ parameters, rules }: Draft, { rules: written }: Bundle): Effect | undefined {
    const [moved, edited] = [Object.entries(parameters), Object.keys(rules)];
    if (moved.length + edited.length !== 1) return undefined;
    const [number] = moved;
    if (number !== undefined) {
      const ready = this.#numbers.get(number[0]) ?? whatIf(this.#before, number[0]);
      this.#numbers.set(number[0], ready);
      return ready.change(number[1]);
    }
    const rule = written.find(({ id }) => id === edited[0]);
    if (rule === undefined) return undefined;
    const ready = this.#rules.get(rule.id) ?? whatIfRule(this.#before, rule.id);
    this.#rules.set(rule.id, ready);
    try {
      return ready.change(rule);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  /** An edited rule may read a field that no rule read before: then the columns are made again with it. */
  #judge(set: RuleSet): Evaluation {
    try {
      return evaluate(this.#columns, set, this.#before);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#columns = columnsOf(this.#shared, [setOf(this.#bundle), set]);
      this.#before = evaluate(this.#columns, setOf(this.#bundle));
      this.#numbers.clear();
      this.#rules.clear();
      return evaluate(this.#columns, set, this.#before);
    }
  }
}

function columnsOf(shared: readonly Shared[], sets: readonly RuleSet[]): Columns {
  const builder = new ColumnsBuilder(sets);
  for (const { offerings, disputedUnits } of shared) {
    const context = { disputedUnits: new Set(disputedUnits) };
    for (const offering of offerings) builder.add(offering, context);
  }
  return builder.finish();
}

function setOf({ parameters, definitions, rules, declaredType }: Bundle): RuleSet {
  return {
    parameters: Object.fromEntries(parameters.map(({ id, value }) => [id, value])),
    definitions,
    rules,
    declaredType,
  };
}
