import { LANGUAGES, type Language, type Localized, type Problem, problem } from '@afsprakenkader/diagnostics';
import { ELEMENTS, type ElementKey } from '@afsprakenkader/taxonomy';
import { MODEL_CODES } from '../codes/model.js';
import type { CertificateDraft } from './draft.js';
import { ELEMENT_FACTS, type ElementFacts } from './element-facts.js';

const LANGUAGE_NAMES: Readonly<Record<Language, Localized>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
};

/** How one European standard element fares on a certificate. */
export interface ElementState {
  readonly number: number;
  readonly key: ElementKey;
  readonly mandatory: boolean;
  readonly label: Localized;
  readonly state: 'complete' | 'incomplete' | 'absent';
  /** Languages of the certificate in which an element that is there has no text. */
  readonly missingIn: readonly Language[];
}

export interface AnnexICheck {
  readonly elements: readonly ElementState[];
  /** One plain message for each mandatory element that is missing, and for each element that lacks a language. */
  readonly problems: readonly Problem[];
}

export interface AnnexIOptions {
  /** `offer`: only what an offering can tell, before there is a learner. Default: all. */
  readonly known?: 'offer' | 'all';
  /** Elements that are mandatory; default: the eleven of Annex I. */
  readonly mandatory?: (key: ElementKey) => boolean;
}

/**
 * Whether a certificate has the elements of Annex I of Council Recommendation 2022/C 243/02: eleven mandatory, five
 * optional. What the certificate shows must be there in each of its languages, the optional elements too.
 */
export function checkAnnexI(certificate: CertificateDraft, options: AnnexIOptions = {}): AnnexICheck {
  const elements: ElementState[] = [];
  const problems: Problem[] = [];
  const languages = certificate.languages ?? LANGUAGES;
  for (const { number, key, label, mandatory, knownAt } of ELEMENTS) {
    if (options.known === 'offer' && knownAt === 'award') continue;
    const facts = ELEMENT_FACTS[key];
    const needed = options.mandatory === undefined ? mandatory : options.mandatory(key);
    const missingIn = languages.filter((language) => facts.lacks(certificate, language));
    const state = !facts.isThere(certificate) ? 'absent' : missingIn.length > 0 ? 'incomplete' : 'complete';
    elements.push({ number, key, mandatory: needed, label, state, missingIn });
    if (state === 'absent' && needed) problems.push(missingElement(key));
    if (state === 'incomplete')
      problems.push(...missingIn.map((language) => missingText(number, label, facts, language)));
  }
  return { elements, problems };
}

/** The message that a mandatory element is missing, with what to do about it. */
export function missingElement(key: ElementKey): Problem {
  const { number, label } = ELEMENTS.find((each) => each.key === key)!;
  return problem(MODEL_CODES, 'AFK-872', { number, element: label, todo: ELEMENT_FACTS[key].todo });
}

function missingText(number: number, element: Localized, { place }: ElementFacts, language: Language): Problem {
  return problem(MODEL_CODES, 'AFK-873', { number, element, place, language: LANGUAGE_NAMES[language] });
}
