import * as z from 'zod';
import { readStrictJson } from '../safe-json/read.js';
import { isMoment } from './moment.js';

/** What a seal may hold besides: nothing of it is believed, and an embedded key (`jwk`, `jku`, `x5u`) is not even read. */
const headerSchema = z.looseObject({
  alg: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']),
  'x5t#S256': z.string().length(43),
  x5c: z.array(z.string().max(20_000)).min(1).max(10),
  sigT: z.string().refine(isMoment),
  b64: z.literal(false),
  crit: z.array(z.enum(['b64', 'sigT', 'adoTst'])).refine((names) => names.includes('b64')),
});

const sealSchema = z.strictObject({
  payload: z.string(),
  signatures: z
    .array(
      z.strictObject({
        protected: z.string().max(200_000),
        signature: z.string().max(2_000),
        header: z.looseObject({}).optional(),
      }),
    )
    .length(1),
});

type SealHeader = z.output<typeof headerSchema>;

export interface Seal {
  readonly payload: string;
  readonly shielded: string;
  readonly signature: string;
  readonly header: SealHeader;
}

/** A sealed document where everything has its form; undefined where it is another kind of file or a seal that we refuse. */
export function readSeal(document: unknown): Seal | undefined {
  const outer = sealSchema.safeParse(document);
  if (!outer.success) return undefined;
  const { payload, signatures } = outer.data;
  const { protected: shielded, signature } = signatures[0]!;
  const header = headerSchema.safeParse(headerOf(shielded));
  return header.success ? { payload, shielded, signature, header: header.data } : undefined;
}

/** Whether a file wants to be a sealed document, sound or not. */
export function looksSealed(document: unknown): document is { readonly payload: unknown } {
  return (
    typeof document === 'object' &&
    document !== null &&
    Object.hasOwn(document, 'payload') &&
    Object.hasOwn(document, 'signatures')
  );
}

function headerOf(shielded: string): unknown {
  try {
    return readStrictJson(Buffer.from(shielded, 'base64url'));
  } catch {
    return undefined;
  }
}
