import { level } from '@afsprakenkader/taxonomy';
import { decimalText } from '../elm/frame.js';
import type { Certificate } from '../model/certificate.js';
import { certificateDigest } from '../model-digest.js';

/** Name of the format in every record: ours, because no public one exists. */
export const REGISTRATION_FORMAT = 'afsprakenkader-registration/1';

/**
 * What a register of awards needs to know of one certificate, flat: every value is a text, empty where it is not told. Names are part of the
 * format and do not change within `/1`; a later version may add names at the end.
 */
export const REGISTRATION_FIELDS = [
  'format',
  'certificateId',
  'certificateNumber',
  'certificateDigest',
  'verification',
  'frameworkVersion',
  'frameworkDigest',
  'issuedOn',
  'awardedOn',
  'validUntil',
  'institutionKey',
  'institutionName',
  'awardingBody',
  'institutionDhoNumber',
  'institutionEidas',
  'learnerName',
  'learnerGivenName',
  'learnerFamilyName',
  'learnerBirthDate',
  'learnerIdentifierScheme',
  'learnerIdentifier',
  'offering',
  'academicYear',
  'titleNl',
  'titleEn',
  'type',
  'credits',
  'hours',
  'vksLevel',
  'eqfLevel',
  'cycle',
  'iscedF',
  'languages',
  'participation',
  'assessment',
  'qualityAssurance',
  'grade',
] as const;

export type RegistrationField = (typeof REGISTRATION_FIELDS)[number];
export type RegistrationRecord = Readonly<Record<RegistrationField, string>>;

/**
 * One certificate as a record for a register, such as the higher education database or the learning experiences database of
 * Flanders. Neither has a public format for microcredentials, so this one is ours: an adapter turns it into theirs.
 */
export function registrationRecord(certificate: Certificate): RegistrationRecord {
  const { issuer, learner, achievement, framework, result } = certificate;
  const { vks } = achievement.level;
  const list = (values: readonly string[] | undefined) => (values ?? []).join(' ');
  return {
    format: REGISTRATION_FORMAT,
    certificateId: certificate.id,
    certificateNumber: certificate.number,
    certificateDigest: certificateDigest(certificate),
    verification: certificate.verification,
    frameworkVersion: framework.version,
    frameworkDigest: framework.digest,
    issuedOn: certificate.issuedOn,
    awardedOn: certificate.awardedOn ?? '',
    validUntil: certificate.validUntil ?? '',
    institutionKey: issuer.key ?? '',
    institutionName: issuer.name.nl ?? issuer.name.en ?? '',
    awardingBody: issuer.awardingBody,
    institutionDhoNumber: issuer.identifiers?.dho ?? '',
    institutionEidas: issuer.identifiers?.eidas ?? '',
    learnerName: learner.fullName,
    learnerGivenName: learner.givenName ?? '',
    learnerFamilyName: learner.familyName ?? '',
    learnerBirthDate: learner.birthDate ?? '',
    learnerIdentifierScheme: learner.identifier?.scheme ?? '',
    learnerIdentifier: learner.identifier?.value ?? '',
    offering: achievement.offering,
    academicYear: achievement.academicYear ?? '',
    titleNl: achievement.title.nl ?? '',
    titleEn: achievement.title.en ?? '',
    type: achievement.type === undefined ? '' : String(achievement.type),
    credits: decimalText(achievement.workload.credits),
    hours: achievement.workload.hours === undefined ? '' : decimalText(achievement.workload.hours),
    vksLevel: String(vks),
    eqfLevel: String(level(vks)!.eqf),
    cycle: level(vks)!.cycle,
    iscedF: achievement.iscedF ?? '',
    languages: list(achievement.languages),
    participation: list(achievement.participation),
    assessment: list(achievement.assessment),
    qualityAssurance: achievement.qualityAssurance.kind,
    grade: result?.grade ?? '',
  };
}
