import { createHash, createVerify, X509Certificate } from 'node:crypto';
import { checkPdf } from '@afsprakenkader/pdf';
import { ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import forge from 'node-forge';
import { describe, expect, it } from 'vitest';
import {
  fileDigest,
  localSeal,
  localSigner,
  openSealer,
  openSealKey,
  putSeal,
  remoteSeal,
  type SealKey,
  sealedDigest,
} from '../src/seal.js';
import { type Rendered, render } from '../src/template.js';
import { award, compile } from './sample.js';
import { makeKey } from './seal-keys.js';

const NOW = '2026-11-20T09:00:00Z';

async function sealed(key: SealKey): Promise<{ one: Rendered; file: Buffer }> {
  const seal = localSeal(key, NOW);
  const compiled = await compile({ seal: { reserve: seal.reserveBytes } });
  const one = render(compiled, award());
  const [cms] = await seal.sign([sealedDigest(one)]);
  putSeal(one, cms as Uint8Array);
  return { one, file: Buffer.concat([one.form.head, one.bytes]) };
}

/** Judges the file as a reader of it would, with nothing of ours. */
function judge(file: Buffer): { intact: boolean; signed: boolean; attributes: string[]; certificates: number } {
  const text = file.toString('latin1');
  const [, a, b, c, d] = (/\/ByteRange\[(\d+) +(\d+) +(\d+) +(\d+) *\]/.exec(text) ?? []).map(Number);
  const hex = text.slice((b as number) + 1, (c as number) - 1);
  expect([a, (c as number) + (d as number)]).toEqual([0, file.length]);
  const info = AsnConvert.parse(Buffer.from(hex, 'hex'), ContentInfo);
  const data = AsnConvert.parse(info.content, SignedData);
  const [signer] = data.signerInfos;
  if (signer === undefined) throw new Error('no signer');
  const attributes = signer.signedAttrs ?? [];
  const covered = createHash('sha256').update(file.subarray(0, b)).update(file.subarray(c)).digest();
  const digest = attributes.find(({ attrType }) => attrType === '1.2.840.113549.1.9.4')?.attrValues[0];
  const members = Buffer.concat(attributes.map((each) => Buffer.from(AsnConvert.serialize(each))));
  const length = members.length < 128 ? [members.length] : [0x81, members.length];
  const certificates = (data.certificates ?? []).map(({ certificate }) => AsnConvert.serialize(certificate));
  const key = new X509Certificate(Buffer.from(certificates[0] as ArrayBuffer)).publicKey;
  const verify = createVerify('sha256')
    .update(Buffer.from([0x31, ...length]))
    .update(members);
  return {
    intact: covered.equals(Buffer.from(AsnConvert.parse(digest as ArrayBuffer, OctetString).buffer)),
    signed: verify.verify(key, Buffer.from(signer.signature.buffer)),
    attributes: attributes.map(({ attrType }) => attrType),
    certificates: certificates.length,
  };
}

describe('a seal', () => {
  it.each(['ecdsa', 'rsa-2048'] as const)(
    'with %s covers the file, and stays archival and accessible',
    async (kind) => {
      const { one, file } = await sealed(await makeKey({ kind }));
      expect(checkPdf(file).findings).toEqual([]);
      expect(judge(file)).toEqual({
        intact: true,
        signed: true,
        attributes: ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4', '1.2.840.113549.1.9.16.2.47'],
        certificates: 2,
      });
      expect(fileDigest(one)).toEqual(createHash('sha256').update(file).digest());
    },
  );

  it('breaks with one changed bit, in the head as in the tail', async () => {
    const { one, file } = await sealed(await makeKey());
    for (const at of [one.form.head.length >> 1, one.form.head.length + 40, file.length - 8]) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] as number) ^ 1;
      expect(judge(changed).intact).toBe(false);
    }
  });

  it('fits whatever the length of its signature: two hundred of one key', async () => {
    const key = await makeKey();
    const compiled = await compile({ seal: { reserve: localSeal(key, NOW).reserveBytes } });
    const all = Array.from({ length: 200 }, (_each, index) =>
      render(compiled, award({ number: `HV-2026-${1000 + index}` })),
    );
    const values = await localSeal(key, NOW).sign(all.map(sealedDigest));
    for (const [index, one] of all.entries()) {
      putSeal(one, values[index] as Uint8Array);
      expect(judge(Buffer.concat([one.form.head, one.bytes]))).toMatchObject({ intact: true, signed: true });
    }
  });

  it('can be made in two steps, with the key elsewhere', async () => {
    const key = await makeKey();
    const sealer = openSealer({ chain: key.chain }, NOW);
    const one = render(await compile({ seal: { reserve: sealer.reserveBytes } }), award());
    const { requests, finish } = sealer.prepare([sealedDigest(one)]);
    const [request] = requests;
    expect(request?.digest).toEqual(
      createHash('sha256')
        .update(request?.data as Uint8Array)
        .digest(),
    );
    const [cms] = finish(await localSigner(key)(requests));
    putSeal(one, cms as Uint8Array);
    expect(judge(Buffer.concat([one.form.head, one.bytes]))).toMatchObject({ intact: true, signed: true });
  });
});

describe('what is known before the first file', () => {
  it('a certificate that is not in force yet, or no longer', async () => {
    const past = await makeKey({ from: '2020-01-01', until: '2024-01-01' });
    expect(() => localSeal(past, NOW)).toThrow(/AFK-837 .*Hogeschool Voorbeeld.*2020-01-01 until 2024-01-01/);
    const future = await makeKey({ from: '2027-01-01' });
    expect(() => localSeal(future, NOW)).toThrow(/AFK-837/);
  });

  it.each(['rsa-1024', 'p-384'] as const)('a key of the kind %s', async (kind) => {
    await expect(openSealKey({ pem: (await makeKey({ kind })).pem })).rejects.toThrow(/AFK-836/);
  });

  it('a key that is not meant for signatures, belongs to another certificate, or is not there', async () => {
    await expect(openSealKey({ pem: (await makeKey({ encryptsOnly: true })).pem })).rejects.toThrow(/AFK-836 .*meant/);
    const [one, other] = await Promise.all([makeKey(), makeKey()]);
    const split = (pem: string) => pem.split(/(?=-----BEGIN CERT)/);
    const mixed = [split(one.pem)[0], ...split(other.pem).slice(1)].join('');
    await expect(openSealKey({ pem: mixed })).rejects.toThrow(/AFK-836 .*belongs/);
    await expect(openSealKey({ pem: split(one.pem).slice(1).join('') })).rejects.toThrow(/AFK-836 .*0 keys/);
    await expect(openSealKey({ pem: '' })).rejects.toThrow(/AFK-836/);
  });

  it('a wrong password, in PEM and in PKCS#12', async () => {
    const { privateKey, pem } = await makeKey({ kind: 'rsa-2048' });
    const secret = { format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'goed' } as const;
    const locked = `${privateKey.export(secret)}${pem.slice(pem.indexOf('-----BEGIN CERT'))}`;
    await expect(openSealKey({ pem: locked, password: 'fout' })).rejects.toThrow(/AFK-835 .*password is wrong/);
    await expect(openSealKey({ pem: locked })).rejects.toThrow(/AFK-835 .*password is needed/);
    const key = await openSealKey({ pem: locked, password: 'goed' });
    const pkcs12 = pkcs12Of(key, 'goed');
    await expect(openSealKey({ pkcs12, password: 'fout' })).rejects.toThrow(/AFK-835 .*password is wrong/);
    const opened = await openSealKey({ pkcs12, password: 'goed' });
    expect(opened.chain).toHaveLength(1);
    expect(judge((await sealed(opened)).file)).toMatchObject({ intact: true, signed: true });
    const damaged = pkcs12.subarray(0, 300);
    await expect(openSealKey({ pkcs12: damaged, password: 'goed' })).rejects.toThrow(/AFK-835 .*cannot be read/);
  });

  it('a service that does not answer as it should', async () => {
    const { chain } = await makeKey();
    const answers = (...values: Uint8Array[]) => remoteSeal({ chain }, async () => values, NOW);
    await expect(answers().sign([new Uint8Array(32)])).rejects.toThrow(/AFK-838 .*0 signatures for 1/);
    await expect(answers(new Uint8Array(73)).sign([new Uint8Array(32)])).rejects.toThrow(/AFK-838 .*73 bytes/);
    const down = remoteSeal({ chain }, () => Promise.reject(new Error('connect ECONNREFUSED')), NOW);
    await expect(down.sign([new Uint8Array(32)])).rejects.toThrow(/AFK-838 .*ECONNREFUSED/);
  });

  it('a place that is too small', async () => {
    const key = await makeKey();
    const one = render(await compile({ seal: { reserve: 100 } }), award());
    const [cms] = await localSeal(key, NOW).sign([sealedDigest(one)]);
    expect(() => putSeal(one, cms as Uint8Array)).toThrow(/AFK-839 .*room for 100/);
  });
});

function pkcs12Of({ privateKey, chain }: SealKey, password: string): Uint8Array {
  const { asn1, pki, pkcs12 } = forge;
  const key = pki.privateKeyFromPem(privateKey.export({ format: 'pem', type: 'pkcs1' }).toString());
  // The library's own writer cannot take a certificate that is signed on a curve: it is made again around the same key.
  const own = pki.createCertificate();
  own.publicKey = pki.setRsaPublicKey(key.n, key.e);
  own.serialNumber = '0badcafe';
  own.validity.notBefore = new Date('2026-01-01');
  own.validity.notAfter = new Date('2029-01-01');
  own.setSubject([{ name: 'commonName', value: `Hogeschool Voorbeeld ${chain.length}` }]);
  own.setIssuer(own.subject.attributes);
  own.sign(key, forge.md.sha256.create());
  const file = asn1.toDer(pkcs12.toPkcs12Asn1(key, [own], password, { algorithm: '3des' })).getBytes();
  return new Uint8Array(Buffer.from(file, 'binary'));
}
