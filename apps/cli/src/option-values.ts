import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from './codes.js';
import { didYouMean } from './usage.js';

/** Reads an option that takes one of a few words. */
export function readOneOf(option: string, choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new AfkError(problem(CLI_CODES, 'AFK-604', { option, value, choices, hint: didYouMean(value, choices) }));
  };
}

/** Reads a date of the calendar, `YYYY-MM-DD`. */
export function readDate(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  if (year === undefined || date.getUTCMonth() !== (month as number) - 1 || date.getUTCDate() !== day) {
    throw new AfkError(problem(CLI_CODES, 'AFK-606', { value }));
  }
  return value;
}
