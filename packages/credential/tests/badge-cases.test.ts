import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { localLoader } from '../src/documents/load.js';
import { decodeList, isSet } from '../src/status/list.js';
import { checkProofs } from '../src/verify/proof.js';
import { badgeJudge } from './badge-schema.js';
import { KeyAddresses } from './keys.js';

interface Case {
  readonly file: string;
  readonly expected: 'valid' | 'invalid' | 'warning' | 'check';
  /** Which check of 1EdTech must speak. */
  readonly probe?: string;
}
type Area = 'form' | 'proof' | 'dates' | 'status';
type Badge = Readonly<Record<string, unknown>>;

const folder = new URL('./fixtures/vectors/ob3/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Badge;
const { cases } = read('expected.json') as unknown as { readonly cases: readonly Case[] };

/** Where the fault lies that a check of 1EdTech looks for. */
const AREAS: Readonly<Record<string, Area>> = {
  TypePropertyProbe: 'form',
  ContextPropertyProbe: 'form',
  JsonSchemaProbe: 'form',
  CredentialSubjectProbe: 'form',
  EvidenceProbe: 'form',
  IssuerProbe: 'form',
  EmbeddedProofProbe: 'proof',
  ExpirationProbe: 'dates',
  IssuanceProbe: 'dates',
  BitstringStatusListProbe: 'status',
};

/** Kinds of proof that badges of ours never have; they are refused, whatever 1EdTech says of them. */
const OTHER_PROOFS: Readonly<Record<string, string>> = {
  'simple_v1.json': 'Ed25519Signature2020 on VC 1.1, the suite before Data Integrity',
  'complete_v1.json': 'Ed25519Signature2020 on VC 1.1, the suite before Data Integrity',
  'credential-status-revoked.json': 'Ed25519Signature2020 on VC 1.1, with the revocation list of 1EdTech',
  'simple-eddsa-2022.json': 'eddsa-2022, the name of a draft',
  'sd/derivedcredential.json': 'ecdsa-sd-2023, selective disclosure',
  'simple-multiple-proofs.json': 'one of two proofs has no known type; 1EdTech looks at its terms only',
};
/** A badge inside a picture: we take the JSON, which is what a wallet keeps. */
const isPicture = ({ file }: Case) => /\.(?:png|svg)$/.test(file);

/** The fixtures name keys at addresses that nobody fetches: the fragment is the key. */
class FixtureKeys extends KeyAddresses {
  override get(url: string): unknown {
    const [, controller, publicKeyMultibase] = /^(https:[^#]*)#(z6Mk\w+)$/.exec(url) ?? [];
    if (controller === undefined) return super.get(url);
    return { id: url, type: 'Multikey', controller, publicKeyMultibase };
  }
}
const loader = localLoader(new FixtureKeys());
const form = badgeJudge();
const NOW = '2026-11-24T00:00:00Z';
const list = decodeList(
  (read('bit-string-list/testlist') as { credentialSubject: { encodedList: string } }).credentialSubject.encodedList,
)!;

/** Every area in which we find a fault. */
async function faultsOf(badge: Badge): Promise<Set<Area>> {
  const { proof, validFrom, validUntil, credentialStatus } = badge;
  const faults = new Set<Area>();
  // The proof of a credential may stand alone; the schema of 1EdTech wants a list, and its own fixtures differ.
  if (form({ ...badge, ...(proof === undefined ? {} : { proof: [proof].flat() }) }).length > 0) faults.add('form');
  if ((await checkProofs(badge, loader)) !== undefined) faults.add('proof');
  if (String(validFrom) > NOW || (validUntil !== undefined && String(validUntil) < NOW)) faults.add('dates');
  const entry = credentialStatus as { type: string; statusListIndex: string | number } | undefined;
  if (entry?.type === 'BitstringStatusListEntry' && isSet(list, Number(entry.statusListIndex)) === true)
    faults.add('status');
  return faults;
}

describe('the forty cases of 1EdTech', () => {
  test('are all here', () => {
    expect(cases).toHaveLength(40);
    expect(cases.filter(isPicture)).toHaveLength(6);
    for (const { file } of cases) expect(existsSync(new URL(file, folder)), file).toBe(true);
  });

  const ours = cases.filter((each) => !isPicture(each) && !Object.hasOwn(OTHER_PROOFS, each.file));

  it.each(ours.filter(({ expected }) => expected === 'valid'))('$file is accepted', async ({ file }) => {
    expect(await faultsOf(read(file))).toEqual(new Set());
  });

  it.each(ours.filter(({ expected }) => expected === 'invalid'))('$file is refused by $probe', async (each) => {
    expect(await faultsOf(read(each.file))).toContain(AREAS[each.probe!]);
  });

  it.each(ours.filter(({ expected }) => expected === 'check'))('$file has a proof that holds', async ({ file }) => {
    expect(await faultsOf(read(file))).not.toContain('proof');
  });

  it.each(Object.entries(OTHER_PROOFS))('%s is refused: %s', async (file) => {
    expect(await checkProofs(read(file), loader)).toBeDefined();
  });

  it('have at least eight with an eddsa-rdfc-2022 proof that holds, and none that holds after a change', async () => {
    const holding: Badge[] = [];
    for (const { file } of ours) {
      const badge = read(file);
      if ((await checkProofs(badge, loader)) === undefined) holding.push(badge);
    }
    expect(holding.length).toBeGreaterThanOrEqual(8);
    for (const badge of holding)
      expect(
        await checkProofs({ ...badge, id: 'urn:uuid:0d9c9c9e-94b8-4bb0-9b1c-0c9b5e1b8a10' }, loader),
      ).toBeDefined();
  });
});
