import type { Localized } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { isMoment } from './moment.js';

const moment = z.string().refine(isMoment);

const proofSchema = z.looseObject({
  type: z.literal('DataIntegrityProof'),
  id: z.string().optional(),
  cryptosuite: z.string(),
  created: moment.optional(),
  expires: moment.optional(),
  proofPurpose: z.literal('assertionMethod'),
  verificationMethod: z.string().max(1_000),
  proofValue: z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{80,120}$/),
  previousProof: z.union([z.string(), z.array(z.string()).max(4)]).optional(),
});

export type ProofForm = z.output<typeof proofSchema>;

/** The proofs of a credential where all of them have the form that the standard asks. */
export function readProofs(
  given: unknown,
  most: number,
):
  | { readonly proofs: readonly ProofForm[]; readonly fault?: undefined }
  | { readonly proofs?: undefined; readonly fault: Localized } {
  const list = Array.isArray(given) ? given : given === undefined ? [] : [given];
  if (list.length === 0) return { fault: { nl: 'er staat er geen in het bestand', en: 'there is none in the file' } };
  if (list.length > most)
    return { fault: { nl: `er staan er meer dan ${most} in`, en: `there are more than ${most}` } };
  const result = z.array(proofSchema).safeParse(list);
  if (result.success) return { proofs: result.data };
  const [index, key = '.'] = result.error.issues[0]?.path ?? [];
  return {
    fault: {
      nl: `\`proof[${String(index)}].${String(key)}\` is niet zoals de norm het vraagt`,
      en: `\`proof[${String(index)}].${String(key)}\` is not as the standard asks`,
    },
  };
}
