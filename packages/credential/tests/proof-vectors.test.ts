import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTEXTS, TEST_CONTEXTS } from '../src/contexts.js';
import { localLoader } from '../src/documents/load.js';
import { addProof } from '../src/sign/data-integrity.js';
import { checkProofs } from '../src/verify/proof.js';
import { freshSigner, KeyAddresses, keyAddress, moment } from './keys.js';

interface Signed {
  readonly '@context': readonly unknown[];
  readonly proof: unknown;
}
const vectors = new URL('./fixtures/vectors/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, vectors), 'utf8')) as Signed;

/** One vector names its key by a did that is not a did:key; its key stands in the vector's own key file. */
const keys = new KeyAddresses();
const ecdsaKey = JSON.parse(readFileSync(new URL('vc-di-ecdsa/p256KeyPair.json', vectors), 'utf8')) as {
  publicKeyMultibase: string;
};
keys.set(`https://vc.example/issuers/5678#${ecdsaKey.publicKeyMultibase}`, {
  type: 'Multikey',
  publicKeyMultibase: ecdsaKey.publicKeyMultibase,
});
const loader = localLoader(keys, new Map([...CONTEXTS, ...TEST_CONTEXTS]));

test.each([
  'vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json',
  'vc-di-ecdsa/ecdsa-rdfc-2019-p256/signedECDSAP256.json',
  'vc-di-eddsa/proof-set-chain/signedProofSet1.json',
  'vc-di-eddsa/proof-set-chain/signedProofSet2.json',
  'vc-di-eddsa/proof-set-chain/signedProofChain1.json',
  'vc-di-eddsa/proof-set-chain/signedProofChain2.json',
])('%s verifies, and no longer once a value is changed', async (path) => {
  const signed = read(path);
  expect(await checkProofs(signed, loader)).toBeUndefined();
  expect(await checkProofs({ ...signed, name: 'Another' }, loader)).toMatchObject({
    en: 'the content was changed or signed with another key',
  });
});

test.each([
  'vc-di-eddsa/eddsa-rdfc-2022/employ/signedDataInt.json',
  'vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ/signedECDSAP256.json',
])('%s needs the citizenship context, which is not among the data: it is refused and not fetched', async (path) => {
  expect((await checkProofs(read(path), loader))?.en).toBe('a context or key is not known here');
});

test.each(['EdDSA', 'ES256'] as const)('what we sign with %s verifies, and a chain holds its order', async (kind) => {
  const [one, two] = [freshSigner(kind), freshSigner(kind)];
  const unsigned = read('vc-di-eddsa/unsigned.json');
  const common = { created: moment, documentLoader: loader };
  const first = await addProof(unsigned, {
    ...common,
    signer: one,
    verificationMethod: await keyAddress(one),
    terms: { id: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544' },
  });
  const chained = await addProof(first, {
    ...common,
    signer: two,
    verificationMethod: await keyAddress(two),
    terms: { previousProof: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544' },
  });
  expect(await checkProofs(chained, loader)).toBeUndefined();
  const later = chained.proof.slice(1);
  expect(await checkProofs({ ...chained, proof: later }, loader)).toBeDefined();
});

test('a term that no context defines is refused, when signing and when verifying', async () => {
  const signer = freshSigner();
  const verificationMethod = await keyAddress(signer);
  const document = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: 'did:web:example.be',
    credentialSubject: { id: 'urn:uuid:0d9c9c9e-94b8-4bb0-9b1c-0c9b5e1b8a10' },
  };
  const documentLoader = localLoader(keys);
  const signed = await addProof(document, { signer, verificationMethod, created: moment, documentLoader });
  expect(await checkProofs(signed, documentLoader)).toBeUndefined();
  const said = await checkProofs({ ...signed, honours: 'summa' }, documentLoader);
  expect(said?.en).toMatch(/nobody defined/);
  await expect(
    addProof({ ...document, honours: 'summa' }, { signer, verificationMethod, created: moment, documentLoader }),
  ).rejects.toThrow();
});

test('no proof, an empty list, very many and one of an unknown kind are refused', async () => {
  const signed = read('vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json');
  const proof = signed.proof as object;
  for (const wrong of [
    undefined,
    [],
    Array(10_000).fill(proof),
    { ...proof, cryptosuite: 'none' },
    [proof, { ...proof, proofValue: 'z1' }],
  ])
    expect(await checkProofs({ ...signed, proof: wrong }, loader)).toBeDefined();
});
