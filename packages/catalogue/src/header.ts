import { type Location, suggest } from '@afsprakenkader/diagnostics';
import type { Issues } from './issues.js';
import type { CatalogueHeader } from './model.js';

const KEYS = ['format', 'institution', 'academicYear', 'defaults', 'offerings'] as const;

/**
 * The header of a canonical catalogue from the keys at its top level. What is not usable is left out, with a
 * problem; keys that begin with `x-` are the institution's own.
 *
 * @param keys everything at the top level except the list of offerings
 */
export function headerOf(
  keys: Readonly<Record<string, unknown>>,
  issues: Issues,
  locate: (key: string) => Location,
): CatalogueHeader {
  const header: { -readonly [Key in keyof CatalogueHeader]: CatalogueHeader[Key] } = {};
  for (const [key, value] of Object.entries(keys)) {
    if (value === null || value === undefined || key.startsWith('x-') || key === 'offerings') continue;
    if (key === 'format') {
      if (typeof value !== 'number') expected(key, { nl: 'het getal 1', en: 'the number 1' });
      else {
        header.format = value;
        if (value !== 1) issues.add('AFK-313', { format: value }, locate(key));
      }
    } else if (key === 'institution' || key === 'academicYear') {
      if (typeof value === 'string') header[key] = value;
      else expected(key, { nl: 'tekst (tussen aanhalingstekens)', en: 'text (between quotes)' });
    } else if (key === 'defaults') {
      if (isGroup(value)) header.defaults = value;
      else expected(key, { nl: 'een groep sleutels', en: 'a group of keys' });
    } else {
      const near = suggest(key, KEYS);
      const hint = near ? { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` } : '';
      issues.add('AFK-311', { key, hint }, locate(key));
    }
  }
  return header;

  function expected(key: string, what: { nl: string; en: string }) {
    issues.add('AFK-312', { key, expected: what }, locate(key));
  }
}

/** Whether a value is an object with keys. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
