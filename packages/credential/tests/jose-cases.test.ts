import { readFileSync } from 'node:fs';
import { CompactSign, compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { describe, expect, it, test } from 'vitest';

interface Case {
  readonly name: string;
  readonly input_file: string;
  readonly key_file: string;
  readonly fn: 'issue' | 'verify';
  readonly feature: string;
  readonly expected_result: 'success' | 'failure';
}
type Payload = Readonly<Record<string, unknown>>;

const folder = new URL('./fixtures/vectors/vc-jose-cose/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8').trim();
const cases = JSON.parse(read('expected.json')) as readonly Case[];

/** Why cases are not run: these forms are none of ours, and a driver of our own would test nothing of ours. */
const NOT_RUN: Readonly<Record<string, string>> = {
  credential_cose: 'COSE: no wallet that reads European credentials or badges asks for it',
  presentation_cose: 'COSE: no wallet that reads European credentials or badges asks for it',
  credential_sdjwt: 'SD-JWT: an export for later, once SD-JWT VC is an RFC',
  presentation_sdjwt: 'SD-JWT: an export for later, once SD-JWT VC is an RFC',
};
/** The terms of the one case that asks to refuse issuing are all defined by its examples context, which defines every term. */
const ISSUES_ANYTHING = '5. JWT Issuance with Unknown Extensions';

const KINDS = {
  credential_jose: { typ: 'vc+jwt', type: 'VerifiableCredential' },
  presentation_jose: { typ: 'vp+jwt', type: 'VerifiablePresentation' },
} as const;

/** What stands inside a token, or an error that says why it does not hold. */
async function opened(token: string, jwk: JWK, feature: keyof typeof KINDS): Promise<Payload> {
  const { typ, type } = KINDS[feature];
  const { payload, protectedHeader } = await compactVerify(token, await importJWK(jwk, jwk.alg ?? 'EdDSA'));
  if (protectedHeader.typ !== typ) throw new Error('another media type');
  const held = JSON.parse(new TextDecoder().decode(payload)) as Payload;
  if ('vc' in held || 'vp' in held) throw new Error('claims of an older form');
  if (![held.type].flat().includes(type)) throw new Error('another type');
  for (const inner of [held.verifiableCredential ?? []].flat() as { id?: string }[])
    if (!/^data:application\/vc\+(?:jwt|sd-jwt|cose)[;,][^\s<>]+$/.test(inner.id?.trim() ?? ''))
      throw new Error('no credential inside');
  return held;
}

async function outcome({ fn, input_file, key_file, feature }: Case): Promise<'success' | 'failure'> {
  const key = JSON.parse(read(key_file)) as { publicKeyJwk: JWK; secretKeyJwk: JWK };
  const kind = feature as keyof typeof KINDS;
  try {
    let token = read(input_file);
    if (fn === 'issue') {
      const { secretKeyJwk: secret } = key;
      const header = { alg: secret.alg ?? 'EdDSA', typ: KINDS[kind].typ };
      const signer = new CompactSign(new TextEncoder().encode(token)).setProtectedHeader(header);
      token = await signer.sign(await importJWK(secret, header.alg));
    }
    await opened(token, key.publicKeyJwk, kind);
    return 'success';
  } catch {
    return 'failure';
  }
}

describe('the cases of W3C for credentials as JWT', () => {
  const run = cases.filter(({ feature }) => !Object.hasOwn(NOT_RUN, feature));

  test('are all here, and those that are not run have a reason', () => {
    expect([cases.length, run.length]).toEqual([35, 16]);
    expect(new Set(cases.map(({ feature }) => feature))).toEqual(
      new Set([...Object.keys(NOT_RUN), ...Object.keys(KINDS)]),
    );
  });

  it.each(run.filter(({ name }) => name !== ISSUES_ANYTHING))('$name: $expected_result', async (each) => {
    expect(await outcome(each)).toBe(each.expected_result);
  });

  it('an embedded key or no algorithm is never what decides', async () => {
    const token = read('credential-jose-minimal.txt');
    const { publicKeyJwk } = JSON.parse(read('vm-p384.json')) as { publicKeyJwk: JWK };
    await expect(opened(token, publicKeyJwk, 'credential_jose')).rejects.toThrow();
    const none = `${Buffer.from('{"alg":"none","typ":"vc+jwt"}').toString('base64url')}.${token.split('.')[1]}.`;
    expect(decodeProtectedHeader(none).alg).toBe('none');
    await expect(opened(none, publicKeyJwk, 'credential_jose')).rejects.toThrow();
  });
});
