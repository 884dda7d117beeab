/** The learners to whom certificates go: read from the files that student administrations export, all of it before issuing. */
export { CERTIFICATE_CODES } from './codes.js';
export { FIELD_LABELS, LEARNER_FIELDS, type LearnerField } from './learners/fields.js';
export type { LearnersInput } from './learners/raw-list.js';
export { type LearnersOptions, type LearnersReading, readLearners } from './learners/read.js';
export { repertoireProblems } from './learners/repertoire.js';
export type { LearnerRow } from './learners/row.js';
