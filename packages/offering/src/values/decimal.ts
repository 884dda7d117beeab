/** Decimals are exact to the millionth, as the rules compare them. */
const SCALE = 1_000_000;

/** The greatest load the format takes: far above any course in credits or hours, so that only slips are refused. */
export const LOAD_LIMIT = 10_000;

/** Greater than 0, at most {@link LOAD_LIMIT}. */
export function isLoadInRange(value: number): boolean {
  return value > 0 && value <= LOAD_LIMIT;
}

/** A number that is written with at most six decimals. */
export function isExact(value: number): boolean {
  return (value | 0) === value || Math.round(value * SCALE) / SCALE === value;
}

/** A study load: an exact decimal above 0. */
export function isLoad(value: unknown): value is number {
  return typeof value === 'number' && isLoadInRange(value) && isExact(value);
}
