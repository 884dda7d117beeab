/**
 * The closed vocabularies of the offering format. Their words for people stand in the taxonomy; a test there
 * holds the two together. Order is the order in which editors and pages show them.
 */
export const LABELS = ['microcredential', 'microdegree', 'other'] as const;
export const CATEGORIES = ['existing', 'new'] as const;
export const STRUCTURES = ['fixed', 'pool'] as const;
export const CREDIT_UNITS = ['ECTS', 'hours', 'other'] as const;
export const TYPES = [1, 2, 3, 4] as const;
export const LEVELS = [5, 6, 7, 8] as const;
export const COMPONENT_KINDS = [
  'existing-unit',
  'lifelong-learning-initiative',
  'new-unit-degree-content',
  'new-content',
  'lifelong-learning-content',
] as const;
export const PROGRAMME_KINDS = [
  'graduaat',
  'bachelor',
  'bachelor-na-bachelor',
  'master',
  'master-na-master',
  'postgraduaat',
  'doctoraat',
  'other',
] as const;
/** One word per concept of the EU vocabulary of assessment types, and `other`. */
export const ASSESSMENT_METHODS = [
  'written-exam',
  'oral-exam',
  'quiz',
  'assignment',
  'project-work',
  'portfolio',
  'artefact',
  'practical-assessment',
  'problem-based-assessment',
  'continuous-assessment',
  'peer-assessment',
  'peer-review',
  'group-performance',
  'attendance',
  'other',
] as const;
export const DELIVERY_MODES = ['in-person', 'hybrid', 'distance'] as const;
export const OFFERING_STATUSES = ['running', 'discontinued'] as const;
export const QUALITY_ASSURANCE_KINDS = [
  'institutional-review',
  'programme-accreditation',
  'internal',
  'other',
] as const;

/** Every vocabulary of words, by the name that expressions and the taxonomy use. */
export const VOCABULARIES = {
  label: LABELS,
  category: CATEGORIES,
  structure: STRUCTURES,
  'credit-unit': CREDIT_UNITS,
  'component-kind': COMPONENT_KINDS,
  'programme-kind': PROGRAMME_KINDS,
  'assessment-method': ASSESSMENT_METHODS,
  delivery: DELIVERY_MODES,
  'offering-status': OFFERING_STATUSES,
  'quality-assurance': QUALITY_ASSURANCE_KINDS,
} as const;
export type VocabularyName = keyof typeof VOCABULARIES;

/** The ordered vocabularies of whole numbers. */
export const ORDINALS = { type: TYPES, level: LEVELS } as const;
export type OrdinalName = keyof typeof ORDINALS;

/** The only format version there is. */
export const FORMAT_VERSION = 1;
