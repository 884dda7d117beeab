import { slotsOf } from '@afsprakenkader/diagnostics';
import { ELEMENTS } from '@afsprakenkader/taxonomy';
import { describe, expect, it } from 'vitest';
import { type Certificate, CREDENTIAL_CODES, checkAnnexI, readCertificate } from '../src/model.js';
import { sampleCertificate } from './sample.js';

/** The messages of a certificate of which one part was changed. */
function faults(change: (certificate: Record<string, never> & Certificate) => unknown): string[] {
  const certificate = structuredClone(sampleCertificate());
  change(certificate as Record<string, never> & Certificate);
  const reading = readCertificate(certificate);
  if (reading.problems.length > 0) expect(reading.certificate).toBeUndefined();
  return reading.problems.map(({ code, what }) => `${code} ${what.en}`);
}

describe('a certificate', () => {
  it('that is complete is read as it is', () => {
    const reading = readCertificate(sampleCertificate());
    expect(reading.problems).toEqual([]);
    expect(reading.certificate).toEqual(sampleCertificate());
  });

  it('has each of the sixteen elements of Annex I', () => {
    const { elements } = checkAnnexI(sampleCertificate());
    expect(elements.map(({ number, state }) => `${number} ${state}`)).toEqual(
      ELEMENTS.map(({ number }) => `${number} complete`),
    );
  });

  const without: readonly [string, (certificate: Certificate) => unknown][] = [
    ['1', ({ learner }) => Reflect.deleteProperty(learner, 'fullName')],
    ['2', ({ achievement }) => Reflect.deleteProperty(achievement, 'title')],
    ['3', ({ issuer }) => Reflect.deleteProperty(issuer, 'country')],
    ['4', ({ issuer }) => Reflect.deleteProperty(issuer, 'awardingBody')],
    ['5', (certificate) => Reflect.deleteProperty(certificate, 'issuedOn')],
    ['6', ({ achievement }) => Reflect.deleteProperty(achievement, 'learningOutcomes')],
    ['7', ({ achievement }) => Reflect.deleteProperty(achievement, 'workload')],
    ['8', ({ achievement }) => Reflect.deleteProperty(achievement, 'level')],
    ['9', ({ achievement }) => Reflect.deleteProperty(achievement, 'assessment')],
    ['10', ({ achievement }) => Reflect.deleteProperty(achievement, 'participation')],
    ['11', ({ achievement }) => Reflect.deleteProperty(achievement, 'qualityAssurance')],
  ];
  it.each(without)('without mandatory element %s is refused by the name of the element', (number, change) => {
    const label = ELEMENTS.find((each) => String(each.number) === number)?.label.en;
    expect(faults(change)).toEqual([`AFK-872 Element ${number} of the European Recommendation, ${label}, is missing.`]);
  });

  it('says in which language an element has no text', () => {
    expect(faults(({ achievement }) => Reflect.deleteProperty(achievement.title, 'en'))).toEqual([
      'AFK-873 Element 2, title, has no text in English, a language of this certificate.',
    ]);
    const dutch = { ...sampleCertificate(), languages: ['nl'] as 'nl'[] };
    dutch.achievement.title = { nl: 'Data-ethiek in de zorg' };
    expect(readCertificate(dutch).problems).toEqual([]);
  });

  it('refuses what contradicts itself', () => {
    expect(faults(({ achievement }) => (achievement.workload.hours = 120))).toEqual([
      'AFK-871 Hours of study (`achievement.workload.hours`): a credit is 25 to 30 hours.',
    ]);
    expect(faults((certificate) => (certificate.awardedOn = '2026-12-01'))).toEqual([
      'AFK-871 Date of the award (`awardedOn`): the award is later than the date of issue.',
    ]);
    expect(faults((certificate) => (certificate.verification = 'https://bewijs.be/jan-peeters'))).toEqual([
      'AFK-871 Verification address (`verification`): the verification address ends with the random id of the certificate (`id`) and says nothing else about the learner.',
    ]);
    expect(faults(({ achievement }) => (achievement.workload.credits = -6))[0]).toContain('AFK-871 Credits');
  });

  it('takes no address, gender or national number', () => {
    expect(faults(({ learner }) => Object.assign(learner, { gender: 'x' }))).toEqual([
      'AFK-870 `gender` at learner is not an item of a certificate.',
    ]);
    const identifier = { scheme: 'nummer', value: '85.07.30-033.28' };
    expect(faults(({ learner }) => Object.assign(learner, { identifier }))[0]).toContain('national register number');
    const number = { scheme: 'studentennummer', value: 'r0123456' };
    expect(faults(({ learner }) => Object.assign(learner, { identifier: number }))).toEqual([]);
  });

  it.each([
    ['Jan\u202Esreteep', 'U+202E, a change of reading direction'],
    ['Jan\u200BPeeters', 'U+200B, an invisible character'],
    ['Jan\u0007', 'U+0007, a control character'],
    ['Ana\uD800', 'U+D800, not a readable character'],
    ['Jose\u0301', 'the letters are not composed'],
    ['a\u0300\u0301\u0302\u0303', 'a pile of accents'],
    [' Jan', 'begins or ends with a space'],
    ['', 'this is empty'],
  ])('refuses %j in a name', (fullName, reason) => {
    expect(faults(({ learner }) => (learner.fullName = fullName))[0]).toContain(reason);
  });

  it.each(['javascript:alert(1)', 'http://x.be', 'https://a:b@x.be/', 'https://localhost/', 'https://x.be/<b>'])(
    'refuses the address %s',
    (homepage) => expect(faults(({ issuer }) => (issuer.homepage = homepage))).toHaveLength(1),
  );

  it.each([null, 7, [], 'text', JSON.parse('{"__proto__": {"format": 1}}')])('refuses %j', (value) => {
    const { certificate, problems } = readCertificate(value);
    expect(certificate).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});

it.each(Object.entries(CREDENTIAL_CODES))('%s says the same in both languages', (code, { what, todo }) => {
  expect(code).toMatch(/^AFK-8[789]\d$/);
  for (const text of [what, todo]) expect(new Set(slotsOf(text.nl))).toEqual(new Set(slotsOf(text.en)));
});
