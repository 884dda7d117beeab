import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBadge } from '../src/badge.js';
import type { Certificate } from '../src/model.js';
import { addProof } from '../src/sign/data-integrity.js';
import type { Signer } from '../src/sign/signer.js';
import { statusListCredential } from '../src/status/credential.js';
import { LEAST_ENTRIES } from '../src/status/list.js';
import { badgeSchema } from './badge-schema.js';
import { freshSigner, keyAddress, moment } from './keys.js';
import { sampleCertificate } from './sample.js';

/**
 * The engine of VerifierPlus and the Learner Credential Wallet, which nobody here wrote, judges badges that we write and
 * sign. What it asks of the network it gets from this map; everything else is not found.
 */
const shelf = new Map<string, unknown>([
  ['https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json', badgeSchema()],
]);
const real = globalThis.fetch;
let verify: typeof import('@digitalcredentials/verifier-core').verifyCredential;

beforeAll(async () => {
  globalThis.fetch = async (asked) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    return shelf.has(address) ? Response.json(shelf.get(address)) : new Response('{}', { status: 404 });
  };
  verify = (await import('@digitalcredentials/verifier-core')).verifyCredential;
});
afterAll(() => {
  globalThis.fetch = real;
});

const LIST = 'https://bewijs.hogeschoolvoorbeeld.be/status/2026';

interface Made {
  readonly credential: Record<string, unknown>;
  readonly signer: Signer;
  readonly address: string;
}

async function signedBadge(change: (certificate: Certificate) => void, language: 'nl' | 'en' = 'nl'): Promise<Made> {
  const signer = freshSigner();
  const address = await keyAddress(signer);
  const certificate = sampleCertificate();
  certificate.issuedOn = '2024-11-20';
  certificate.awardedOn = '2024-11-19';
  delete certificate.status;
  change(certificate);
  const badge = writeBadge(certificate, language);
  const issuer = { ...(badge.issuer as object), id: address.split('#')[0] };
  const proof = { signer, verificationMethod: address, created: '2024-11-20T09:00:00Z' };
  return { credential: await addProof({ ...badge, issuer }, proof), signer, address };
}

async function shelveList({ signer, address }: Made, set: readonly number[]): Promise<void> {
  const list = statusListCredential({
    address: LIST,
    issuer: address.split('#')[0]!,
    purpose: 'revocation',
    validFrom: '2024-11-20T09:00:00Z',
    validUntil: '2124-11-20T09:00:00Z',
    size: LEAST_ENTRIES,
    set,
  });
  shelf.set(LIST, await addProof(list, { signer, verificationMethod: address, created: moment }));
}

async function lines(credential: unknown): Promise<Record<string, boolean | undefined>> {
  const { log, errors, additionalInformation } = await verify({
    credential: credential as Parameters<typeof verify>[0]['credential'],
    knownDIDRegistries: [] as never,
  });
  const said: Record<string, boolean | undefined> = {};
  for (const { id, valid } of log ?? []) said[String(id)] = valid;
  for (const { name } of errors ?? []) said[String(name)] = false;
  for (const { id, results } of (additionalInformation ?? []) as {
    id: string;
    results: { result: { valid: boolean } }[];
  }[])
    said[id] = results.every(({ result }) => result.valid);
  return said;
}

const withStatus = (certificate: Certificate) => {
  certificate.status = [{ purpose: 'revocation', list: LIST, index: 94_567 }];
};

describe('an independent verifier', () => {
  it.each(['nl', 'en'] as const)('accepts our badge in %s, and finds that it fits the schema', async (language) => {
    const { credential } = await signedBadge(() => undefined, language);
    expect(await lines(credential)).toMatchObject({ valid_signature: true, expiration: true, schema_check: true });
  });

  it('reads our status list, and sees what is revoked', async () => {
    const made = await signedBadge(withStatus);
    await shelveList(made, [94_566]);
    expect(await lines(made.credential)).toMatchObject({ valid_signature: true, revocation_status: true });
    await shelveList(made, [94_567]);
    expect(await lines(made.credential)).toMatchObject({ valid_signature: true, revocation_status: false });
  });

  it('refuses a badge that was changed', async () => {
    const { credential } = await signedBadge(() => undefined);
    expect(await lines({ ...credential, name: 'Meesterproef' })).toEqual({ invalid_signature: false });
  });

  it('sees that a badge has expired', async () => {
    const { credential } = await signedBadge((certificate) => {
      certificate.validUntil = '2025-01-01';
    });
    expect(await lines(credential)).toMatchObject({ valid_signature: true, expiration: false });
  });
});
