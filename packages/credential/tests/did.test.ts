import { expect, test } from 'vitest';
import { didWebUrl } from '../src/did/address.js';
import { didDocument } from '../src/did/document.js';
import { addKey, endKey, type KeyHistory, keyHistorySchema } from '../src/did/keys.js';
import { checkKeyOfIssuer } from '../src/did/resolve.js';
import { publicKeyMultibase } from '../src/sign/multikey.js';
import { freshSigner, moment } from './keys.js';

const did = 'did:web:example.be';
const now = Date.parse('2027-06-01T00:00:00Z');
const twoKeys = async (): Promise<KeyHistory> => {
  const start: KeyHistory = { format: 1, did, keys: [] };
  const first = addKey(start, await publicKeyMultibase(freshSigner().publicKey), '2026-01-01');
  return addKey(first, await publicKeyMultibase(freshSigner('ES256').publicKey), '2027-01-01');
};
const question = { issuer: did, verificationMethod: `${did}#key-1`, created: moment, now };

test('a did:web has one https address', () => {
  expect(didWebUrl(did)).toBe('https://example.be/.well-known/did.json');
  expect(didWebUrl('did:web:bewijs.example.be:mc:2026')).toBe('https://bewijs.example.be/mc/2026/did.json');
});

test.each([
  'did:key:z6Mk',
  'did:web:',
  'did:web:localhost',
  'did:web:127.0.0.1',
  'did:web:2130706433',
  'did:web:example.be%3A8080',
  'did:web:Example.be',
  'did:web:example.be.',
  'did:web:example.be:..:secret',
  'did:web:example.be:%2e%2e',
  'did:web:intranet.local',
  'did:web:user@example.be',
  'did:web:ex\u0430mple.be',
])('%s is refused', (wrong) => {
  expect(() => didWebUrl(wrong)).toThrow(/AFK-891/);
});

test('a key that was replaced still vouches for what it signed, a compromised one for nothing', async () => {
  const history = await twoKeys();
  expect(keyHistorySchema.safeParse(history).success).toBe(true);
  expect(checkKeyOfIssuer(didDocument(history), question)).toBeUndefined();
  const rotated = endKey(history, 'key-1', '2027-02-01', 'retired');
  expect(checkKeyOfIssuer(didDocument(rotated), question)).toBeUndefined();
  const stolen = endKey(history, 'key-1', '2027-02-01', 'compromised');
  expect(checkKeyOfIssuer(didDocument(stolen), question)?.en).toMatch(/does not sign/);
  expect(checkKeyOfIssuer(didDocument(stolen), { ...question, verificationMethod: `${did}#key-2` })).toBeUndefined();
  expect(JSON.stringify(didDocument(stolen))).not.toMatch(/secret|"d":/);
});

test('a foreign key, a foreign document, one without the key and a revoked one do not bind', async () => {
  const document = didDocument(await twoKeys()) as { verificationMethod: object[] };
  const reasons = [
    checkKeyOfIssuer(document, { ...question, issuer: 'did:web:other.be' }),
    checkKeyOfIssuer({ ...document, id: 'did:web:other.be' }, question),
    checkKeyOfIssuer(document, { ...question, verificationMethod: `${did}#key-9` }),
    checkKeyOfIssuer(undefined, question),
    checkKeyOfIssuer({ ...document, assertionMethod: [] }, question),
    checkKeyOfIssuer(
      { ...document, verificationMethod: [{ ...document.verificationMethod[0], revoked: '2027-01-01T00:00:00Z' }] },
      question,
    ),
    checkKeyOfIssuer(
      { ...document, verificationMethod: [{ ...document.verificationMethod[0], expires: '2026-01-02T00:00:00Z' }] },
      question,
    ),
    checkKeyOfIssuer(
      { ...document, verificationMethod: [{ ...document.verificationMethod[0], controller: 'did:web:other.be' }] },
      question,
    ),
  ];
  expect(reasons.map((reason) => reason?.en)).toEqual([
    'the key is somebody else’s',
    'the DID document is somebody else’s, or is none',
    'the key is not in the DID document',
    'the DID document is somebody else’s, or is none',
    'this key does not sign credentials',
    'the key was revoked',
    'the key had expired by then',
    'the key is not in the DID document',
  ]);
});
