import { DECIMAL_SCALE, dayNumber, type Expr, type FieldExpr, toScaled } from '@afsprakenkader/rule-language';

/** Everything that conditions compare with: the points at which quantities are cut, and the words that keys may equal. */
export interface Constants {
  /** Scaled decimals, ascending. */
  readonly decimals: readonly number[];
  /** ISO dates, ascending. */
  readonly dates: readonly string[];
  readonly words: readonly string[];
}

/** Collects the constants of trees in which no parameter is left. */
export function constantsOf(trees: readonly Expr[]): Constants {
  const decimals = new Set<number>();
  const dates = new Set<string>();
  const words = new Set<string>();
  const take = (value: unknown) => {
    if (typeof value === 'number') {
      const scaled = toScaled(value);
      if (scaled !== undefined) decimals.add(scaled);
    } else if (typeof value === 'string') (dayNumber(value) === undefined ? words : dates).add(value);
  };
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === 'object' && part !== null) {
      const node = part as Readonly<Record<string, unknown>>;
      if (node.op === 'const') take(node.value);
      else if (node.op === 'list') (node.values as unknown[]).forEach(take);
      else {
        if (node.op === 'lookup') Object.keys(tableIn(node.table)).forEach(take);
        Object.values(node).forEach(visit);
      }
    }
  };
  visit(trees);
  return { decimals: [...decimals].sort((a, b) => a - b), dates: [...dates].sort(), words: [...words].sort() };
}

function tableIn(id: unknown): object {
  const table: unknown = JSON.parse(String(id).replace(/^table /, ''));
  return typeof table === 'object' && table !== null ? table : {};
}

/** How a field is used, as far as it decides which values are worth telling apart. */
export interface Use {
  readonly field: FieldExpr;
  /** Its number of candidates is asked. */
  readonly sized: boolean;
  /** A decimal that is never compared with a constant: only shares are made of it. */
  readonly onlyWeighed?: boolean;
}

/** Representative values of a field, one (or more) for each cell; `undefined` is not told. An ordinary one first. */
export function fieldValues({ field, sized, onlyWeighed }: Use, constants: Constants): readonly unknown[] {
  const plain = plainValues(field, constants, onlyWeighed ?? false);
  if (field.choice === undefined) return [...plain, undefined, ...(isWords(field) ? ['none'] : [])];
  return [...choices(plain, sized ? mostAsked(constants) : 0), undefined];
}

/** The kinds of which presence is asked of words; `none` is the word for "told that there is none". */
function isWords({ as }: FieldExpr): boolean {
  return as === 'text' || as === 'key';
}

function plainValues(field: FieldExpr, constants: Constants, onlyWeighed: boolean): readonly unknown[] {
  switch (field.as) {
    case 'bool':
      return [true, false];
    case 'enum':
    case 'ordinal':
      return field.values ?? [];
    case 'key':
      return [...constants.words, ...fresh(constants.words)];
    case 'decimal':
      return onlyWeighed ? [3, 6] : cut(constants.decimals);
    case 'date':
      return cutDates(constants.dates);
    default:
      return [{ nl: 'verzonnen', en: 'invented' }, 'verzonnen', {}, []];
  }
}

/** Two words that no condition names. */
function fresh(words: readonly string[]): readonly string[] {
  return ['elders', 'nergens', 'ergens', 'anders'].filter((word) => !words.includes(word)).slice(0, 2);
}

/** A point for each constant and for each gap between them, as plain numbers above 0. */
function cut(scaled: readonly number[]): readonly number[] {
  const points = scaled.filter((point) => point > 0);
  const values: number[] = [];
  let below = 0;
  for (const point of points) {
    if (point - below > 1) values.push(between(below, point));
    values.push(point);
    below = point;
  }
  values.push((Math.floor(below / DECIMAL_SCALE) + 1) * DECIMAL_SCALE);
  return values.map((value) => value / DECIMAL_SCALE);
}

/** A short number strictly between two scaled ones: the next whole one (below the least point the last), else a half, else the middle. */
function between(low: number, high: number): number {
  for (const step of [DECIMAL_SCALE, DECIMAL_SCALE / 2, DECIMAL_SCALE / 10, DECIMAL_SCALE / 100]) {
    const value = low === 0 ? (Math.ceil(high / step) - 1) * step : (Math.floor(low / step) + 1) * step;
    if (low < value && value < high) return value;
  }
  return Math.floor((low + high) / 2);
}

function cutDates(dates: readonly string[]): readonly string[] {
  const moved = dates.flatMap((date) => [shifted(date, -1), date, shifted(date, 1)]);
  return moved.length === 0 ? ['2025-09-22'] : [...new Set(moved)].sort();
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Most items or candidates that cells tell apart by their number. */
export const MOST_COUNTED = 8;

/** The greatest number of items or candidates that a condition tells apart, and one more. */
export function mostAsked({ decimals }: Constants): number {
  const whole = decimals.filter((value) => value >= 0 && value <= MOST_COUNTED * DECIMAL_SCALE);
  return Math.ceil((whole.at(-1) ?? 0) / DECIMAL_SCALE) + 1;
}

/** Every set of candidates, also with repetitions up to the number that is asked for. One candidate stands alone. */
function choices(values: readonly unknown[], upTo: number): readonly unknown[] {
  const sets: unknown[][] = [[]];
  for (const value of values) for (const set of [...sets]) sets.push([...set, value]);
  const found = sets.filter((set) => set.length > 0).sort((a, b) => a.length - b.length);
  return found.flatMap((set) => {
    const padded: unknown[] = [set.length === 1 ? set[0] : set];
    for (let size = set.length + 1; size <= upTo; size++)
      padded.push([...set, ...new Array<unknown>(size - set.length).fill(set[0])]);
    return padded;
  });
}
