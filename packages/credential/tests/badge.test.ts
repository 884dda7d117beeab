import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../scripts/expand.js';
import { writeBadge } from '../src/badge.js';
import { certificateDigest, writeElm } from '../src/elm.js';
import type { Certificate } from '../src/model.js';
import { anyCertificate } from './any-certificate.js';
import { badgeJudge } from './badge-schema.js';
import { sampleCertificate } from './sample.js';

const judge = badgeJudge();

function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

describe('the class tables of Open Badges 3.0', () => {
  it('accept the invented example and badges of 1EdTech, and refuse what 1EdTech refuses', () => {
    expect(judge(fixture('examples/microcredential-ob3.unsigned.json'))).toEqual([]);
    expect(judge(fixture('vectors/ob3/complete.json'))).toEqual([]);
    expect(judge(fixture('vectors/ob3/simple-err-issuer.json')).join()).toContain('issuer');
    expect(judge(fixture('vectors/ob3/simple-err-issued.json')).join()).toContain('achievement');
  });
});

describe('badge', () => {
  it.each(['nl', 'en'] as const)('fits the class tables and says all there is, in %s', async (language) => {
    const badge = writeBadge(sampleCertificate(), language);
    expect(judge(badge)).toEqual([]);
    await expect(JSON.stringify(badge, null, 2)).toMatchFileSnapshot(`fixtures/written/sample-badge-${language}.json`);
  });

  it('fits for any certificate in every language, has no term without a meaning, and is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, fc.constantFrom('nl' as const, 'en' as const), async (certificate, language) => {
        const badge = writeBadge(certificate, language);
        expect(judge(badge)).toEqual([]);
        expect(writeBadge(structuredClone(certificate), language)).toEqual(badge);
        await statementsOf(badge);
      }),
      { numRuns: 60 },
    );
  });

  it('uses no term on which the two files of context 3.0.3 differ', async () => {
    const statements = await statementsOf(writeBadge(sampleCertificate()));
    expect(statements).not.toMatch(/endorsementJwt|#jti/);
  });

  it('shows the texts of others as texts: no link, no HTML', () => {
    const certificate: Certificate = sampleCertificate();
    certificate.achievement.learningOutcomes = [
      { nl: '<script>alert(1)</script> [klik](javascript:alert(1))', en: 'x' },
      { nl: '- *vet*', en: 'y' },
      { nl: '1. Eerst & ook &lt;b&gt;', en: 'z' },
    ];
    const { achievement } = writeBadge(certificate).credentialSubject as {
      achievement: { criteria: { narrative: string } };
    };
    const { narrative } = achievement.criteria;
    expect(narrative).toContain('\\<script\\>');
    expect(narrative).toContain('\\[klik\\](javascript');
    expect(narrative).toContain('- \\- \\*vet\\*');
    expect(narrative).toContain('- 1\\. Eerst & ook &amp;lt;b&amp;gt;');
    expect(narrative).toMatch(/: 0\.2\.0$/);
  });

  it('carries the digest of the certificate that the European credential carries, and is another for another certificate', () => {
    const certificate = sampleCertificate();
    const digest = certificateDigest(certificate);
    expect(writeBadge(certificate).evidence).toMatchObject([{ narrative: digest }]);
    expect(writeElm(certificate).credential.identifier).toMatchObject([{ notation: digest }]);
    expect(certificateDigest({ ...certificate, number: 'HV-2026-000124' })).not.toBe(digest);
  });

  it('keeps both states where both are published', () => {
    const entry = { list: 'https://b.example.be/status/s', index: 3 };
    const status: Certificate['status'] = [
      { purpose: 'revocation', ...entry },
      { purpose: 'suspension', ...entry },
    ];
    expect(writeBadge({ ...sampleCertificate(), status }).credentialStatus).toHaveLength(2);
  });

  it('says what to do where nobody could tell whose the badge is', () => {
    const { homepage: _, identifiers: __, ...issuer } = sampleCertificate().issuer;
    expect(() => writeBadge({ ...sampleCertificate(), issuer })).toThrow(/AFK-898/);
  });
});
