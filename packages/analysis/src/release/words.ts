import type { Localized } from '@afsprakenkader/diagnostics';
import type { Modality } from '@afsprakenkader/rule-language';
import type { Grade, Relation, RuleChange } from '../model.js';

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

/** How a rule binds. */
export const MODALITY_WORDS: Readonly<Record<Modality, Localized>> = {
  obligation: { nl: 'verplichting', en: 'obligation' },
  normal: { nl: 'gewoon geval', en: 'ordinary case' },
  recommendation: { nl: 'aanbeveling', en: 'recommendation' },
  autonomy: { nl: 'vrij voor de instelling', en: 'left to the institution' },
  constitutive: { nl: 'begripsbepalend', en: 'definition' },
  informative: { nl: 'ter informatie', en: 'for information' },
};
