import type { Problem } from '@afsprakenkader/diagnostics';
import { STATUS_CONTEXT } from '../contexts.js';
import type { Certificate } from '../model/certificate.js';
import { certificateDigest } from '../model-digest.js';
import { assessmentSpecifications, assessmentTaken } from './assessment.js';
import { displayParameter, type PagePictures } from './display.js';
import { CertificateFrame, endOf, type Node, startOf, told } from './frame.js';
import { person } from './learner.js';
import { issuingOrganisation } from './organisation.js';
import { credits, qualification } from './qualification.js';
import { concept } from './terms.js';
import { GENERIC_PROFILE } from './vocabulary.js';
import { WORDS } from './words.js';

export interface ElmOptions {
  /** When the credential is sealed, ISO 8601 with zone; default: the start of the day of issue. */
  readonly issued?: string;
  readonly pictures?: PagePictures;
}

export interface ElmWriting {
  /** A European Digital Credential, ELM 3.2, not yet sealed. */
  readonly credential: Node;
  /** What the format has no word for; everything else has been written. */
  readonly notes: readonly Problem[];
}

/**
 * One certificate as a European Digital Credential (European Learning Model 3.2, generic profile) in the languages of the certificate.
 * The same certificate always gives the same credential. Texts are kept as they are: who shows them escapes them.
 */
export function writeElm(certificate: Certificate, { issued, pictures = {} }: ElmOptions = {}): ElmWriting {
  const frame = new CertificateFrame(certificate);
  const { issuedOn, awardedOn, validUntil, achievement, number, verification } = certificate;
  const moment = issued ?? startOf(issuedOn);
  const issuer = issuingOrganisation(frame);
  const awardedBy = frame.node('AwardingProcess', {
    awardingBody: [issuer],
    awardingDate: startOf(awardedOn ?? issuedOn),
  });
  const specifications = assessmentSpecifications(frame);
  const claim = frame.node('LearningAchievement', {
    title: frame.text(achievement.title),
    identifier: [frame.node('Identifier', { notation: number, schemeName: 'certificate-number' })],
    awardedBy,
    creditReceived: [credits(frame, achievement.workload.credits)],
    provenBy: assessmentTaken(frame, specifications, awardedBy),
    specifiedBy: qualification(frame, specifications),
    supplementaryDocument: [frame.node('WebResource', { title: frame.text(WORDS.verify), contentURL: verification })],
  });
  const status = statusOf(frame);
  const credential = told({
    '@context': [
      'https://www.w3.org/2018/credentials/v1',
      'http://data.europa.eu/snb/model/context/edc-ap',
      ...(status === undefined ? [] : [STATUS_CONTEXT]),
    ],
    id: frame.id,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: [{ id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' }],
    credentialProfiles: [concept(GENERIC_PROFILE)],
    identifier: [
      frame.node('Identifier', { notation: certificateDigest(certificate), schemeName: 'certificate-digest' }),
    ],
    issuer,
    issuanceDate: moment,
    issued: moment,
    validFrom: startOf(issuedOn),
    validUntil: validUntil === undefined ? undefined : endOf(validUntil),
    expirationDate: validUntil === undefined ? undefined : endOf(validUntil),
    credentialStatus: status,
    displayParameter: displayParameter(frame, pictures),
    credentialSubject: person(frame, claim),
  });
  return { credential, notes: frame.notes };
}

/** The profile allows one status: revocation goes first, and a suspension that has no place is told. */
function statusOf(frame: CertificateFrame): Node | undefined {
  const entries = frame.certificate.status ?? [];
  const first = entries.find(({ purpose }) => purpose === 'revocation') ?? entries[0];
  for (const { purpose, list, index } of entries.filter((entry) => entry !== first))
    frame.leaveOut({
      label: purpose === 'suspension' ? { nl: 'Schorsing', en: 'Suspension' } : { nl: 'Intrekking', en: 'Revocation' },
      value: `${list}#${index}`,
      reason: { nl: 'er is plaats voor één status', en: 'there is room for one status' },
    });
  if (first === undefined) return undefined;
  return {
    id: `${first.list}#${first.index}`,
    type: ['CredentialStatus', 'BitstringStatusListEntry'],
    statusPurpose: first.purpose,
    statusListIndex: String(first.index),
    statusListCredential: first.list,
  };
}
