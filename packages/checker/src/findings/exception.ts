import type { Localized } from '@afsprakenkader/diagnostics';
import type { ExceptionWords } from './sentences.js';
import { valueAt } from './values.js';

/** Of several exceptions to one rule the one decided last: each is the renewal of the one before. */
export function standingException<Entry extends { readonly decidedOn?: unknown }>(
  recorded: readonly Entry[],
): Entry | undefined {
  const decided = (entry: Entry) => text(entry.decidedOn) ?? '';
  return recorded.reduce<Entry | undefined>(
    (last, next) => (last === undefined || decided(next) >= decided(last) ? next : last),
    undefined,
  );
}

/** The exception that an offering records for a rule, in words; undefined where it records none. */
export function exceptionOf(offering: object, rule: string): ExceptionWords | undefined {
  const exceptions = valueAt(offering, '/exceptions');
  if (!Array.isArray(exceptions)) return undefined;
  const found = standingException(
    (exceptions as readonly Record<string, unknown>[]).filter((exception) => exception.rule === rule),
  );
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
