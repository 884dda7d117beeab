/// <reference path="./digitalbazaar.d.ts" />

import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { DataIntegrityProof, type Proof } from '@digitalbazaar/data-integrity';
import { KEY_CODES } from '../codes/keys.js';
import { type DocumentLoader, localLoader } from '../documents/load.js';
import type { Signer } from './signer.js';
import { SUITES } from './suites.js';

export interface ProofOptions {
  readonly signer: Signer;
  /** The key in the issuer's DID document, `did:web:…#…`. */
  readonly verificationMethod: string;
  /** ISO 8601 with zone. */
  readonly created: string;
  readonly proofPurpose?: string;
  readonly documentLoader?: DocumentLoader;
  /** Further terms of the proof, such as `expires` or `previousProof`. */
  readonly terms?: Readonly<Record<string, unknown>>;
}

/** Which suite fits a key, and the word that the library has for its algorithm. */
const FITTING = {
  EdDSA: { suite: 'eddsa-rdfc-2022', algorithm: 'Ed25519' },
  ES256: { suite: 'ecdsa-rdfc-2019', algorithm: 'P-256' },
} as const;

/**
 * Signs a JSON-LD document with a Data Integrity proof (`eddsa-rdfc-2022` or `ecdsa-rdfc-2019`, as the key asks).
 * `proof` becomes a list, as Open Badges 3.0 wants it.
 *
 * @throws AfkError AFK-890 for an RSA key, which no suite knows; Error for a term that no context defines
 */
export async function addProof<Document extends object>(
  document: Document,
  options: ProofOptions,
): Promise<Document & { readonly proof: readonly Proof[] }> {
  const { documentLoader = localLoader() } = options;
  const { proof: earlier, ...unsigned } = document as { proof?: Proof | readonly Proof[] };
  const before =
    earlier === undefined ? [] : Array.isArray(earlier) ? (earlier as readonly Proof[]) : [earlier as Proof];
  const bound = boundProofs(before, options.terms?.previousProof);
  const proof = await suiteFor(options).createProof({
    document: bound.length === 0 ? unsigned : { ...unsigned, proof: bound },
    documentLoader,
    purpose: { update: async (draft) => ({ ...draft, proofPurpose: options.proofPurpose ?? 'assertionMethod' }) },
  });
  return { ...(unsigned as Document), proof: [...before, proof] };
}

/** The proofs that a proof names as going before it: they are signed with the document. */
export function boundProofs(proofs: readonly Proof[], previous: unknown): readonly Proof[] {
  const names = previous === undefined ? [] : Array.isArray(previous) ? previous : [previous];
  return names.map((name) => {
    const found = proofs.find(({ id }) => id === name);
    if (found === undefined) throw new Error('a proof names a previous one that is not there');
    return found;
  });
}

function suiteFor({ signer, verificationMethod, created, terms }: ProofOptions): DataIntegrityProof {
  if (signer.algorithm === 'RS256')
    throw new AfkError(
      problem(KEY_CODES, 'AFK-890', {
        reason: { nl: 'een badge wordt niet met RSA ondertekend', en: 'a badge is not signed with RSA' },
      }),
    );
  const { suite, algorithm } = FITTING[signer.algorithm];
  const integrity = new DataIntegrityProof({
    cryptosuite: SUITES.get(suite)!,
    date: created,
    signer: { id: verificationMethod, algorithm, sign: ({ data }) => signer.sign(data) },
  });
  if (terms !== undefined) integrity.proof = terms;
  return integrity;
}
