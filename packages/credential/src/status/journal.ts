import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { canonicalJson, digestOf } from '@afsprakenkader/framework';
import * as z from 'zod';
import { KEY_CODES } from '../codes/keys.js';
import { LEAST_ENTRIES } from './list.js';

const certificate = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const place = z
  .int()
  .min(0)
  .max(2 ** 27);

const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    issuer: z.string(),
    address: z.string(),
    size: place.min(LEAST_ENTRIES).multipleOf(8),
  }),
  z.strictObject({ kind: z.literal('assign'), entries: z.array(z.strictObject({ certificate, index: place })).min(1) }),
  z.strictObject({ kind: z.enum(['revoke', 'suspend', 'reinstate']), certificate }),
]);

/** One thing that was done. It names no person and no reason. */
export type Act = z.output<typeof actSchema>;

const stepSchema = z.strictObject({
  format: z.literal(1),
  /** Digest of the step before; `null` at the start. */
  previous: z.string().nullable(),
  at: z.string(),
  act: actSchema,
});

export type Step = z.output<typeof stepSchema>;

/** What the steps of a journal come to. */
export interface Statuses {
  readonly issuer: string;
  readonly address: string;
  readonly size: number;
  readonly places: ReadonlyMap<string, number>;
  readonly taken: ReadonlySet<number>;
  readonly revoked: ReadonlySet<string>;
  readonly suspended: ReadonlySet<string>;
}

/** The next step of a journal. @param at ISO 8601 with zone */
export function nextStep(steps: readonly Step[], act: Act, at: string): Step {
  const last = steps.at(-1);
  return { format: 1, previous: last === undefined ? null : digestOf(canonicalJson(last)), at, act };
}

/**
 * Reads the steps of a journal, each bound to the one before by its digest.
 *
 * @throws AfkError AFK-892 at the first step that is not as it was written
 */
export function readSteps(values: readonly unknown[]): Step[] {
  const steps: Step[] = [];
  for (const value of values) {
    const read = stepSchema.safeParse(value);
    if (!read.success)
      throw broken(steps.length, { nl: 'ze heeft niet de vorm van een stap', en: 'it has not the form of a step' });
    if (read.data.previous !== nextStep(steps, read.data.act, read.data.at).previous)
      throw broken(steps.length, {
        nl: 'een eerdere stap is veranderd of verdwenen',
        en: 'an earlier step was changed or has gone',
      });
    steps.push(read.data);
  }
  return steps;
}

/** @throws AfkError AFK-892 where the steps contradict each other */
export function statusesOf(steps: readonly Step[]): Statuses {
  const [first] = steps;
  if (first?.act.kind !== 'open') throw broken(0, { nl: 'het begin ontbreekt', en: 'the beginning is missing' });
  const { issuer, address, size } = first.act;
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const revoked = new Set<string>();
  const suspended = new Set<string>();
  for (const [index, { act }] of steps.entries()) {
    if (act.kind === 'assign')
      for (const entry of act.entries) {
        if (taken.has(entry.index) || places.has(entry.certificate) || entry.index >= size)
          throw broken(index, { nl: 'een plaats is twee keer gegeven', en: 'a place was given twice' });
        taken.add(entry.index);
        places.set(entry.certificate, entry.index);
      }
    else if (act.kind === 'revoke') revoked.add(act.certificate);
    else if (act.kind === 'suspend') suspended.add(act.certificate);
    else if (act.kind === 'reinstate') suspended.delete(act.certificate);
    else if (index > 0)
      throw broken(index, { nl: 'het begin staat er twee keer', en: 'the beginning stands there twice' });
  }
  return { issuer, address, size, places, taken, revoked, suspended };
}

function broken(step: number, reason: Localized): AfkError {
  return new AfkError(problem(KEY_CODES, 'AFK-892', { step: step + 1, reason }));
}
