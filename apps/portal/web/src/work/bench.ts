import { compareVersions } from '@afsprakenkader/analysis';
import {
  type Columns,
  ColumnsBuilder,
  compareOn,
  type Evaluation,
  evaluate,
  type WhatIf,
  whatIf,
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
  readonly #ready = new Map<string, WhatIf>();
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

  /** Exact counts, institution by institution. One moved number takes the shortest way. */
  impact(draft: Draft): Omit<Outcome, 'took'> {
    const { bundle, problems } = draftOver(this.#bundle, draft, this.#environment);
    if (bundle === undefined) return { problems, ...NOTHING };
    const [only, ...others] = Object.entries(draft.parameters);
    if (only !== undefined && others.length === 0 && Object.keys(draft.rules).length === 0) {
      const change = this.#whatIf(only[0]).change(only[1]);
      return { problems, groups: change.groups, touched: change.touched, examples: change.examples(EXAMPLES) };
    }
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

  #whatIf(parameter: string): WhatIf {
    const ready = this.#ready.get(parameter) ?? whatIf(this.#before, parameter);
    this.#ready.set(parameter, ready);
    return ready;
  }

  /** An edited rule may read a field that no rule read before: then the columns are made again with it. */
  #judge(set: RuleSet): Evaluation {
    try {
      return evaluate(this.#columns, set, this.#before);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#columns = columnsOf(this.#shared, [setOf(this.#bundle), set]);
      this.#before = evaluate(this.#columns, setOf(this.#bundle));
      this.#ready.clear();
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
