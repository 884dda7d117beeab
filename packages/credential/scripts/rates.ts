/** Prints how many credentials a second are signed and verified, our layer and the bare libraries in turn. */
import { sign as bareSign, verify as bareVerify, generateKeyPairSync } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { writeBadge } from '../src/badge.js';
import { localLoader } from '../src/documents/load.js';
import { addProof } from '../src/sign/data-integrity.js';
import { publicKeyMultibase } from '../src/sign/multikey.js';
import { signerFromKey } from '../src/sign/pem.js';
import { checkProofs } from '../src/verify/proof.js';
import { sampleCertificate } from '../tests/sample.js';

const ROUNDS = 120;
const created = '2026-11-20T09:00:00Z';
const verificationMethod = 'did:web:example.be#key-1';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = signerFromKey(privateKey);
const key = {
  id: verificationMethod,
  type: 'Multikey',
  controller: 'did:web:example.be',
  publicKeyMultibase: await publicKeyMultibase(publicKey),
};
const documentLoader = localLoader(new Map([[verificationMethod, key]]));
const badge = writeBadge(sampleCertificate(), 'nl');
const signed = await addProof(badge, { signer, verificationMethod, created });
const bare = (): DataIntegrityProof =>
  new DataIntegrityProof({
    cryptosuite,
    date: created,
    signer: {
      id: verificationMethod,
      algorithm: 'Ed25519',
      sign: async ({ data }) => bareSign(null, data, privateKey),
    },
  });
const { proof, ...unsigned } = signed;
const work: Readonly<Record<string, () => Promise<unknown>>> = {
  'sign, ours': () => addProof(badge, { signer, verificationMethod, created }),
  'sign, library': () =>
    bare().createProof({
      document: badge,
      documentLoader,
      purpose: { update: async (draft) => ({ ...draft, proofPurpose: 'assertionMethod' }) },
    }),
  'verify, ours': () => checkProofs(signed, documentLoader),
  'verify, library': () =>
    new DataIntegrityProof({ cryptosuite }).verifyProof({ proof: proof[0]!, document: unsigned, documentLoader }),
  'Ed25519 alone': async () =>
    bareVerify(null, Buffer.from('x'), publicKey, bareSign(null, Buffer.from('x'), privateKey)),
};
const times = new Map<string, number[]>(Object.keys(work).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of Object.entries(work)) {
    const start = performance.now();
    await run();
    if (round >= ROUNDS / 3) times.get(name)!.push(performance.now() - start);
  }
for (const [name, each] of times) {
  const median = each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)]!;
  process.stdout.write(`${name}: ${median.toFixed(2)} ms, ${Math.round(1000 / median)} a second\n`);
}
