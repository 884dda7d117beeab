import type { Localized } from '@afsprakenkader/diagnostics';
import type { ExceptionWords } from './sentences.js';
import { valueAt } from './values.js';

/** The exception that an offering records for a rule, in words; undefined where it records none. */
export function exceptionOf(offering: object, rule: string): ExceptionWords | undefined {
  const exceptions = valueAt(offering, '/exceptions');
  if (!Array.isArray(exceptions)) return undefined;
  const found = (exceptions as readonly Record<string, unknown>[]).find((exception) => exception.rule === rule);
  if (found === undefined) return undefined;
  const reason = (found.reason ?? {}) as Partial<Localized>;
  return {
    reason: { nl: reason.nl ?? reason.en ?? '', en: reason.en ?? reason.nl ?? '' },
    decidedBy: text(found.decidedBy),
    decidedOn: text(found.decidedOn),
    reviewOn: text(found.reviewOn),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
