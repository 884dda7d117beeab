import type { ElementKey } from '@afsprakenkader/taxonomy';
import { at, listAt, textAt } from './parts.js';

/** What a European credential and a badge both say, read from either. */
export interface Facts {
  readonly kind: 'elm' | 'badge';
  readonly issuer: string;
  /** The DID that signs status lists: the issuer of a badge, an identifier of the issuer of a European credential. */
  readonly did: string;
  readonly issuerName: string;
  /** `VATBE-…`, where told. */
  readonly organisation: string | undefined;
  readonly status: readonly unknown[];
  /** Digest of the certificate from which the credential was made. */
  readonly digest: string | undefined;
  readonly framework: { readonly version: string | undefined; readonly digest: string | undefined };
  /** For each mandatory element, whether it is there. */
  readonly elements: Readonly<Partial<Record<ElementKey, boolean>>>;
  readonly workload: { readonly credits: unknown; readonly duration: unknown };
  readonly levels: { readonly eqf: string | undefined; readonly vks: string | undefined };
}

/** Whether a document is a European credential or a badge; undefined for everything else. */
export function factsOf(document: unknown): Facts | undefined {
  const types = listAt(document, 'type');
  if (types.includes('EuropeanDigitalCredential')) return elmFacts(document);
  return types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')
    ? badgeFacts(document)
    : undefined;
}

function elmFacts(document: unknown): Facts {
  const claim = at(document, 'credentialSubject', 'hasClaim');
  const learned = at(claim, 'specifiedBy');
  const codes = listAt(learned, 'qualificationCode');
  const version = codes.find((code) => textAt(code, 'id')?.includes(':version:'));
  const there = (...path: string[]) => listAt(...([document, ...path] as [unknown, ...string[]])).length > 0;
  const known = (value: unknown) => value !== undefined;
  return {
    kind: 'elm',
    issuer: textAt(document, 'issuer', 'id') ?? '',
    did:
      textAt(
        listAt(document, 'issuer', 'identifier').find((entry) => at(entry, 'schemeName') === 'DID'),
        'notation',
      ) ?? '',
    issuerName: textAt(document, 'issuer', 'legalName', 'nl') ?? textAt(document, 'issuer', 'legalName', 'en') ?? '?',
    organisation: textAt(document, 'issuer', 'eIDASIdentifier', 'notation'),
    status: listAt(document, 'credentialStatus'),
    digest: textAt(
      listAt(document, 'identifier').find((entry) => at(entry, 'schemeName') === 'certificate-digest'),
      'notation',
    ),
    framework: { version: textAt(version, 'id')?.split(':version:')[1], digest: textAt(version, 'notation') },
    elements: {
      learner: there('credentialSubject', 'fullName') || there('credentialSubject', 'givenName'),
      title: known(at(claim, 'title')),
      'issuer-country': known(at(document, 'issuer', 'location', 'address', 'countryCode')),
      'awarding-body': known(at(claim, 'awardedBy', 'awardingBody')),
      'issue-date': there('issued'),
      'learning-outcomes': known(at(learned, 'learningOutcome')),
      workload: known(at(learned, 'creditPoint')),
      level: known(at(learned, 'eqfLevel')),
      'assessment-type': known(at(claim, 'provenBy')) || known(at(learned, 'provenBy')),
      participation: known(at(learned, 'mode')),
      'quality-assurance': known(at(learned, 'accreditation')) || known(at(learned, 'additionalNote')),
    },
    workload: { credits: at(learned, 'creditPoint', 'point'), duration: at(learned, 'volumeOfLearning') },
    levels: { eqf: textAt(learned, 'eqfLevel', 'id'), vks: textAt(learned, 'nqfLevel', 'id') },
  };
}

function badgeFacts(document: unknown): Facts {
  const subject = at(document, 'credentialSubject');
  const achievement = at(subject, 'achievement');
  const other = (from: unknown, kind: string) =>
    textAt(
      listAt(from, 'otherIdentifier').find((entry) => at(entry, 'identifierType') === `ext:${kind}`),
      'identifier',
    );
  const aligned = (kind: string) =>
    textAt(
      listAt(achievement, 'alignment').find((entry) => at(entry, 'targetType') === `ext:${kind}`),
      'targetUrl',
    );
  const known = (value: unknown) => value !== undefined;
  const issuer = at(document, 'issuer');
  const issuerId = typeof issuer === 'string' ? issuer : (textAt(issuer, 'id') ?? '');
  return {
    kind: 'badge',
    issuer: issuerId,
    did: issuerId,
    issuerName: textAt(issuer, 'name') ?? '?',
    organisation: other(issuer, 'eIDAS'),
    status: listAt(document, 'credentialStatus'),
    digest: listAt(document, 'evidence')
      .map((entry) => textAt(entry, 'narrative'))
      .find((text) => text?.startsWith('sha256-')),
    framework: { version: other(achievement, 'FrameworkVersion'), digest: other(achievement, 'FrameworkDigest') },
    elements: {
      learner: listAt(subject, 'identifier').some((entry) => known(textAt(entry, 'identityHash'))),
      title: known(textAt(achievement, 'name')),
      'issuer-country': known(textAt(issuer, 'address', 'addressCountryCode')),
      'awarding-body': known(textAt(issuer, 'name')),
      'issue-date': known(textAt(document, 'validFrom')),
      'learning-outcomes': known(textAt(achievement, 'criteria', 'narrative')),
      workload: known(at(achievement, 'creditsAvailable')),
      level: known(aligned('EQFLevel')),
      'assessment-type': known(aligned('AssessmentType')) || known(textAt(achievement, 'criteria', 'narrative')),
      participation: known(aligned('ParticipationMode')),
      'quality-assurance': known(aligned('QualityAssurance')) || known(textAt(achievement, 'criteria', 'narrative')),
    },
    workload: { credits: at(achievement, 'creditsAvailable'), duration: undefined },
    levels: { eqf: aligned('EQFLevel'), vks: aligned('NQFLevel') },
  };
}
