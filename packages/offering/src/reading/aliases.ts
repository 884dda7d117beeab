import { VOCABULARIES, type VocabularyName } from '../vocabulary.js';

/**
 * Other spellings that mean a word of the format without doubt, folded (small letters, hyphens between words).
 * A spelling that could mean two things has no place here: it stays a problem, with a suggestion.
 */
const WORD_ALIASES: Partial<Record<VocabularyName, Readonly<Record<string, string>>>> = {
  label: {
    'micro-credential': 'microcredential',
    microcredentials: 'microcredential',
    'micro-credentials': 'microcredential',
    'micro-degree': 'microdegree',
    microdegrees: 'microdegree',
    'micro-degrees': 'microdegree',
  },
  'credit-unit': {
    'ects-credit': 'ECTS',
    'ects-credits': 'ECTS',
    ec: 'ECTS',
    sp: 'ECTS',
    stp: 'ECTS',
    studiepunt: 'ECTS',
    studiepunten: 'ECTS',
    hour: 'hours',
    uur: 'hours',
    uren: 'hours',
  },
  structure: { 'fixed-list': 'fixed', vast: 'fixed', keuze: 'pool' },
  category: { bestaand: 'existing', nieuw: 'new' },
  delivery: {
    physical: 'in-person',
    'on-site': 'in-person',
    onsite: 'in-person',
    'on-campus': 'in-person',
    'face-to-face': 'in-person',
    presential: 'in-person',
    fysiek: 'in-person',
    contactonderwijs: 'in-person',
    blended: 'hybrid',
    hybride: 'hybrid',
    online: 'distance',
    'distance-learning': 'distance',
    afstandsonderwijs: 'distance',
  },
  'offering-status': { lopend: 'running', loopt: 'running', stopgezet: 'discontinued' },
  'programme-kind': {
    'associate-degree': 'graduaat',
    graduaatsopleiding: 'graduaat',
    'professional-bachelor': 'bachelor',
    'academic-bachelor': 'bachelor',
    'professionele-bachelor': 'bachelor',
    'academische-bachelor': 'bachelor',
    banaba: 'bachelor-na-bachelor',
    'advanced-bachelor': 'bachelor-na-bachelor',
    manama: 'master-na-master',
    'advanced-master': 'master-na-master',
    'postgraduate-certificate': 'postgraduaat',
    postgraduate: 'postgraduaat',
    doctorate: 'doctoraat',
    phd: 'doctoraat',
  },
  'component-kind': {
    'existing-course-unit': 'existing-unit',
    'bestaand-opleidingsonderdeel': 'existing-unit',
    'initiatief-levenslang-leren': 'lifelong-learning-initiative',
    'nieuwe-inhoud': 'new-content',
  },
  'assessment-method': {
    'written-examination': 'written-exam',
    'oral-examination': 'oral-exam',
    'schriftelijk-examen': 'written-exam',
    'mondeling-examen': 'oral-exam',
    'marked-assignment': 'assignment',
    project: 'project-work',
    'continuous-evaluation': 'continuous-assessment',
    'permanente-evaluatie': 'continuous-assessment',
    'artefact-assessment': 'artefact',
  },
  'quality-assurance': {
    instellingsreview: 'institutional-review',
    opleidingsaccreditatie: 'programme-accreditation',
  },
};

/** Type numbers of the ancestor of the agreement, which split the third type in two. */
const TYPE_ALIASES: Readonly<Record<string, number>> = { '3a': 3, '3b': 4 };

const LANGUAGE_ALIASES: Readonly<Record<string, string>> = {
  nederlands: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
  frans: 'fr',
  french: 'fr',
  duits: 'de',
  german: 'de',
  'nl-be': 'nl',
  'en-gb': 'en',
};

const BOOLEAN_ALIASES: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  ja: true,
  false: false,
  no: false,
  nee: false,
  neen: false,
};

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, '-');
const LONGEST = 60;

/** The word of a vocabulary that another spelling means, or undefined. */
export function wordMeant(name: VocabularyName, text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const same = VOCABULARIES[name].find((word) => fold(word) === folded);
  return same ?? lookUp(WORD_ALIASES[name] ?? {}, folded);
}

export function typeMeant(text: string): number | undefined {
  return text.length > LONGEST ? undefined : lookUp(TYPE_ALIASES, fold(text));
}

export function booleanMeant(text: string): boolean | undefined {
  return text.length > LONGEST ? undefined : lookUp(BOOLEAN_ALIASES, fold(text));
}

export function languageMeant(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  return /^[a-z]{2}$/.test(folded) ? folded : lookUp(LANGUAGE_ALIASES, folded);
}

/** `2025-2026`, `2025/26` and the like as `2025-26`. */
export function academicYearMeant(text: string): string | undefined {
  const parts = /^(\d{4})\s?[-/\u2013]\s?(\d{4}|\d{2})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, first, second] = parts as unknown as [string, string, string];
  const next = String(Number(first) + 1).padStart(4, '0');
  return second === next || second === next.slice(2) ? `${first}-${next.slice(2)}` : undefined;
}

/** The one word that tells that there is none. */
export function noneMeant(text: string): boolean {
  return ['none', 'geen'].includes(fold(text.slice(0, LONGEST)));
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
