import { type Codes, codesFor } from './dictionary.js';
import { markedCodes, offeringOf } from './prune.js';

/** A column as far as some rules see it. */
export interface View {
  readonly key: string;
  readonly codes: Codes;
  /** What each code stands for. */
  readonly values: readonly unknown[];
}

/** An offering that stands for a class, as the rules that asked see it. */
export interface Sample {
  readonly offering: object;
  readonly disputedUnits?: ReadonlySet<string>;
}

/** Rows sorted into classes: those of one class cannot be told apart by the rules that asked. */
export interface Partition {
  /** Class of each row. */
  readonly classes: Codes;
  /** One for each class. */
  readonly samples: readonly Sample[];
}

/** Largest table of pairs that is kept as an array; beyond it pairs are looked up by hash. */
const TABLE = 1 << 22;

/** @param disputes whether the code of any component is in dispute */
export function partitionOf(views: readonly View[], rows: number, disputes: boolean): Partition {
  const [only, ...others] = [...views].sort((a, b) => a.values.length - b.values.length);
  let classes: Codes = only?.codes ?? new Uint8Array(rows);
  let count = only?.values.length ?? 1;
  if (only !== undefined && others.length === 0) {
    const samples = only.values.map((value) => sampleOf([[only.key, value]], disputes));
    return { classes, samples };
  }
  for (const { codes, values } of others) ({ classes, count } = refine(classes, count, codes, values.length));
  const numbered = renumbered(classes, count);
  return { classes: numbered.classes, samples: numbered.first.map((row) => sampleOf(membersAt(views, row), disputes)) };
}

function membersAt(views: readonly View[], row: number): readonly (readonly [string, unknown])[] {
  return views.map(({ key, codes, values }) => [key, values[codes[row]!]]);
}

export function sampleOf(members: readonly (readonly [string, unknown])[], disputes: boolean): Sample {
  const offering = offeringOf(members);
  return disputes ? { offering, disputedUnits: markedCodes(offering) } : { offering };
}

/** Splits classes by another column. */
function refine(classes: Codes, count: number, codes: Codes, width: number): { classes: Codes; count: number } {
  if (width === 1) return { classes, count };
  const refined = new Uint32Array(classes.length);
  let found = 0;
  if (count * width <= TABLE) {
    const table = new Uint32Array(count * width);
    for (let row = 0; row < refined.length; row++) {
      const pair = classes[row]! * width + codes[row]!;
      let code = table[pair]!;
      if (code === 0) {
        code = ++found;
        table[pair] = code;
      }
      refined[row] = code - 1;
    }
  } else {
    const table = new Map<number, number>();
    for (let row = 0; row < refined.length; row++) {
      const pair = classes[row]! * width + codes[row]!;
      let code = table.get(pair);
      if (code === undefined) {
        code = found++;
        table.set(pair, code);
      }
      refined[row] = code;
    }
  }
  return { classes: refined, count: found };
}

/** Classes that have rows, numbered in the order of their first row. */
function renumbered(classes: Codes, count: number): { classes: Codes; first: readonly number[] } {
  const numbers = new Int32Array(count).fill(-1);
  const first: number[] = [];
  for (let row = 0; row < classes.length; row++) {
    const code = classes[row]!;
    if (numbers[code] === -1) numbers[code] = first.push(row) - 1;
  }
  const narrowed = codesFor(first.length, classes.length);
  for (let row = 0; row < classes.length; row++) narrowed[row] = numbers[classes[row]!]!;
  return { classes: narrowed, first };
}
