import type { Localized } from '@afsprakenkader/diagnostics';
import type * as z from 'zod';

const KINDS: Readonly<Partial<Record<string, Localized>>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een groep sleutels', en: 'a group of keys' },
  record: { nl: 'een groep sleutels', en: 'a group of keys' },
};

/** What belongs where a value is refused, in words; undefined for what the schema library alone can tell. */
export function wantedOf(issue: z.core.$ZodIssue): Localized | undefined {
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected];
    return kind && { nl: `hier hoort ${kind.nl} te staan`, en: `${kind.en} is expected here` };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { nl: `kies uit ${values}`, en: `choose from ${values}` };
  }
  if (issue.code === 'too_small' && Number(issue.minimum) === 1 && issue.origin !== 'number') {
    return { nl: 'dit is leeg', en: 'this is empty' };
  }
  return undefined;
}
