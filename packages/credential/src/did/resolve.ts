import type { Localized } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { isMoment, momentOf } from '../verify/moment.js';

const methodSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  controller: z.string(),
  publicKeyMultibase: z.string().optional(),
  publicKeyJwk: z
    .looseObject({})
    .refine((jwk) => !Object.hasOwn(jwk, 'd'))
    .optional(),
  secretKeyMultibase: z.never().optional(),
  revoked: z.string().refine(isMoment).optional(),
  expires: z.string().refine(isMoment).optional(),
});

const documentSchema = z.looseObject({
  id: z.string(),
  verificationMethod: z.array(methodSchema).max(200).optional(),
  assertionMethod: z
    .array(z.union([z.string(), methodSchema]))
    .max(200)
    .optional(),
});

type Method = z.output<typeof methodSchema>;

export interface KeyQuestion {
  readonly issuer: string;
  /** As the proof names it. */
  readonly verificationMethod: string;
  /** When the proof says it was made, ISO 8601; undefined where it does not say. */
  readonly created: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The key of that name in a DID document; undefined where it has none, or is not sound. */
export function keyIn(document: unknown, verificationMethod: string): Method | undefined {
  const read = documentSchema.safeParse(document);
  if (!read.success) return undefined;
  const embedded = (read.data.assertionMethod ?? []).filter((entry): entry is Method => typeof entry !== 'string');
  return [...(read.data.verificationMethod ?? []), ...embedded].find(
    ({ id }) => absolute(id, read.data.id) === verificationMethod,
  );
}

/** Whether the issuer of a credential answers for the key that signed it. @returns what is amiss */
export function checkKeyOfIssuer(
  document: unknown,
  { issuer, verificationMethod, created, now }: KeyQuestion,
): Localized | undefined {
  const [did] = verificationMethod.split('#', 1);
  if (did !== issuer) return { nl: 'de sleutel is van een ander', en: 'the key is somebody else’s' };
  const read = documentSchema.safeParse(document);
  if (!read.success || read.data.id !== did)
    return {
      nl: 'het did-document is dat van een ander, of is er geen',
      en: 'the DID document is somebody else’s, or is none',
    };
  const method = keyIn(document, verificationMethod);
  if (method === undefined || method.controller !== did)
    return { nl: 'de sleutel staat niet in het did-document', en: 'the key is not in the DID document' };
  const asserts = (read.data.assertionMethod ?? []).some(
    (entry) => absolute(typeof entry === 'string' ? entry : entry.id, did) === verificationMethod,
  );
  if (!asserts)
    return { nl: 'met deze sleutel worden geen bewijzen ondertekend', en: 'this key does not sign credentials' };
  if (method.revoked !== undefined && momentOf(method.revoked) <= now)
    return { nl: 'de sleutel is ingetrokken', en: 'the key was revoked' };
  if (method.expires !== undefined && momentOf(method.expires) < (created === undefined ? now : momentOf(created)))
    return { nl: 'de sleutel was toen al vervallen', en: 'the key had expired by then' };
  return undefined;
}

function absolute(id: string, did: string): string {
  return id.startsWith('#') ? `${did}${id}` : id;
}
