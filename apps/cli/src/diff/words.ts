import type { Grade, Relation, RuleChange } from '@afsprakenkader/analysis';
import type { Localized } from '@afsprakenkader/diagnostics';

export const RELATION_WORDS: Readonly<Record<Relation, Localized>> = {
  equal: { nl: 'gelijk', en: 'equal' },
  stricter: { nl: 'strenger', en: 'stricter' },
  looser: { nl: 'soepeler', en: 'looser' },
  incomparable: {
    nl: 'onvergelijkbaar (deels strenger, deels soepeler)',
    en: 'incomparable (stricter in part, looser in part)',
  },
};

export const CHANGE_WORDS: Readonly<Record<RuleChange['change'], Localized>> = {
  added: { nl: 'nieuw', en: 'added' },
  removed: { nl: 'vervallen', en: 'removed' },
  changed: { nl: 'gewijzigd', en: 'changed' },
  editorial: { nl: 'redactioneel', en: 'editorial' },
};

export const GRADE_WORDS: Readonly<Record<Grade, Localized>> = {
  major: { nl: 'groot (major)', en: 'major' },
  minor: { nl: 'klein (minor)', en: 'minor' },
  patch: { nl: 'zonder gevolg (patch)', en: 'patch' },
};

/** Sentences and headings of the report. */
export const SAY = {
  nl: {
    title: (from: string, to: string) => `Afsprakenkader ${from} → ${to}`,
    grade: (grade: string, place: string) => `Graad van de wijziging: ${grade}. In het versienummer: ${place}.`,
    direction: (relation: string) => `Richting: ${relation}.`,
    type: (type: string, relation: string) => `type ${type}: ${relation}`,
    rules: 'Regels die van betekenis veranderen',
    none: 'Geen enkele regel verandert van betekenis: bewezen.',
    regions: (count: number) => (count === 1 ? '1 soort aanbod' : `${count} soorten aanbod`),
    noRegions: 'geen enkele status verandert; geen gevolg voor het oordeel',
    modality: (from: string, to: string) => `bindt anders: ${from} → ${to}`,
    when: 'waar',
    shown: 'getoond door',
    but: 'met',
    verdicts: 'Oordelen die veranderen, alle regels samen',
    ofType: (type: number | null) => (type === null ? 'zonder één vermeld type' : `type ${type}`),
    editorial: (count: number) => `Redactioneel, bewezen gelijk (${count})`,
    limits: 'Niet bewezen',
    equal: (count: number) => `Bewezen gelijk voor elk aanbod: ${count} regels.`,
  },
  en: {
    title: (from: string, to: string) => `Framework of agreements ${from} → ${to}`,
    grade: (grade: string, place: string) => `Grade of the change: ${grade}. In the version number: ${place}.`,
    direction: (relation: string) => `Direction: ${relation}.`,
    type: (type: string, relation: string) => `type ${type}: ${relation}`,
    rules: 'Rules that change in meaning',
    none: 'No rule changes in meaning: proven.',
    regions: (count: number) => (count === 1 ? '1 kind of offering' : `${count} kinds of offerings`),
    noRegions: 'no status changes; no effect on a verdict',
    modality: (from: string, to: string) => `binds differently: ${from} → ${to}`,
    when: 'where',
    shown: 'shown by',
    but: 'with',
    verdicts: 'Verdicts that change, all rules together',
    ofType: (type: number | null) => (type === null ? 'without one stated type' : `type ${type}`),
    editorial: (count: number) => `Editorial, proven equal (${count})`,
    limits: 'Not proven',
    equal: (count: number) => `Proven equal for every offering: ${count} rules.`,
  },
} as const;
