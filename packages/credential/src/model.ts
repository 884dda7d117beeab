/**
 * One certificate as data, without any of the libraries that write or sign credentials: what the page, the European
 * credential and the badge are all made from.
 */
export { CREDENTIAL_CODES } from './codes.js';
export {
  type Achievement,
  achievementSchema,
  LEVEL_BASES,
  STACKABILITY,
  SUPERVISION,
  workloadSchema,
} from './model/achievement.js';
export {
  type AnnexICheck,
  type AnnexIOptions,
  checkAnnexI,
  type ElementState,
  missingElement,
} from './model/annex-i.js';
export { CERTIFICATE_NUMBER, type Certificate, certificateSchema } from './model/certificate.js';
export { type UnfitCharacter, unfitCharacter } from './model/characters.js';
export { type AwardFacts, type Description, describeOffering } from './model/describe.js';
export { describeIssuer } from './model/describe-issuer.js';
export type { AchievementDraft, CertificateDraft } from './model/draft.js';
export { type Issuer, issuerSchema } from './model/issuer.js';
export { type Learner, learnerSchema } from './model/learner.js';
export { levelOf } from './model/level.js';
export { looksLikeNationalNumber } from './model/national-number.js';
export { plainText, plainTexts } from './model/plain-text.js';
export { type CertificateReading, readCertificate } from './model/read.js';
export { because, FIELD_NAMES, named } from './model/reasons.js';
export { type Texts, text, textIn, texts } from './model/scalars.js';
export { pointerOf, type ShapeMessages, shapeProblems } from './model/shape-problems.js';
