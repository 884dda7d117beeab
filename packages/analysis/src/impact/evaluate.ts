import { type RuleSet, STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import type { Columns } from './columns.js';
import { type Answers, answersOf, OUTSIDE } from './judge.js';
import { type Unit, unitsOf } from './units.js';

/** How many offerings of each institution have which verdict, and which status of each rule. */
export interface Counts {
  /** In the order of the columns; null: none told. */
  readonly institutions: readonly (string | null)[];
  /** By institution, by verdict code. */
  readonly verdicts: readonly (readonly number[])[];
  readonly rules: readonly string[];
  /** By institution, by rule, by status code. */
  readonly statuses: readonly (readonly (readonly number[])[])[];
}

/** A unit of a version with its answers. */
export interface Judged {
  readonly unit: Unit;
  readonly answers: Answers;
}

/** One version on the offerings of some columns. */
export class Evaluation {
  readonly judged: readonly Judged[];
  /** Code of the verdict of each row. */
  readonly verdicts: Uint8Array;
  /** The unit and the place in it of each rule. */
  readonly #places: readonly { readonly answers: Answers; readonly at: number }[];

  constructor(
    readonly columns: Columns,
    readonly set: RuleSet,
    judged: readonly Judged[],
  ) {
    this.judged = judged;
    this.verdicts = verdictsOf(columns.rows, judged);
    this.#places = set.rules.map((_, index) => {
      const { unit, answers } = judged.find(({ unit: { rules } }) => rules.includes(index))!;
      return { answers, at: unit.rules.indexOf(index) };
    });
  }

  /** Code of the status of each class of a rule, and the class of each row; a row outside the framework has none. */
  statusesOf(rule: number): { readonly classes: Answers['partition']['classes']; readonly statuses: Uint8Array } {
    const { answers, at } = this.#places[rule]!;
    const { statuses, width, partition } = answers;
    if (width === 1) return { classes: partition.classes, statuses };
    return { classes: partition.classes, statuses: statuses.filter((_, index) => index % width === at) };
  }

  /** Code of the status of a rule for one row. */
  status(rule: number, row: number): number {
    if (this.verdicts[row] === OUTSIDE) return 0;
    const { answers, at } = this.#places[rule]!;
    return answers.statuses[answers.partition.classes[row]! * answers.width + at]!;
  }

  counts(): Counts {
    const { columns, set, verdicts } = this;
    const rules = set.rules.map((_, index) => this.statusesOf(index));
    const groups = columns.institutions.map((_, group) => {
      const [start, end] = [columns.starts[group]!, columns.starts[group + 1]!];
      const inside = new Array<number>(VERDICTS.length).fill(0);
      for (let row = start; row < end; row++) inside[verdicts[row]!]!++;
      const statuses = rules.map(({ classes, statuses }) => {
        const tally = new Array<number>(STATUSES.length).fill(0);
        for (let row = start; row < end; row++) tally[verdicts[row] === OUTSIDE ? 0 : statuses[classes[row]!]!]!++;
        return tally;
      });
      return { inside, statuses };
    });
    return {
      institutions: columns.institutions,
      verdicts: groups.map(({ inside }) => inside),
      rules: set.rules.map(({ id }) => id),
      statuses: groups.map(({ statuses }) => statuses),
    };
  }
}

/**
 * Judges every row under a version: each unit of its rules is asked about each class of rows once.
 *
 * @param earlier of the same columns: units that read the same in both are not asked again
 * @throws RangeError where the version reads what the columns do not hold; build them for it
 */
export function evaluate(columns: Columns, set: RuleSet, earlier?: Evaluation): Evaluation {
  const known = new Map(earlier?.judged.map((each) => [logicOf(each.unit), each.answers]));
  const judged = unitsOf(set).map((unit) => ({ unit, answers: known.get(logicOf(unit)) ?? ask(columns, unit) }));
  return new Evaluation(columns, set, judged);
}

function ask(columns: Columns, unit: Unit): Answers {
  if (!columns.covers(unit.demand))
    throw new RangeError(`The columns lack what ${unit.set.rules.map(({ id }) => id).join(', ')} asks for.`);
  return answersOf(unit.set, columns.partition(unit.demand));
}

/** Everything that decides the answers of a unit, as a text. Definitions are few: all of them count. */
function logicOf({ set, parameters }: Unit): string {
  const rules = set.rules.map(({ modality, judgedBy, scope, classifies, when, require, unless }) => [
    modality,
    judgedBy,
    scope,
    classifies,
    when,
    require,
    unless,
  ]);
  const values = [...parameters]
    .sort()
    .map((id) => [id, Object.hasOwn(set.parameters, id) ? set.parameters[id] : null]);
  return JSON.stringify([rules, values, set.definitions, set.declaredType]);
}

/** The worst that any unit says of a row; outside the framework where a gate says so. */
function verdictsOf(rows: number, judged: readonly Judged[]): Uint8Array {
  const verdicts = new Uint8Array(rows);
  for (const { answers } of judged) {
    const { verdicts: own, partition } = answers;
    if (own.every((verdict) => verdict === 0)) continue;
    const { classes } = partition;
    for (let row = 0; row < rows; row++) {
      const verdict = own[classes[row]!]!;
      if (verdict > verdicts[row]!) verdicts[row] = verdict;
    }
  }
  return verdicts;
}
