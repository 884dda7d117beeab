import { type Codes, codesFor } from './dictionary.js';

/** A column as far as some rules see it. */
export interface View {
  readonly key: string;
  readonly codes: Codes;
  /** What each code stands for. */
  readonly values: readonly unknown[];
}

/** Rows sorted into classes: those of one class cannot be told apart by the rules that asked. */
export interface Partition {
  readonly views: readonly View[];
  /** Class of each row. */
  readonly classes: Codes;
  /** First row of each class. */
  readonly first: Uint32Array;
}

/** Largest table of pairs that is kept as an array; beyond it pairs are looked up by hash. */
const TABLE = 1 << 22;

export function partitionOf(views: readonly View[], rows: number): Partition {
  const [only, ...others] = [...views].sort((a, b) => a.values.length - b.values.length);
  let classes: Codes = only?.codes ?? new Uint8Array(rows);
  let count = only?.values.length ?? 1;
  for (const { codes, values } of others) ({ classes, count } = refine(classes, count, codes, values.length));
  return { views, ...renumbered(classes, count) };
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
function renumbered(classes: Codes, count: number): Pick<Partition, 'classes' | 'first'> {
  const numbers = new Int32Array(count).fill(-1);
  const first: number[] = [];
  for (let row = 0; row < classes.length; row++) {
    const code = classes[row]!;
    if (numbers[code] === -1) numbers[code] = first.push(row) - 1;
  }
  const narrowed = codesFor(first.length, classes.length);
  for (let row = 0; row < classes.length; row++) narrowed[row] = numbers[classes[row]!]!;
  return { classes: narrowed, first: Uint32Array.from(first) };
}
