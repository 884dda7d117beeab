import type { Localized } from '@afsprakenkader/diagnostics';
import * as z from 'zod';

type Issue = z.core.$ZodIssue;

const DUTCH = z.locales.nl().localeError;
const ENGLISH = z.locales.en().localeError;

const KINDS: Readonly<Partial<Record<string, Localized>>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een groep gegevens', en: 'a group of items' },
  record: { nl: 'een groep gegevens', en: 'a group of items' },
};

/** What is wrong with a value, in words that need no knowledge of the schema library. */
export function reasonOf(issue: Issue): Localized {
  const own: unknown = issue.code === 'custom' || issue.code === 'invalid_format' ? ownReason(issue) : undefined;
  if (own !== undefined) return own as Localized;
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return { nl: 'dit ontbreekt', en: 'this is missing' };
    const kind = KINDS[issue.expected];
    if (kind !== undefined) return { nl: `hier hoort ${kind.nl} te staan`, en: `${kind.en} is expected here` };
  }
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return {
      nl: 'deze datum bestaat niet (schrijf jaar-maand-dag)',
      en: 'this date does not exist (write year-month-day)',
    };
  if (issue.code === 'invalid_value') {
    if (issue.input === undefined) return { nl: 'dit ontbreekt', en: 'this is missing' };
    const values = issue.values.map(String).join(', ');
    return issue.values.length === 1
      ? { nl: `hier hoort ${values} te staan`, en: `${values} is expected here` }
      : { nl: `kies uit ${values}`, en: `choose from ${values}` };
  }
  if (issue.code === 'too_small' && Number(issue.minimum) === 1 && issue.origin !== 'number')
    return { nl: 'dit is leeg', en: 'this is empty' };
  const raw = { ...issue, input: issue.input } as z.core.$ZodRawIssue;
  return { nl: lower(DUTCH(raw)), en: lower(ENGLISH(raw)) };
}

function ownReason(issue: Issue): unknown {
  return 'params' in issue ? (issue.params as { reason?: unknown } | undefined)?.reason : undefined;
}

function lower(message: ReturnType<typeof DUTCH>): string {
  const said = typeof message === 'string' ? message : (message?.message ?? '');
  return said.charAt(0).toLowerCase() + said.slice(1);
}
