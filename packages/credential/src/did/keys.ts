import * as z from 'zod';

const multibase = z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{40,80}$/);

const keySchema = z.strictObject({
  /** The part after `#`. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,60}$/),
  publicKeyMultibase: multibase,
  added: z.iso.date(),
  /** From this day another key signs; what this one signed stays good. */
  retired: z.iso.date().optional(),
  /** From this day nothing that it signed is believed any more. */
  compromised: z.iso.date().optional(),
});

/** The keys of one institution, the oldest first: the history that a DID document is made from. It holds no secret. */
export const keyHistorySchema = z
  .strictObject({ format: z.literal(1), did: z.string().max(300), keys: z.array(keySchema).max(200) })
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length)
  .refine(({ keys }) => new Set(keys.map(({ publicKeyMultibase }) => publicKeyMultibase)).size === keys.length);

export type KeyHistory = z.output<typeof keyHistorySchema>;

/** The history with one more key. Publish its document first; sign with the key when caches have forgotten the old one. */
export function addKey(history: KeyHistory, publicKeyMultibase: string, day: string): KeyHistory {
  const id = `key-${history.keys.length + 1}`;
  return { ...history, keys: [...history.keys, { id, publicKeyMultibase, added: day }] };
}

/** The history in which a key no longer signs; with `compromised`, neither is it believed. */
export function endKey(history: KeyHistory, id: string, day: string, why: 'retired' | 'compromised'): KeyHistory {
  return { ...history, keys: history.keys.map((key) => (key.id === id ? { ...key, [why]: day } : key)) };
}
