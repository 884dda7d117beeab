import type { OfferingContext, RuleSet } from '@afsprakenkader/rule-language';
import { covers, type Demand, DISPUTED, emptyDemand, joinDemands, signatureOf } from './demand.js';
import { CodeList, type Codes, codesFor, Dictionary } from './dictionary.js';
import { type Partition, partitionOf, type View } from './partition.js';
import { type IsDisputed, isMarked, own } from './prune.js';
import { countCodes, countValues, type Tally, tallyOfColumn } from './tally.js';
import { demandOfSet } from './units.js';

interface Field {
  readonly codes: Codes;
  readonly values: readonly unknown[];
  /** How often each institution has each value; absent where there are too many. */
  readonly counts: Uint32Array | undefined;
}

/**
 * Offerings as columns: for each field that the rules read, one number a row, and what each number stands for. Rows are
 * grouped by institution. Which fields there are follows from the rules alone; no rule and no field is known by name.
 */
export class Columns {
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #demand: Demand;
  readonly #disputes: boolean;
  readonly #views = new Map<string, View>();
  readonly #partitions = new Map<string, Partition>();
  readonly #tallies = new Map<string, Tally>();

  /**
   * @param institutions of the groups, in order; null where none is told
   * @param starts first row of each group, and behind it the number of rows
   * @param ordinals which offering each row is, counted from 0 in the order in which they were added
   */
  constructor(
    readonly institutions: readonly (string | null)[],
    readonly starts: Uint32Array,
    readonly ordinals: Uint32Array,
    fields: ReadonlyMap<string, Field>,
    demand: Demand,
    disputes: boolean,
  ) {
    this.#fields = fields;
    this.#disputes = disputes;
    this.#demand = demand;
  }

  get rows(): number {
    return this.ordinals.length;
  }

  /** Whether everything that a demand sees stands on these columns. */
  covers(demand: Demand): boolean {
    return covers(this.#demand, demand);
  }

  /** Rows sorted into classes that look the same under a demand. Made once for each demand. */
  partition(demand: Demand): Partition {
    const signature = signatureOf(demand);
    let partition = this.#partitions.get(signature);
    if (partition === undefined) {
      partition = partitionOf(
        [...demand.keys].map(([key, inner]) => this.#view(key, inner)),
        this.rows,
        this.#disputes,
      );
      this.#partitions.set(signature, partition);
    }
    return partition;
  }

  /** The classes under a demand and how many rows of each institution they have. Of one column it is known without its rows. */
  tally(demand: Demand): Tally {
    const signature = signatureOf(demand);
    let tally = this.#tallies.get(signature);
    if (tally === undefined) {
      tally = this.#ofOneColumn(demand) ?? this.#ofRows(demand);
      this.#tallies.set(signature, tally);
    }
    return tally;
  }

  #ofOneColumn({ keys }: Demand): Tally | undefined {
    const [[key, demand] = ['', emptyDemand()], ...others] = keys;
    const { values, counts } = this.#fields.get(key) ?? {};
    if (others.length > 0 || values === undefined || counts === undefined) return undefined;
    return tallyOfColumn(key, demand, { values, counts }, this.#disputes);
  }

  #ofRows(demand: Demand): Tally {
    const { classes, samples } = this.partition(demand);
    return { samples, counts: countCodes(this.starts, classes, samples.length) };
  }

  /** A column as far as a demand on it sees. */
  #view(key: string, demand: Demand): View {
    const name = `${JSON.stringify(key)}${signatureOf(demand)}`;
    let view = this.#views.get(name);
    if (view === undefined) {
      view = { key, ...narrow(this.#fields.get(key), demand, this.rows) };
      this.#views.set(name, view);
    }
    return view;
  }
}

/** Collects offerings, a few at a time, and makes columns of them. */
export class ColumnsBuilder {
  readonly #demand: Demand;
  readonly #fields: readonly {
    readonly key: string;
    readonly dictionary: Dictionary;
    readonly codes: CodeList;
  }[];
  readonly #institutions = new Dictionary({ ...emptyDemand(), raw: true });
  readonly #groups = new CodeList();
  #disputes = false;

  /** @param sets the versions whose rules will be asked; columns hold what these can see */
  constructor(sets: readonly RuleSet[]) {
    this.#demand = joinDemands(sets.map(demandOfSet));
    this.#fields = [...this.#demand.keys].map(([key, demand]) => ({
      key,
      dictionary: new Dictionary(demand),
      codes: new CodeList(),
    }));
  }

  /** Adds an offering as it is judged: defaults merged in, with what its catalogue tells about it. */
  add(offering: object, context?: OfferingContext): void {
    const units = context?.disputedUnits;
    this.#disputes ||= units !== undefined && units.size > 0;
    const isDisputed: IsDisputed =
      units === undefined ? () => false : ({ code }) => typeof code === 'string' && units.has(code);
    for (const { key, dictionary, codes } of this.#fields) {
      const value = key === DISPUTED ? mark(offering, isDisputed) : own(offering, key);
      codes.push(dictionary.code(value, isDisputed));
    }
    const institution = own(offering, 'institution');
    this.#groups.push(this.#institutions.code(typeof institution === 'string' ? institution : undefined, isMarked));
  }

  /** The columns of everything that was added. */
  finish(): Columns {
    const { values } = this.#institutions;
    const sorted = values.map((_, code) => code).sort((a, b) => compareNames(values[a], values[b]));
    const { starts, order } = grouped(this.#groups, sorted);
    const fields = new Map(
      this.#fields.map(({ key, dictionary: { values: own }, codes }) => {
        const ordered = codes.ordered(order, own.length);
        return [key, { codes: ordered, values: own, counts: countValues(starts, ordered, own) }];
      }),
    );
    return new Columns(
      sorted.map((code) => (values[code] ?? null) as string | null),
      starts,
      order,
      fields,
      this.#demand,
      this.#disputes,
    );
  }
}

/** The columns of offerings that stand in memory. */
export function buildColumns(
  offerings: Iterable<{ readonly offering: object; readonly context?: OfferingContext }>,
  sets: readonly RuleSet[],
): Columns {
  const builder = new ColumnsBuilder(sets);
  for (const { offering, context } of offerings) builder.add(offering, context);
  return builder.finish();
}

function mark(offering: object, isDisputed: IsDisputed): string | undefined {
  return isDisputed(offering as Readonly<Record<string, unknown>>) ? 'x' : undefined;
}

function narrow(field: Field | undefined, demand: Demand, rows: number): Omit<View, 'key'> {
  if (field === undefined) return { codes: new Uint8Array(rows), values: [undefined] };
  const dictionary = new Dictionary(demand);
  const codeOf = Uint32Array.from(field.values, (value) => dictionary.code(value, isMarked));
  const { values } = dictionary;
  if (values.length === field.values.length) return { codes: field.codes, values };
  const codes = codesFor(values.length, rows);
  for (let row = 0; row < rows; row++) codes[row] = codeOf[field.codes[row]!]!;
  return { codes, values };
}

/** Rows in the order of their groups, each group in the order of coming. */
function grouped(groups: CodeList, sorted: readonly number[]): { starts: Uint32Array; order: Uint32Array } {
  const rank = new Uint32Array(sorted.length);
  for (const [place, code] of sorted.entries()) rank[code] = place;
  const starts = new Uint32Array(sorted.length + 1);
  for (let index = 0; index < groups.length; index++) starts[rank[groups.at(index)]! + 1]!++;
  for (let group = 0; group < sorted.length; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const order = new Uint32Array(groups.length);
  for (let index = 0; index < groups.length; index++) order[next[rank[groups.at(index)]!]!++] = index;
  return { starts, order };
}

/** By name; the offerings of no told institution come last. */
function compareNames(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return String(left) < String(right) ? -1 : 1;
}
