import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { ElementKey } from '@afsprakenkader/taxonomy';
import type { CertificateDraft } from './draft.js';
import type { Texts } from './scalars.js';

/** Where the certificate keeps an element, and what to do where it is missing. */
export interface ElementFacts {
  /** The field, as people write it. */
  readonly place: string;
  readonly todo: Localized;
  readonly isThere: (certificate: CertificateDraft) => boolean;
  /** Whether its texts lack a language; false where it has no texts of its own. */
  readonly lacks: (certificate: CertificateDraft, language: Language) => boolean;
}

type Look = (certificate: CertificateDraft) => unknown;
type TextsOf = (certificate: CertificateDraft) => readonly (Texts | undefined)[];

const NO_TEXTS: TextsOf = () => [];

function facts(place: string, nl: string, en: string, look: Look, textsOf: TextsOf = NO_TEXTS): ElementFacts {
  return {
    place,
    todo: { nl, en },
    isThere: (certificate) => isTold(look(certificate)),
    lacks: (certificate, language) =>
      textsOf(certificate).some((texts) => texts !== undefined && texts[language] === undefined),
  };
}

function isTold(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** Every element of Annex I in the certificate model. */
export const ELEMENT_FACTS: Readonly<Record<ElementKey, ElementFacts>> = {
  learner: facts(
    'learner.fullName',
    'Vul de naam in het bestand van de lerenden in.',
    'Fill in the name in the file of learners.',
    ({ learner }) => learner?.fullName,
  ),
  title: facts(
    'title',
    'Vul `title` aan bij het aanbod.',
    'Add `title` to the offering.',
    ({ achievement }) => achievement?.title,
    ({ achievement }) => [achievement?.title],
  ),
  'issuer-country': facts(
    'issuer.country',
    'Vermeld het land van de instelling bij de gegevens van de uitreiker.',
    'State the country of the institution in the details of the issuer.',
    ({ issuer }) => issuer?.country,
  ),
  'awarding-body': facts(
    'issuer.awardingBody',
    'Vermeld `awardingEntity` bij het aanbod: de rechtspersoon die toekent.',
    'State `awardingEntity` in the offering: the legal entity that awards.',
    ({ issuer }) => issuer?.awardingBody,
  ),
  'issue-date': facts(
    'issuedOn',
    'Geef de datum van uitreiking.',
    'Give the date of issue.',
    ({ issuedOn }) => issuedOn,
  ),
  'learning-outcomes': facts(
    'learningOutcomes',
    'Vul `learningOutcomes` aan bij het aanbod.',
    'Add `learningOutcomes` to the offering.',
    ({ achievement }) => achievement?.learningOutcomes,
    ({ achievement }) => achievement?.learningOutcomes ?? [],
  ),
  workload: facts(
    'credits',
    'Vermeld `credits` bij het aanbod, in studiepunten.',
    'State `credits` in the offering, in ECTS credits.',
    ({ achievement }) => achievement?.workload,
  ),
  level: facts(
    'level',
    'Vermeld `level` bij het aanbod: het VKS-niveau.',
    'State `level` in the offering: the VKS level.',
    ({ achievement }) => achievement?.level,
  ),
  'assessment-type': facts(
    'assessment.methods',
    'Vermeld `assessment.methods` bij het aanbod.',
    'State `assessment.methods` in the offering.',
    ({ achievement }) => achievement?.assessment,
  ),
  participation: facts(
    'delivery',
    'Vermeld `delivery` bij het aanbod: fysiek, hybride of afstandsonderwijs.',
    'State `delivery` in the offering: in person, hybrid or distance.',
    ({ achievement }) => achievement?.participation,
  ),
  'quality-assurance': facts(
    'qualityAssurance',
    'Vermeld `qualityAssurance` bij het aanbod, of één keer voor de hele catalogus onder `defaults`.',
    'State `qualityAssurance` in the offering, or once for the whole catalogue under `defaults`.',
    ({ achievement }) => achievement?.qualityAssurance,
  ),
  prerequisites: facts(
    'admission.restrictions',
    'Vermeld `admission.restrictions` bij het aanbod.',
    'State `admission.restrictions` in the offering.',
    ({ achievement }) => achievement?.prerequisites,
    ({ achievement }) => achievement?.prerequisites ?? [],
  ),
  supervision: facts(
    'supervision',
    'Vermeld bij de uitreiking of er toezicht en een identiteitscontrole was.',
    'State with the award whether there was supervision and an identity check.',
    ({ achievement }) => achievement?.supervision,
  ),
  grade: facts(
    'result.grade',
    'Vul het resultaat in het bestand van de lerenden in.',
    'Fill in the grade in the file of learners.',
    ({ result }) => result?.grade,
    ({ result }) => [result?.scale],
  ),
  stackability: facts(
    'stackability',
    'Vermeld bij de uitreiking of het bewijs in een groter geheel past.',
    'State with the award whether it fits into something larger.',
    ({ achievement }) => achievement?.stackability,
    ({ achievement }) => [achievement?.stackability?.note],
  ),
  'further-information': facts(
    'furtherInformation',
    'Vermeld waar meer informatie te vinden is.',
    'State where more information can be found.',
    ({ achievement }) => achievement?.furtherInformation,
    ({ achievement }) => [achievement?.furtherInformation?.note],
  ),
};

/** The element whose field this is, or undefined: `achievement.level` belongs to `level`. */
export function elementAt(path: readonly PropertyKey[]): ElementKey | undefined {
  const pointer = path.join('.');
  return Object.hasOwn(FIELDS, pointer) ? FIELDS[pointer] : undefined;
}

const FIELDS: Readonly<Record<string, ElementKey>> = {
  learner: 'learner',
  'learner.fullName': 'learner',
  'achievement.title': 'title',
  'issuer.country': 'issuer-country',
  'issuer.awardingBody': 'awarding-body',
  issuedOn: 'issue-date',
  'achievement.learningOutcomes': 'learning-outcomes',
  'achievement.workload': 'workload',
  'achievement.workload.credits': 'workload',
  'achievement.level': 'level',
  'achievement.level.vks': 'level',
  'achievement.assessment': 'assessment-type',
  'achievement.participation': 'participation',
  'achievement.qualityAssurance': 'quality-assurance',
  'achievement.qualityAssurance.kind': 'quality-assurance',
};
