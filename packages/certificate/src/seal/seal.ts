import { createHash, sign as signWith } from 'node:crypto';
import { promisify } from 'node:util';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { prepareCms } from './cms.js';
import { knowIdentity, refuseOutOfForce, type SealIdentity } from './identity.js';
import type { SealKey } from './key.js';

/** Makes seals, many at once: the one thing that writing certificates asks of whatever holds the key. */
export interface Seal {
  /** Room that a certificate keeps free for the value. */
  readonly reserveBytes: number;
  /** From SHA-256 digests of documents to CMS values, in the same order. */
  sign(digests: readonly Uint8Array[]): Promise<readonly Uint8Array[]>;
}

/** What a key signs for one document. */
export interface SigningRequest {
  /** The attributes in DER, for a key that hashes by itself. */
  readonly data: Uint8Array;
  /** SHA-256 of `data`, for a hardware module or a trust service that is given hashes. */
  readonly digest: Uint8Array;
}

/**
 * Signs, many at once: a hardware module, a trust service, or a key of this process. Answers with one value per request,
 * in the same order: for ECDSA the DER of r and s, for RSA PKCS#1 v1.5.
 */
export type Signer = (requests: readonly SigningRequest[]) => Promise<readonly Uint8Array[]>;

/** The first of two steps, where the key is elsewhere: what has to be signed, and what to do with the answers. */
export interface PreparedSeals {
  readonly requests: readonly SigningRequest[];
  /** CMS values from signatures. Throws AFK-838 where they are not as many, or too long. */
  finish(signatures: readonly Uint8Array[]): readonly Uint8Array[];
}

/** Makes CMS values for one institution's certificate. */
export interface Sealer {
  readonly reserveBytes: number;
  prepare(digests: readonly Uint8Array[]): PreparedSeals;
}

/**
 * Gets ready to seal for an institution. All that can be known of its certificate is known here, before any file.
 *
 * @param asOf the moment of sealing, ISO 8601
 * @throws AfkError AFK-836 (a key that cannot seal), AFK-837 (not in force)
 */
export function openSealer(identity: SealIdentity, asOf: string): Sealer {
  const known = knowIdentity(identity);
  refuseOutOfForce(known, asOf);
  const form = prepareCms(known);
  return {
    reserveBytes: form.size,
    prepare: (digests) => ({
      requests: digests.map((digest) => {
        const data = form.attributesFor(digest);
        return { data, digest: createHash('sha256').update(data).digest() };
      }),
      finish: (signatures) => {
        if (signatures.length !== digests.length)
          return failed(
            `${signatures.length} handtekeningen voor ${digests.length} documenten`,
            `${signatures.length} signatures for ${digests.length} documents`,
          );
        return signatures.map((signature, index) => {
          if (signature.length === 0 || signature.length > known.longest)
            failed(`een handtekening van ${signature.length} bytes`, `a signature of ${signature.length} bytes`);
          return form.cmsFor(digests[index] as Uint8Array, signature);
        });
      },
    }),
  };
}

/** A seal whose key is behind `signer`. Throws as {@link openSealer} does. */
export function remoteSeal(identity: SealIdentity, signer: Signer, asOf: string): Seal {
  const sealer = openSealer(identity, asOf);
  return {
    reserveBytes: sealer.reserveBytes,
    sign: async (digests) => {
      const prepared = sealer.prepare(digests);
      return prepared.finish(await signer(prepared.requests).catch(unanswered));
    },
  };
}

/** A seal with a key of this process. Throws as {@link openSealer} does. */
export function localSeal(key: SealKey, asOf: string): Seal {
  return remoteSeal(key, localSigner(key), asOf);
}

/** Signs with a key of this process; long signatures on the threads that Node keeps for that. */
export function localSigner({ privateKey }: SealKey): Signer {
  if (privateKey.asymmetricKeyType === 'ec')
    return async (requests) => requests.map(({ data }) => signWith('sha256', data, privateKey));
  const later = promisify<string, Uint8Array, SealKey['privateKey'], Buffer>(signWith);
  return (requests) => Promise.all(requests.map(({ data }) => later('sha256', data, privateKey)));
}

function unanswered(cause: unknown): never {
  if (cause instanceof AfkError) throw cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-838', { reason }), { cause });
}

function failed(nl: string, en: string): never {
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-838', { reason: { nl, en } }));
}
