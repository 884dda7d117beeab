import type { Localized } from '@afsprakenkader/diagnostics';
import * as z from 'zod';

/** What people call a field of the model. */
export const FIELD_NAMES = z.registry<Localized>();

/** Names a field, for messages and for the page that documents the model. */
export function named<Schema extends z.ZodType>(schema: Schema, nl: string, en: string): Schema {
  // A schema of a field belongs to that field alone: a shared one would carry the last name given to it.
  const own = schema.clone() as Schema;
  FIELD_NAMES.add(own, { nl, en });
  return own;
}

/** The reason that a check of our own gives to its zod issue, in both languages. */
export function because(nl: string, en: string): { params: { reason: Localized } } {
  return { params: { reason: { nl, en } } };
}
