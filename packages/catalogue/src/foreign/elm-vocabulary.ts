/**
 * Concepts of the controlled vocabularies of the European Learning Model that have an exact counterpart in the offering
 * format. Origin: european-commission-empl/European-Learning-Model, branch EDC-3.2-(LTS), xsd cv files (CC BY 4.0).
 */
const BASE = 'http://data.europa.eu/snb/';

/** The European Credit Transfer System, in the vocabulary of credit systems. */
export const ECTS = `${BASE}education-credit/6fcec5c5af`;

/** Levels 5 to 8 of the Flemish qualifications framework, in the vocabulary of national frameworks. */
export const FLEMISH_LEVELS: Readonly<Record<string, number>> = {
  [`${BASE}qdr/c_6fa57440`]: 5,
  [`${BASE}qdr/c_65235ec5`]: 6,
  [`${BASE}qdr/c_95fec238`]: 7,
  [`${BASE}qdr/c_13c65774`]: 8,
};

/** Presential, online and blended; work, project and laboratory based say something else than where learners are. */
export const DELIVERY_MODES: Readonly<Record<string, string>> = {
  [`${BASE}learning-assessment/9191af2ed9`]: 'in-person',
  [`${BASE}learning-assessment/920fbb3cbe`]: 'distance',
  [`${BASE}learning-assessment/e92d221e4d`]: 'hybrid',
};

export const ASSESSMENT_TYPES: Readonly<Record<string, string>> = {
  [`${BASE}assessment/19a2e5e671`]: 'peer-assessment',
  [`${BASE}assessment/2939dae15f`]: 'assignment',
  [`${BASE}assessment/3484bd7e51`]: 'continuous-assessment',
  [`${BASE}assessment/4f03b91c0e`]: 'portfolio',
  [`${BASE}assessment/56539a6507`]: 'group-performance',
  [`${BASE}assessment/6a4db9f11d`]: 'practical-assessment',
  [`${BASE}assessment/6e6cb2cc78`]: 'written-exam',
  [`${BASE}assessment/7331eb4762`]: 'attendance',
  [`${BASE}assessment/795dac4096`]: 'project-work',
  [`${BASE}assessment/812e3b0ae1`]: 'peer-review',
  [`${BASE}assessment/b1b68f6735`]: 'quiz',
  [`${BASE}assessment/c4256a2726`]: 'problem-based-assessment',
  [`${BASE}assessment/d30284d7df`]: 'oral-exam',
  [`${BASE}assessment/de4d165a6c`]: 'artefact',
};
