import type { Language } from '@afsprakenkader/diagnostics';
import { endOf, startOf } from '../elm/frame.js';
import { WORDS } from '../elm/words.js';
import type { Certificate } from '../model/certificate.js';
import { textIn } from '../model/scalars.js';
import { certificateDigest } from '../model-digest.js';
import { issuerProfile } from './issuer.js';
import { achievementSubject } from './subject.js';

export type Badge = Readonly<Record<string, unknown>>;

/**
 * One certificate as an Open Badge 3.0 on the Verifiable Credentials data model 2.0, in one language, not yet signed. The same
 * certificate and language always give the same badge; each language is a credential of its own, with an id of its own.
 *
 * @param language default: the main language of the certificate; it should be one of its languages, or texts come from the other
 * @throws AfkError AFK-898 where the issuer has neither a did:web nor a web address
 */
export function writeBadge(certificate: Certificate, language: Language = certificate.languages[0]!): Badge {
  const { id, issuedOn, awardedOn, validUntil, achievement, verification, number } = certificate;
  const title = textIn(achievement.title, language)!;
  const status = (certificate.status ?? []).map(({ purpose, list, index }) => ({
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
  }));
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    ],
    id: `urn:uuid:${id}${language === certificate.languages[0] ? '' : `#${language}`}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${WORDS.microcredential[language]}: ${title}`,
    issuer: issuerProfile(certificate, language),
    validFrom: startOf(issuedOn),
    ...(validUntil === undefined ? {} : { validUntil: endOf(validUntil) }),
    awardedDate: startOf(awardedOn ?? issuedOn),
    credentialSubject: achievementSubject(certificate, language),
    evidence: [
      {
        id: verification,
        type: ['Evidence'],
        name: `${WORDS.number[language]} ${number}`,
        description: `${WORDS.verify[language]}: ${verification}`,
        narrative: certificateDigest(certificate),
      },
    ],
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
    // The schema of 1EdTech allows one entry, the data model of W3C several: suspension must not be lost.
    ...(status.length === 0 ? {} : { credentialStatus: status.length === 1 ? status[0] : status }),
  };
}
