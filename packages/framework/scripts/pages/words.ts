import type { Localized } from '@afsprakenkader/diagnostics';
import type { Modality, Status } from '@afsprakenkader/rule-language';
import type { Certainty } from '../../src/index.js';

/** The words of the rule pages, in both languages. */
export const MODALITY_WORDS: Readonly<Record<Modality, Localized>> = {
  obligation: { nl: 'verplichting: hieraan moet voldaan zijn', en: 'obligation: this has to be met' },
  normal: {
    nl: 'gewoon geval: zo is het gewoonlijk; afwijken is geen fout',
    en: 'ordinary case: this usually holds; departing from it is not an error',
  },
  recommendation: { nl: 'aanbeveling: een advies', en: 'recommendation: advice' },
  autonomy: {
    nl: 'vrij voor de instelling: er wordt niets beoordeeld',
    en: 'left to the institution: nothing is judged',
  },
  constitutive: {
    nl: 'begripsbepalend: beslist wat onder welk begrip valt',
    en: 'definition: decides what counts as what',
  },
  informative: {
    nl: 'ter informatie: wordt vermeld, nooit beoordeeld',
    en: 'for information: mentioned, never judged',
  },
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Localized>> = {
  stated: { nl: 'staat in de tekst', en: 'stated in the text' },
  interpreted: { nl: 'onze lezing van de tekst', en: 'our reading of the text' },
  'carried-forward': {
    nl: 'overgenomen uit het eerste ontwerp, niet bevestigd',
    en: 'carried forward from the first draft, unconfirmed',
  },
  open: { nl: 'open: geen enkele tekst geeft een antwoord', en: 'open: no text gives an answer' },
};

export const ORIGIN_WORDS = {
  agreement: { nl: 'het afsprakenkader', en: 'the agreement' },
  'project-default': {
    nl: 'een eigen controle van het project, geen deel van het afsprakenkader',
    en: "the project's own check, not part of the agreement",
  },
} as const satisfies Readonly<Record<string, Localized>>;

export const STATUS_WORDS: Readonly<Record<Status, Localized>> = {
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
  met: { nl: 'voldaan', en: 'met' },
  notice: { nl: 'ter informatie', en: 'for information' },
  advice: { nl: 'advies', en: 'advice' },
  exception: { nl: 'uitzondering vastgelegd', en: 'exception recorded' },
  attention: { nl: 'aandacht: buiten het gewone bereik', en: 'attention: outside the normal range' },
  undetermined: { nl: 'niet te bepalen', en: 'undetermined' },
  unmet: { nl: 'niet voldaan', en: 'not met' },
};

/** Statuses under which an example stands as one that passes. */
export const PASSING: readonly string[] = ['met', 'notice'];

export const LABELS = {
  generated: {
    nl: 'Deze pagina wordt gemaakt uit `packages/rules`; wijzig ze daar en voer daarna dit uit: `npm run framework:pages`.',
    en: 'This page is made from `packages/rules`; change it there and then run `npm run framework:pages`.',
  },
  modality: { nl: 'Modaliteit', en: 'Modality' },
  since: { nl: 'Sinds versie', en: 'Since version' },
  origin: { nl: 'Herkomst', en: 'Origin' },
  types: { nl: 'Types', en: 'Types' },
  all: { nl: 'alle', en: 'all' },
  none: { nl: 'geen', en: 'none' },
  judgedByPeople: {
    nl: 'beoordeeld door mensen, nooit door de tool',
    en: 'judged by people, never by the tool',
  },
  clause: { nl: 'Bepaling', en: 'Clause' },
  certainty: { nl: 'Zekerheid', en: 'Certainty' },
  expression: { nl: 'Uitdrukking', en: 'Expression' },
  noExpression: {
    nl: 'Deze regel is ter informatie en beoordeelt niets.',
    en: 'This rule is for information and judges nothing.',
  },
  when: { nl: 'Van toepassing als', en: 'Applies when' },
  require: { nl: 'Vraagt', en: 'Requires' },
  unless: { nl: 'Uitzondering die het kader zelf voorziet', en: 'Exception that the agreement itself provides for' },
  leaves: { nl: 'Laat aan de instelling', en: 'Leaves to the institution' },
  parameters: { nl: 'Parameters', en: 'Parameters' },
  value: { nl: 'waarde', en: 'value' },
  unit: { nl: 'eenheid', en: 'unit' },
  finding: { nl: 'Wat een bevinding zegt', en: 'What a finding says' },
  what: { nl: 'Wat', en: 'What' },
  why: { nl: 'Waarom', en: 'Why' },
  todo: { nl: 'Wat te doen', en: 'What to do' },
  passing: { nl: 'Voorbeelden die voldoen', en: 'Examples that meet the rule' },
  other: { nl: 'Voorbeelden met een andere uitkomst', en: 'Examples with another outcome' },
  outside: { nl: 'Wanneer deze regel niet geldt', en: 'When this rule does not apply' },
  everywhere: {
    nl: 'Ze geldt voor elk aanbod binnen het kader, dus niet voor een aanbod met een ander label of van een aanbieder buiten het Vlaamse hoger onderwijs.',
    en: 'It applies to every offering inside the framework, so not to an offering with another label or from a provider outside Flemish higher education.',
  },
  note: { nl: 'Waarom wij het zo lezen', en: 'Why we read it this way' },
  readings: { nl: 'Andere lezingen', en: 'Other readings' },
  readingsIntro: {
    nl: 'De tekst laat ook deze lezingen toe. Geen ervan geldt nu; ze tonen wat een keuze zou veranderen.',
    en: 'The text allows these readings as well. None of them is in force; they show what a choice would change.',
  },
  example: { nl: 'voorbeeld', en: 'example' },
  now: { nl: 'nu', en: 'now' },
  then: { nl: 'in deze lezing', en: 'in this reading' },
  questions: { nl: 'Open vragen', en: 'Open questions' },
  meanwhile: { nl: 'Intussen', en: 'Meanwhile' },
  history: { nl: 'Geschiedenis', en: 'History' },
  model: { nl: 'Model', en: 'Model' },
  with: { nl: 'met', en: 'with' },
  asModel: { nl: 'zonder wijziging', en: 'unchanged' },
  notTold: { nl: 'niet vermeld', en: 'not stated' },
  allRules: { nl: 'Alle regels', en: 'All rules' },
  otherLanguage: { nl: 'English', en: 'Nederlands' },
} as const satisfies Readonly<Record<string, Localized>>;
