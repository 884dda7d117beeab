import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../scripts/expand.js';
import { judgeOf } from '../scripts/shacl.js';
import { writeElm } from '../src/elm.js';
import type { Certificate } from '../src/model.js';
import { anyCertificate } from './any-certificate.js';
import { sampleCertificate } from './sample.js';

const judge = judgeOf('credential');

function official(name: string): object {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')) as object;
}

/** Every concept that a document names, except those of our own lists. */
function conceptsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'Concept' && 'id' in value ? [String(value.id)] : [];
  return [...own, ...Object.values(value).flatMap(conceptsIn)];
}

const KNOWN: ReadonlySet<string> = new Set(
  readdirSync(new URL('../data/vocabularies', import.meta.url)).flatMap((file) => {
    const text = readFileSync(new URL(`../data/vocabularies/${file}`, import.meta.url), 'utf8');
    const { concepts } = JSON.parse(text) as { concepts: { id: string }[] };
    return concepts.map(({ id }) => id);
  }),
);

describe('the shapes of the EU', () => {
  it('accept the invented example of the same award', async () => {
    expect(await judge(official('examples/microcredential-elm-edc.unsigned.json'))).toEqual([]);
  });

  it('refuse an official sample that lacks the moment of sealing', async () => {
    const said = await judge(official('elm-samples/Sample-MC-Annex1-unsigned.jsonld'));
    expect(said.some((line) => line.includes('credentials#issued'))).toBe(true);
  });
});

describe('European credential', () => {
  it('conforms to the shapes, and says all there is', async () => {
    const { credential, notes } = writeElm(sampleCertificate());
    expect(notes).toEqual([]);
    expect(await judge(credential)).toEqual([]);
    await expect(JSON.stringify(credential, null, 2)).toMatchFileSnapshot('fixtures/written/sample-elm.json');
  });

  it('is refused by the shapes once a mandatory part is taken away', async () => {
    const { displayParameter: _, ...without } = writeElm(sampleCertificate()).credential;
    expect((await judge(without)).join()).toContain('displayParameter');
  });

  it('conforms for any certificate, uses only concepts that the EU lists have, and is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, async (certificate) => {
        const { credential } = writeElm(certificate);
        expect(writeElm(structuredClone(certificate)).credential).toEqual(credential);
        const foreign = conceptsIn(credential).filter((id) => !id.startsWith('urn:afsprakenkader:') && !KNOWN.has(id));
        expect(foreign).toEqual([]);
        expect(await judge(credential)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('gives every node an id of its own, so that JSON-LD does not make two into one', async () => {
    const { credential } = writeElm(sampleCertificate());
    const seen = new Map<string, string>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value && 'type' in value && value.type !== 'ConceptScheme') {
        const text = JSON.stringify(value);
        expect(seen.get(String(value.id)) ?? text).toBe(text);
        seen.set(String(value.id), text);
      }
      for (const each of Object.values(value)) visit(each);
    };
    visit(credential);
    expect(seen.size).toBeGreaterThan(60);
  });

  it('writes hours as hours, credits as text, and levels in both frameworks', async () => {
    const statements = await statementsOf(writeElm(sampleCertificate()).credential);
    for (const part of [
      '"PT165H"',
      '/eqf/7>',
      '/qdr/c_95fec238>',
      '/isced-f/0914>',
      '"6"',
      'authority/atu/BEL_CGG_VLA',
    ])
      expect(statements).toContain(part);
    expect(statements).not.toMatch(/"P\d+M"/);
  });

  it('tells what has no place: a second status, a language and a field that the lists do not hold', async () => {
    const certificate: Certificate = {
      ...sampleCertificate(),
      status: [
        { purpose: 'suspension', list: 'https://b.example.be/status/s', index: 3 },
        { purpose: 'revocation', list: 'https://b.example.be/status/r', index: 4 },
      ],
    };
    certificate.achievement.languages = ['nl', 'xx'];
    certificate.achievement.iscedF = '9876';
    const { credential, notes } = writeElm(certificate);
    expect(notes.map(({ code }) => code)).toEqual(['AFK-874', 'AFK-874', 'AFK-874']);
    const said = notes.map(({ what }) => what.nl).join('\n');
    for (const value of ['"9876"', '"xx"', 'status/s#3']) expect(said).toContain(value);
    expect(credential.credentialStatus).toMatchObject({ statusPurpose: 'revocation', statusListIndex: '4' });
    expect(await judge(credential)).toEqual([]);
  });

  it('has a place for the assessment where there is no result, and says supervision in words', async () => {
    const { result: _, ...certificate } = sampleCertificate();
    const { credential } = writeElm(certificate);
    const text = JSON.stringify(credential);
    expect(text).not.toContain('LearningAssessment"');
    expect(text).toContain('assessment/6e6cb2cc78');
    expect(text).toContain('met toezicht, online of ter plaatse');
    expect(await judge(credential)).toEqual([]);
  });

  it('holds nothing of the person but what the certificate tells', () => {
    const { birthDate: _, ...learner } = sampleCertificate().learner;
    const { credential } = writeElm({ ...sampleCertificate(), learner });
    const { hasClaim, ...person } = credential.credentialSubject as Record<string, unknown>;
    expect(Object.keys(person)).toEqual(['id', 'type', 'givenName', 'familyName', 'fullName']);
    expect(JSON.stringify(hasClaim)).not.toContain('Şükran');
  });
});
