import type { Problem } from '@afsprakenkader/diagnostics';
import type { Status, Verdict } from '@afsprakenkader/rule-language';
import * as z from 'zod';

/** A value that one of our own packages made, by its type there: it is not looked into again. */
export function ours<Type>(): z.ZodType<Type, Type> {
  return z.custom<Type>((value) => value !== undefined);
}

const text = z.string().trim().min(1).max(4000);

/** A text in at least one language, as people enter it. */
export const enteredText = z
  .strictObject({ nl: text.optional(), en: text.optional() })
  .refine(({ nl, en }) => nl !== undefined || en !== undefined);

/** A title as an offering tells it: the languages that it has. */
export const someText = z.object({ nl: z.string().optional(), en: z.string().optional() });

export const shortText = z.string().trim().min(1).max(200);

/** `2026-11-24T09:30:00.000Z` */
export const moment = z.iso.datetime();
export const version = z.object({ version: z.string(), digest: z.string() });

/** Every answer that is no success: what is the matter, in the words of the table of errors, most important first. */
export const failure = z.object({ problems: z.array(ours<Problem>()) });

export const verdictCounts = ours<Partial<Record<Verdict, number>>>();
export const statusCounts = ours<Readonly<Record<string, Partial<Record<Status, number>>>>>();
