import type { Localized } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';

const ALWAYS = { op: 'const', as: 'bool', value: true } as const;

type RuleParts = Pick<Rule, 'id' | 'modality' | 'title' | 'what' | 'why'> & Partial<Rule>;

function rule(parts: RuleParts): Rule {
  const todo: Localized = { nl: 'U hoeft niets te doen.', en: 'Nothing to do.' };
  const rest = { since: '0.1.0', origin: 'agreement', certainty: 'stated', clause: ['pomisa-2024#char-1'] } as const;
  return { ...rest, source: {}, types: [], reads: [], parameters: [], todo, openQuestions: [], examples: [], ...parts };
}

const text = (nl: string, en: string): Localized => ({ nl, en });

/** A version of nine rules, one of each nature, in the words of the real ones. */
export const BUNDLE: Bundle = {
  format: 1,
  version: '0.2.0',
  chapters: [],
  models: {},
  minimumTool: '0.1.0',
  title: text(
    'Afsprakenkader microcredentials, tekst van februari 2025',
    'Framework of agreements on microcredentials, text of February 2025',
  ),
  summary: text('De tekst zoals in februari 2025 gemeld.', 'The text as reported in February 2025.'),
  unconfirmed: text(
    'Deze bepaling is overgenomen uit het eerste ontwerp (2023); de tekst van 2025 heeft ze niet bevestigd.',
    'This clause is carried forward from the first draft (2023); the 2025 text has not confirmed it.',
  ),
  declaredType: 'declaredType',
  sources: [
    {
      id: 'pomisa-2024',
      work: 'pomisa-2024',
      title: 'The State of Play of Microcredentials: Belgium/Flanders',
      authors: 'De Decker, F., Morlion, B.',
      publisher: 'PoMiSA',
      date: '2024',
      url: 'https://example.org/pomisa',
      licence: 'CC BY-SA 4.0',
      anchors: {
        'char-1': { place: text('deel 4.2, Kenmerken, punt 1', 'section 4.2, Characteristics, bullet 1'), quote: null },
        'char-3': { place: text('deel 4.2, Kenmerken, punt 3', 'section 4.2, Characteristics, bullet 3'), quote: null },
      },
    },
  ],
  questions: [
    {
      id: 'q-typical-or-limit',
      question: text(
        'Is 20 de bovenkant van het gewone bereik of een grens?',
        'Is 20 the top of the usual range or a limit?',
      ),
      meanwhile: text('gewoon bereik', 'usual range'),
    },
  ],
  parameters: [
    {
      id: 'load.max',
      value: 20,
      unit: 'ECTS',
      certainty: 'stated',
      clause: [],
      title: text('hoogste gewone studieomvang', 'highest usual load'),
    },
  ],
  definitions: [],
  taxonomy: {
    institutions: [
      { key: 'odisee', short: 'Odisee' },
      { key: 'ugent', short: 'UGent' },
    ],
  },
  rules: [
    rule({
      id: 'framework-not-binding',
      modality: 'informative',
      title: text('Het kader is niet bindend', 'The framework is not binding'),
      what: text(
        'Dit verslag toetst aan afspraken die niet bindend zijn en niet in een decreet staan.',
        'This report checks against agreements that are not binding and not laid down in law.',
      ),
      why: text('Het is een afspraak tussen instellingen.', 'It is an agreement between institutions.'),
    }),
    rule({
      id: 'load-maximum',
      modality: 'normal',
      require: ALWAYS,
      title: text('In de regel hoogstens 20 studiepunten', 'Usually at most 20 credits'),
      what: text('Dit aanbod telt {credits} studiepunten.', 'This offering has {credits} credits.'),
      why: text(
        'Een microcredential telt doorgaans tussen 3 en 20 studiepunten.',
        'A microcredential typically has between 3 and 20 credits.',
      ),
      openQuestions: ['q-typical-or-limit'],
    }),
    rule({
      id: 'load-reaches-postgraduate',
      modality: 'informative',
      when: ALWAYS,
      title: text('Even groot als het kleinste postgraduaat', 'As large as the smallest postgraduate certificate'),
      what: text(
        'Met {credits} studiepunten is dit aanbod even groot als het kleinste postgraduaat.',
        'With {credits} credits it is as large as the smallest postgraduate certificate.',
      ),
      why: text('Vanaf 20 studiepunten kan een postgraduaat.', 'A postgraduate certificate begins at 20 credits.'),
    }),
    rule({
      id: 'outcomes-one-vks-level',
      modality: 'obligation',
      require: ALWAYS,
      clause: ['pomisa-2024#char-3'],
      title: text('Eén VKS-niveau', 'One VKS level'),
      what: text('De leerresultaten staan niet op één niveau.', 'The outcomes do not sit at one level.'),
      why: text(
        'De leerresultaten zijn ingeschaald op één niveau van de VKS.',
        'The outcomes sit at one level of the Flemish Qualifications Framework.',
      ),
    }),
    rule({
      id: 'type-1-existing-units',
      modality: 'constitutive',
      require: ALWAYS,
      certainty: 'carried-forward',
      title: text('Type 1: bestaande opleidingsonderdelen', 'Type 1: existing course units'),
      what: text('Niet alle onderdelen bestaan al.', 'Not all units exist already.'),
      why: text(
        'Type 1 bestaat alleen uit bestaande opleidingsonderdelen.',
        'Type 1 is built only from existing course units.',
      ),
    }),
    rule({
      id: 'outcomes-assessed',
      modality: 'obligation',
      require: ALWAYS,
      certainty: 'carried-forward',
      title: text('De leerresultaten worden geëvalueerd', 'The outcomes are assessed'),
      what: text('Er is geen evaluatie.', 'There is no assessment.'),
      why: text(
        'Er wordt beoordeeld of lerenden de leerresultaten bereiken.',
        'Whether learners reach the outcomes is assessed.',
      ),
    }),
    rule({
      id: 'admission-few-restrictions',
      modality: 'recommendation',
      require: ALWAYS,
      certainty: 'interpreted',
      title: text('Zo weinig mogelijk drempels', 'As few restrictions as possible'),
      what: text('Een drempel heeft geen reden.', 'A restriction has no reason.'),
      why: text(
        'Het kader vraagt zo weinig mogelijk drempels.',
        'The framework asks for as few restrictions as possible.',
      ),
    }),
    rule({
      id: 'credits-match-components',
      modality: 'recommendation',
      origin: 'project-default',
      require: ALWAYS,
      title: text('De som klopt met het totaal', 'The sum matches the total'),
      what: text('De onderdelen tellen samen anders.', 'The units add up differently.'),
      why: text('Een certificaat noemt beide getallen.', 'A certificate names both numbers.'),
    }),
    rule({
      id: 'other-lifelong-learning-free',
      modality: 'autonomy',
      scope: 'outside',
      title: text('Ander levenslang leren is vrij', 'Other lifelong learning is free'),
      what: text(
        'Dit aanbod draagt een ander label en valt buiten het kader. Dat is geen inbreuk.',
        'This offering carries another label and lies outside the framework. That is no breach.',
      ),
      why: text(
        'Instellingen mogen levenslang leren ook in andere vormen aanbieden.',
        'Institutions may offer lifelong learning in other forms too.',
      ),
    }),
  ],
};
