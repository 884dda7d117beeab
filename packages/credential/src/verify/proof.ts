/// <reference path="../sign/digitalbazaar.d.ts" />

import type { Localized } from '@afsprakenkader/diagnostics';
import { DataIntegrityProof, type Proof } from '@digitalbazaar/data-integrity';
import type { DocumentLoader } from '../documents/load.js';
import { boundProofs } from '../sign/data-integrity.js';
import { SUITES } from '../sign/suites.js';
import { readProofs } from './proof-form.js';

/** More proofs than this on one credential are there to keep us busy. */
const MOST_PROOFS = 4;

/**
 * Whether every proof of a document holds. It says nothing about whose key it is.
 *
 * @param documentLoader must give each verification method by its address
 * @returns what is amiss, or undefined
 */
export async function checkProofs(document: object, documentLoader: DocumentLoader): Promise<Localized | undefined> {
  const { proof: given, ...unsigned } = document as { proof?: unknown };
  const { proofs, fault } = readProofs(given, MOST_PROOFS);
  if (proofs === undefined) return fault;
  for (const proof of proofs) {
    const said = await checkProof(unsigned, proof, proofs, documentLoader);
    if (said !== undefined) return said;
  }
  return undefined;
}

async function checkProof(
  unsigned: object,
  proof: Proof,
  proofs: readonly Proof[],
  documentLoader: DocumentLoader,
): Promise<Localized | undefined> {
  const cryptosuite = SUITES.get(String(proof.cryptosuite));
  if (cryptosuite === undefined)
    return { nl: 'wij kennen deze soort handtekening niet', en: 'we do not know this kind of signature' };
  try {
    const bound = boundProofs(proofs, proof.previousProof);
    const { verified, error } = await new DataIntegrityProof({ cryptosuite }).verifyProof({
      proof,
      document: bound.length === 0 ? unsigned : { ...unsigned, proof: bound },
      documentLoader,
    });
    return verified ? undefined : reasonOf(error);
  } catch (error) {
    return reasonOf(error);
  }
}

/** What the libraries say, in words; their own sentence can quote the document, so it is not passed on. */
function reasonOf(error: unknown): Localized {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (message === 'Invalid signature.')
    return {
      nl: 'de inhoud is veranderd of met een andere sleutel ondertekend',
      en: 'the content was changed or signed with another key',
    };
  if (name === 'UnknownDocument' || /^Dereferencing a URL/.test(message))
    return { nl: 'een context of sleutel is hier niet bekend', en: 'a context or key is not known here' };
  if (/safe mode|jsonld/i.test(`${name} ${message}`))
    return {
      nl: 'het bevat termen of contexten die niemand heeft vastgelegd, of is er met opzet ingewikkeld door',
      en: 'it holds terms or contexts that nobody defined, or is complicated on purpose',
    };
  return { nl: 'ze is niet te lezen', en: 'it cannot be read' };
}
