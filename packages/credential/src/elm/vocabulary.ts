import { CYCLES, level, wordLabel } from '@afsprakenkader/taxonomy';
import iscedF from '../../data/vocabularies/isced-f.json' with { type: 'json' };
import type { Achievement } from '../model/achievement.js';
import { OWN, ownTerm, SNB, snbTerm, type Term } from './terms.js';

/**
 * Words of a certificate as concepts of the EU vocabularies of the European Learning Model 3.2 (branch EDC-3.2-(LTS) of
 * european-commission-empl/European-Learning-Model, CC BY 4.0). Where no concept says exactly the same there is none.
 */
const ASSESSMENT: Readonly<Record<string, string>> = {
  'peer-assessment': '19a2e5e671',
  assignment: '2939dae15f',
  'continuous-assessment': '3484bd7e51',
  portfolio: '4f03b91c0e',
  'group-performance': '56539a6507',
  'practical-assessment': '6a4db9f11d',
  'written-exam': '6e6cb2cc78',
  attendance: '7331eb4762',
  'project-work': '795dac4096',
  'peer-review': '812e3b0ae1',
  quiz: 'b1b68f6735',
  'problem-based-assessment': 'c4256a2726',
  'oral-exam': 'd30284d7df',
  artefact: 'de4d165a6c',
};
const PARTICIPATION = {
  'in-person': ['9191af2ed9', 'Presential'],
  distance: ['920fbb3cbe', 'Online'],
  hybrid: ['e92d221e4d', 'Blended'],
} as const;
const SUPERVISION = {
  'supervised-verified': ['70be69aaf9', 'Supervised with ID Verification'],
  'supervised-unverified': ['44314532f9', 'Supervised without ID Verification'],
  'unsupervised-unverified': ['c598449d64', 'Unsupervised without ID Verification'],
} as const;
/** Official English labels only: their Dutch wording has a meaning in law that a registrar has yet to judge. */
const ACCREDITATION: Readonly<Record<string, readonly [string, string]>> = {
  'institutional-review': ['bb4618238e', 'Institutional Quality Assurance'],
  'programme-accreditation': ['820101cba6', 'Program Quality Assurance'],
};
const FLEMISH_LEVELS = { 5: 'c_6fa57440', 6: 'c_65235ec5', 7: 'c_95fec238', 8: 'c_13c65774' } as const;

export const ECTS: Term = snbTerm('education-credit', '6fcec5c5af', {
  nl: 'studiepunten (ECTS)',
  en: 'European Credit Transfer System',
});
export const GENERIC_PROFILE: Term = snbTerm('credential', 'e34929035b', { en: 'Generic' });
export const BASE64: Term = snbTerm('encoding', '6146cde7dd', { en: 'base64' });
export const LEARNING_OPPORTUNITY: Term = snbTerm('entitlement', '64aad92881', { en: 'learning opportunity' });
export const PROSPECTIVE: Term = snbTerm('entitlement-status', '5b8d6b34fb', { en: 'prospective' });

type Vks = Achievement['level']['vks'];

export const flemishLevel = (vks: Vks): Term => snbTerm('qdr', FLEMISH_LEVELS[vks], level(vks)!.label);
export const europeanLevel = (vks: Vks): Term => {
  const eqf = level(vks)!.eqf;
  return snbTerm('eqf', String(eqf), { nl: `EKK-niveau ${eqf}`, en: `EQF level ${eqf}` });
};
/** Cycle of the European Higher Education Area; the EU vocabularies have none. */
export const cycleOf = (vks: Vks): Term => {
  const key = level(vks)!.cycle;
  return ownTerm('qf-ehea-cycle', key, CYCLES.find((cycle) => cycle.key === key)!.label);
};
export const assessmentType = (method: string): Term | undefined =>
  Object.hasOwn(ASSESSMENT, method)
    ? snbTerm('assessment', ASSESSMENT[method]!, wordLabel('assessment-method', method))
    : undefined;
export const participationMode = (mode: keyof typeof PARTICIPATION): Term =>
  snbTerm('learning-assessment', PARTICIPATION[mode][0], {
    nl: wordLabel('delivery', mode)!.nl,
    en: PARTICIPATION[mode][1],
  });
export const supervisionTerm = (kind: keyof typeof SUPERVISION): Term =>
  snbTerm('supervision-verification', SUPERVISION[kind][0], { en: SUPERVISION[kind][1] });
export const accreditationType = (kind: string): Term | undefined =>
  Object.hasOwn(ACCREDITATION, kind)
    ? snbTerm('accreditation', ACCREDITATION[kind]![0], { en: ACCREDITATION[kind]![1] })
    : undefined;

const FIELDS: ReadonlyMap<string, string> = new Map(iscedF.concepts.map(({ id, en }) => [id, en]));

/** A field of ISCED-F 2013 by its two to four digits; undefined where the EU list has no such field. */
export function field(code: string): Term | undefined {
  const en = FIELDS.get(`${SNB}isced-f/${code}`);
  return en === undefined ? undefined : snbTerm('isced-f', code, { en });
}

/** Which of the four types an award is, and under which version of the framework; no EU vocabulary has words for that. */
export const typeTerm = (type: number): Term =>
  ownTerm('type', String(type), { nl: `Afsprakenkader: type ${type}`, en: `Framework: type ${type}` });
export const versionTerm = (version: string, digest: string): Term => ({
  id: `${OWN}version:${version}`,
  scheme: `${OWN}version`,
  label: { nl: `Afsprakenkader microcredentials ${version}`, en: `Framework for microcredentials ${version}` },
  notation: digest,
});
