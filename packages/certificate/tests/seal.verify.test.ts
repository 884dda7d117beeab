import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localSeal, openSealKey, putSeal, sealedDigest } from '../src/seal.js';
import { render } from '../src/template.js';
import { award, compile } from './sample.js';
import { makeKey } from './seal-keys.js';

const NOW = '2026-11-20T09:00:00Z';
const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

it.runIf(has('openssl') && has('pdfsig'))(
  'poppler finds the seal of a PKCS#12 key on a curve valid (needs openssl and pdfsig)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'afk-seal-'));
    try {
      const [pem, p12, pdf] = ['key.pem', 'key.p12', 'sealed.pdf'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      const { privateKey, chain } = await makeKey();
      const certificates = chain.map((der) => new X509Certificate(der).toString());
      // OpenSSL wants the own certificate before those of authorities.
      writeFileSync(pem, [privateKey.export({ format: 'pem', type: 'pkcs8' }), ...certificates].join('\n'));
      const options = ['pkcs12', '-export', '-in', pem, '-out', p12, '-passout', 'pass:geheim'];
      expect(spawnSync('openssl', options, { encoding: 'utf8' }).stderr).toBe('');
      const pkcs12 = new Uint8Array(readFileSync(p12));
      await expect(openSealKey({ pkcs12, password: 'fout' })).rejects.toThrow(/AFK-835 .*password is wrong/);
      const seal = localSeal(await openSealKey({ pkcs12, password: 'geheim' }), NOW);
      const one = render(await compile({ seal: { reserve: seal.reserveBytes } }), award());
      const [cms] = await seal.sign([sealedDigest(one)]);
      putSeal(one, cms as Uint8Array);
      writeFileSync(pdf, Buffer.concat([one.form.head, one.bytes]));
      const { stdout } = spawnSync('pdfsig', ['-nocert', pdf], { encoding: 'utf8' });
      expect(stdout).toContain('Signature is Valid.');
      expect(stdout).toContain('Total document signed');
      expect(stdout).toContain('ETSI.CAdES.detached');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
