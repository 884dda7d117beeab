import { writeBadge } from '../src/badge.js';
import { didDocument } from '../src/did/document.js';
import { addKey } from '../src/did/keys.js';
import { writeElm } from '../src/elm.js';
import { addProof } from '../src/sign/data-integrity.js';
import { sealJades } from '../src/sign/jades.js';
import { publicKeyMultibase } from '../src/sign/multikey.js';
import type { Signer } from '../src/sign/signer.js';
import { statusListCredential } from '../src/status/credential.js';
import { LEAST_ENTRIES } from '../src/status/list.js';
import type { Trust } from '../src/verify/trust.js';
import { type Verification, verifyFiles } from '../src/verify/verify.js';
import { freshSigner, moment } from './keys.js';
import { sampleCertificate } from './sample.js';
import { inventedSeal } from './seal-certificates.js';

export const did = 'did:web:hogeschoolvoorbeeld.be';
export const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** Everything that an invented institution publishes and hands out, with keys of this run. */
export async function inventedIssuer(set: readonly number[] = []) {
  const signer = freshSigner();
  const history = addKey({ format: 1, did, keys: [] }, await publicKeyMultibase(signer.publicKey), '2026-01-01');
  const seal = await inventedSeal();
  const sign = <Document extends object>(document: Document, by: Signer = signer) =>
    addProof(document, { signer: by, verificationMethod: `${did}#key-1`, created: moment });
  const certificate = sampleCertificate();
  const address = certificate.status![0]!.list;
  const list = await sign(
    statusListCredential({
      address,
      issuer: did,
      purpose: 'revocation',
      validFrom: moment,
      validUntil: '2026-12-20T09:00:00Z',
      size: LEAST_ENTRIES,
      set,
    }),
  );
  const documents = new Map<string, unknown>([[did, didDocument(history)]]);
  const lists = new Map<string, unknown>([[address, list]]);
  const trust: Trust = {
    now: Date.parse('2026-11-24T00:00:00Z'),
    did: async (name) => documents.get(name),
    statusList: async (name) => lists.get(name),
    anchors: [seal.authority],
    frameworks: new Map([[certificate.framework.version, certificate.framework.digest]]),
  };
  const badge = await sign(writeBadge(certificate, 'nl'));
  const elm = writeElm(certificate, { issued: moment }).credential;
  const resealed = (document: object) => sealJades(JSON.stringify(document), seal.signer, moment);
  return { badge, elm, sealed: await resealed(elm), sign, resealed, trust, documents, lists, address, list };
}

/** Only the lines that are not good. */
export function amiss({ files, agreement }: Verification): Record<string, string> {
  const lines = [...files.flatMap((file) => file.lines), agreement].filter(
    ({ outcome }) => outcome === 'bad' || outcome === 'unknown',
  );
  return Object.fromEntries(
    lines.map(({ line, outcome, problems }) => [line, `${outcome}: ${problems.map(({ what }) => what.en).join(' ')}`]),
  );
}

export async function amissIn(value: unknown, trust: Trust): Promise<Record<string, string>> {
  return amiss(await verifyFiles([{ name: 'file.json', bytes: bytes(value) }], trust));
}
