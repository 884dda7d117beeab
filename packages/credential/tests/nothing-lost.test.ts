import { describe, expect, it } from 'vitest';
import { writeBadge } from '../src/badge.js';
import { certificateDigest, writeElm } from '../src/elm.js';
import type { Certificate } from '../src/model.js';
import { registrationRecord } from '../src/registration.js';
import { sampleCertificate } from './sample.js';

type Path = readonly (string | number)[];

function fullCertificate(): Certificate {
  const certificate = sampleCertificate();
  certificate.validUntil = '2031-11-20';
  certificate.learner.identifier = { scheme: 'studentennummer', value: 'r0123456' };
  certificate.issuer.identifiers = {
    ...certificate.issuer.identifiers,
    ror: 'https://ror.org/05f950310',
    isni: '0000 0001 0668 7884',
    erasmus: ['B LEUVEN01'],
    dho: '12345',
  };
  certificate.result = { grade: '15/20', scale: { nl: 'Van 0 tot 20', en: 'From 0 to 20' } };
  certificate.achievement.stackability = {
    kind: 'stackable',
    note: { nl: 'Past in de master', en: 'Fits the master' },
  };
  certificate.achievement.furtherInformation = {
    ...certificate.achievement.furtherInformation,
    note: { nl: 'Zie de gids', en: 'See the guide' },
  };
  return certificate;
}

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The other words that a field may hold, where not any text will do. */
const OTHERS: Readonly<Record<string, unknown>> = {
  'issuer.country': 'NL',
  'achievement.type': 2,
  'achievement.level.vks': 6,
  'achievement.iscedF': '0913',
  'achievement.assessment.0': 'quiz',
  'achievement.assessment.1': 'quiz',
  'achievement.participation.0': 'distance',
  'achievement.qualityAssurance.kind': 'programme-accreditation',
  'achievement.languages.0': 'fr',
  'achievement.supervision': 'supervised-unverified',
  'achievement.stackability.kind': 'stand-alone',
  'status.0.purpose': 'suspension',
  issuedOn: '2026-11-21',
  awardedOn: '2026-11-18',
  validUntil: '2032-11-20',
  'learner.birthDate': '1995-02-28',
};

function changed(path: Path): Certificate {
  const certificate = structuredClone(fullCertificate());
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], certificate);
  const group = parent as Record<string | number, unknown>;
  const key = path.at(-1)!;
  const value = group[key];
  const name = path.join('.');
  group[key] = Object.hasOwn(OTHERS, name) ? OTHERS[name] : typeof value === 'number' ? value + 1 : `${String(value)}x`;
  return certificate;
}

/** What a format says, without the digest, which changes with anything. */
function said(output: unknown, certificate: Certificate): string {
  return JSON.stringify(output).replaceAll(certificateDigest(certificate), '');
}

/** Facts about the making of a certificate, which no reader of a credential needs. */
const OF_THE_MAKING = ['format', 'languages.0', 'languages.1', 'issuer.key', 'achievement.level.basis'];
const ONLY_IN_REGIONS = ['issuer.region'];
/** A badge has one language, so it says the texts of the other one nowhere; these have no place in either. */
const NOT_IN_A_BADGE = ['learner.givenName', 'learner.familyName', 'learner.identifier.scheme', 'achievement.units'];
const NOT_IN_A_RECORD = [
  'issuer.identifiers.did',
  'issuer.identifiers.ror',
  'issuer.identifiers.isni',
  'issuer.identifiers.erasmus',
  'issuer.name.en',
  'issuer.country',
  'issuer.city',
  'issuer.homepage',
  'learner.id',
  'achievement.learningOutcomes',
  'achievement.qualityAssurance.agency',
  'achievement.qualityAssurance.year',
  'achievement.prerequisites',
  'achievement.supervision',
  'achievement.stackability',
  'achievement.furtherInformation',
  'achievement.units',
  'achievement.exceptions',
  'result.scale',
  'status',
];

function lost(write: (certificate: Certificate) => unknown): string[] {
  const whole = said(write(fullCertificate()), fullCertificate());
  return leavesOf(fullCertificate())
    .filter((path) => ![...OF_THE_MAKING, ...ONLY_IN_REGIONS].includes(path.join('.')))
    .filter((path) => {
      const other = changed(path);
      return said(write(other), other) === whole;
    })
    .map((path) => path.join('.'));
}

const within = (names: readonly string[], wholes: readonly string[]) =>
  names.filter((name) => !wholes.some((whole) => name === whole || name.startsWith(`${whole}.`)));

describe('every fact of a certificate', () => {
  it('stands in the European credential, in both languages', () => {
    expect(lost((certificate) => writeElm(certificate).credential)).toEqual([]);
  });

  it.each([
    ['nl', 'en'],
    ['en', 'nl'],
  ] as const)('that a badge has a place for stands in the one in %s', (language, other) => {
    const names = lost((certificate) => writeBadge(certificate, language));
    expect(within(names, NOT_IN_A_BADGE).filter((name) => !name.endsWith(`.${other}`))).toEqual([]);
    expect(within(names, NOT_IN_A_BADGE).length).toBeGreaterThan(5);
  });

  it('stands in the record for registers, but for what describes and does not register', () => {
    expect(within(lost(registrationRecord), NOT_IN_A_RECORD)).toEqual([]);
  });
});
