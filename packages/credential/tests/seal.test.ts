import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { sealJades } from '../src/sign/jades.js';
import { checkSeal, checkSealer, organisationOf } from '../src/verify/seal.js';
import { readSeal, type Seal } from '../src/verify/seal-form.js';
import { moment } from './keys.js';
import { type InventedSeal, inventedSeal } from './seal-certificates.js';

const TEXT = '{"id":"urn:credential:1","title":"Şükran €"}';
const now = Date.parse('2026-11-24T00:00:00Z');
let invented: InventedSeal;
let sealed: { payload: string; signatures: { protected: string; signature: string }[] };
beforeAll(async () => {
  invented = await inventedSeal();
  sealed = JSON.parse(await sealJades(TEXT, invented.signer, moment)) as typeof sealed;
});
const withHeader = (change: (header: Record<string, unknown>) => void): Seal | undefined => {
  const header = JSON.parse(Buffer.from(sealed.signatures[0]!.protected, 'base64url').toString()) as Record<
    string,
    unknown
  >;
  change(header);
  const shielded = Buffer.from(JSON.stringify(header)).toString('base64url');
  return readSeal({ ...sealed, signatures: [{ ...sealed.signatures[0], protected: shielded }] });
};

test('a sealed document holds its text, its signature and the institution', async () => {
  const seal = readSeal(sealed)!;
  expect(seal.payload).toBe(TEXT);
  expect(await checkSeal(seal)).toBeUndefined();
  const trust = { anchors: [invented.authority], now, organisation: 'VATBE-0123456789' };
  expect(checkSealer(seal, trust)).toBeUndefined();
  expect(checkSealer(seal, { ...trust, anchors: invented.signer.certificates })).toBeUndefined();
});

test('one changed character, or the payload encoded again, is seen', async () => {
  const changed = readSeal({ ...sealed, payload: TEXT.replace('1', '2') })!;
  expect((await checkSeal(changed))?.en).toMatch(/content was changed/);
  const again = readSeal({ ...sealed, payload: Buffer.from(TEXT).toString('base64url') })!;
  expect(await checkSeal(again)).toBeDefined();
});

test('the official sealed sample of the Commission verifies, and its certificate has expired since', async () => {
  const file = new URL('./fixtures/elm-samples/Sample-MC-Annex1-signed.jsonld', import.meta.url);
  const seal = readSeal(JSON.parse(readFileSync(file, 'utf8')))!;
  expect(await checkSeal(seal)).toBeUndefined();
  expect(checkSealer(seal, { anchors: [], now, organisation: 'VATES-A00000000' })?.en).toMatch(/expired since/);
});

test.each([
  ['alg none', { alg: 'none' }],
  ['HS256 with a public key', { alg: 'HS256' }],
  ['an unknown crit', { crit: ['b64', 'sigT', 'x'] }],
  ['b64 missing from crit', { crit: ['sigT'] }],
  ['an encoded payload', { b64: true }],
  ['no certificate', { x5c: [] }],
])('%s is no seal at all', (_, change) => {
  expect(withHeader((header) => Object.assign(header, change))).toBeUndefined();
});

test('a key in the header is not believed, nor a certificate that was not signed', async () => {
  const attacker = await inventedSeal();
  const jwk = attacker.signer.publicKey.export({ format: 'jwk' });
  expect(await checkSeal(withHeader((header) => Object.assign(header, { jwk }))!)).toBeDefined();
  const x5c = attacker.signer.certificates.map(({ raw }) => raw.toString('base64'));
  expect((await checkSeal(withHeader((header) => Object.assign(header, { x5c }))!))?.en).toMatch(/not the one/);
});

test('a token of an attacker with his own key inside is not a seal', async () => {
  const secret = new TextEncoder().encode('public knowledge, thirty-two bytes');
  const token = await new SignJWT({ iss: 'did:web:example.be' }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
  expect(readSeal(token)).toBeUndefined();
});

test('an unknown authority, another organisation and another time are told apart', async () => {
  const seal = readSeal(sealed)!;
  const other = await inventedSeal('VATBE-9999999999');
  const trust = { anchors: [invented.authority], now, organisation: 'VATBE-0123456789' };
  expect(checkSealer(seal, { ...trust, anchors: [other.authority] })?.en).toMatch(/does not lead/);
  expect(checkSealer(seal, { ...trust, organisation: 'VATBE-9999999999' })?.en).toMatch(/certificate names/);
  expect(checkSealer(seal, { ...trust, now: Date.parse('2026-11-01') })?.en).toMatch(/future/);
  expect(checkSealer(seal, { ...trust, now: Date.parse('2029-01-01') })?.en).toMatch(/expired since/);
  expect(organisationOf(other.signer.certificates[0]!)).toBe('VATBE-9999999999');
});

test('a signer without a certificate, or with one of another time, does not seal', async () => {
  await expect(sealJades(TEXT, { ...invented.signer, certificates: [] }, moment)).rejects.toThrow(/AFK-890/);
  await expect(sealJades(TEXT, invented.signer, '2031-01-01T00:00:00Z')).rejects.toThrow(/AFK-890/);
});
