import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { CONTEXTS, TEST_CONTEXTS } from '../src/contexts.js';
import { localLoader } from '../src/documents/load.js';

const vectors = new URL('./fixtures/vectors/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, vectors), 'utf8');
const json = (path: string) => JSON.parse(text(path)) as Record<string, unknown>;
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');
const documentLoader = localLoader(new Map(), new Map([...CONTEXTS, ...TEST_CONTEXTS]));

async function canonical(document: object): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true };
  return String(
    await jsonld.canonize(document as jsonld.JsonLdDocument, options as unknown as jsonld.Options.Normalize),
  );
}

/** RFC 8785 for what the vectors hold: texts, lists and objects. */
function jcs(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${jcs(item)}`).join(',')}}`;
}

interface Vector {
  readonly folder: string;
  /** How its files end: `canonDoc` and this. */
  readonly end: string;
  readonly unsigned: string;
  readonly canonize: (document: object) => string | Promise<string>;
  /** Why its canonical forms cannot be made here; its hashes and its signature are tested all the same. */
  readonly lacks?: string;
}

const CITIZENSHIP = 'its document needs the citizenship context, which is not among the data';
const VECTORS: readonly Vector[] = [
  {
    folder: 'vc-di-eddsa/eddsa-rdfc-2022/',
    end: 'DataInt',
    unsigned: 'vc-di-eddsa/unsigned.json',
    canonize: canonical,
  },
  {
    folder: 'vc-di-eddsa/eddsa-rdfc-2022/employ/',
    end: 'DataInt',
    unsigned: 'vc-di-eddsa/employmentAuth.json',
    canonize: canonical,
    lacks: CITIZENSHIP,
  },
  { folder: 'vc-di-eddsa/eddsa-jcs-2022/', end: 'JCS', unsigned: 'vc-di-eddsa/unsigned.json', canonize: jcs },
  {
    folder: 'vc-di-ecdsa/ecdsa-rdfc-2019-p256/',
    end: 'ECDSAP256',
    unsigned: 'vc-di-ecdsa/unsigned.json',
    canonize: canonical,
  },
  {
    folder: 'vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ/',
    end: 'ECDSAP256',
    unsigned: 'vc-di-ecdsa/employmentAuth.json',
    canonize: canonical,
    lacks: CITIZENSHIP,
  },
  {
    folder: 'vc-di-ecdsa/ecdsa-jcs-2019-p256/',
    end: 'JCSECDSAP256',
    unsigned: 'vc-di-ecdsa/unsigned.json',
    canonize: jcs,
  },
];

describe.each(VECTORS)('$folder', ({ folder, end, unsigned, canonize, lacks }) => {
  const value = (name: string) => text(`${folder}${name}${end}.txt`);

  it(lacks ?? 'has the canonical forms that we make', async () => {
    const config = json(`${folder}proofConfig${end}.json`);
    if (lacks !== undefined) {
      await expect(canonical(json(unsigned))).rejects.toThrow(/citizenship/);
      return;
    }
    expect(await canonize(json(unsigned))).toBe(value('canonDoc'));
    expect(await canonize(config)).toBe(value('proofCanon'));
  });

  it('has the hashes of its canonical forms, and a signature over both', () => {
    expect(sha256(value('canonDoc'))).toBe(value('docHash').trim());
    expect(sha256(value('proofCanon'))).toBe(value('proofHash').trim());
    expect(value('combinedHash').trim()).toBe(value('proofHash').trim() + value('docHash').trim());
    const signed = json(`${folder}signed${end}.json`) as { proof: { proofValue: string } };
    expect(signed.proof.proofValue).toBe(value('sigBTC58').trim());
    const isEdwards = folder.includes('eddsa');
    const combined = Buffer.from(value('combinedHash').trim(), 'hex');
    const signature = Buffer.from(value('sigHex').trim(), 'hex');
    const key = { key: publicKey(isEdwards), dsaEncoding: 'ieee-p1363' as const };
    expect(verify(isEdwards ? null : 'sha256', combined, key, signature)).toBe(true);
    combined[0]! ^= 1;
    expect(verify(isEdwards ? null : 'sha256', combined, key, signature)).toBe(false);
  });
});

it('uses every intermediate value that was published for a suite', () => {
  const folders = ['vc-di-eddsa', 'vc-di-ecdsa'].flatMap((suite) =>
    readdirSync(new URL(`${suite}/`, vectors), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.startsWith('canonDoc'))
      .map(({ parentPath }) => parentPath.slice(parentPath.indexOf('vc-di-')).replace(/\/?$/, '/')),
  );
  expect(new Set(VECTORS.map(({ folder }) => folder))).toEqual(new Set(folders));
});

/** The public key of the vectors, out of its multibase text: base58 of two bytes of kind and the key. */
function publicKey(isEdwards: boolean) {
  const file = isEdwards ? 'vc-di-eddsa/keyPair.json' : 'vc-di-ecdsa/p256KeyPair.json';
  const { publicKeyMultibase } = json(file) as { publicKeyMultibase: string };
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let number = 0n;
  for (const letter of publicKeyMultibase.slice(1)) number = number * 58n + BigInt(alphabet.indexOf(letter));
  const bytes = Buffer.from(number.toString(16).padStart(2 * (isEdwards ? 34 : 35), '0'), 'hex').subarray(2);
  const head = isEdwards ? '302a300506032b6570032100' : '3039301306072a8648ce3d020106082a8648ce3d030107032200';
  return createPublicKey({ key: Buffer.concat([Buffer.from(head, 'hex'), bytes]), format: 'der', type: 'spki' });
}
