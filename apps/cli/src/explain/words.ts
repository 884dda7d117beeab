import type { Language } from '@afsprakenkader/diagnostics';
import type { Certainty } from '@afsprakenkader/framework';
import { type Modality, namesIn, STATUS_NAMES, type Status } from '@afsprakenkader/rule-language';

export interface ExplainWords {
  readonly headings: Readonly<
    Record<
      | 'finding'
      | 'why'
      | 'todo'
      | 'source'
      | 'binds'
      | 'certain'
      | 'applies'
      | 'computed'
      | 'reads'
      | 'parameters'
      | 'examples'
      | 'note'
      | 'questions'
      | 'versions',
      string
    >
  >;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly judgedByPeople: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly projectDefault: string;
  readonly types: (types: string) => string;
  readonly allTypes: string;
  readonly outside: string;
  readonly notComputed: string;
  readonly when: string;
  readonly require: string;
  readonly unless: string;
  readonly none: string;
  readonly meanwhile: string;
  readonly reading: string;
  readonly notApplicable: string;
  readonly absent: string;
  readonly same: (version: string) => string;
  readonly thisVersion: string;
  readonly changed: Readonly<Record<'modality' | 'certainty' | 'when' | 'require' | 'unless' | 'title', string>>;
  readonly more: (rule: string) => string;
  readonly list: (version: string, count: number) => string;
}

const NL: ExplainWords = {
  headings: {
    finding: 'Wat een bevinding zegt',
    why: 'Waarom',
    todo: 'Wat u kunt doen',
    source: 'Waar het staat',
    binds: 'Hoe de regel bindt',
    certain: 'Hoe zeker we zijn',
    applies: 'Voor welk aanbod',
    computed: 'Hoe de regel berekend wordt',
    reads: 'Gebruikte gegevens',
    parameters: 'Getallen en lijsten',
    examples: 'Voorbeelden',
    note: 'Toelichting',
    questions: 'Open vragen voor de werkgroep',
    versions: 'Per versie',
  },
  modalities: {
    obligation: 'Verplichting: hieraan moet voldaan zijn. Is dat niet zo, dan is het oordeel "niet conform".',
    normal:
      'Gewoon geval: zo is het gewoonlijk. Ervan afwijken is geen fout, maar vraagt aandacht: "buiten het gewone bereik".',
    recommendation: 'Aanbeveling: advies. Het oordeel wordt hoogstens "conform, met advies".',
    autonomy: 'Vrij voor de instelling: er wordt niets beoordeeld.',
    constitutive: 'Begripsbepalend: beslist wat onder welk begrip valt.',
    informative: 'Ter informatie: wordt vermeld, nooit beoordeeld.',
  },
  judgedByPeople: 'Mensen oordelen hierover; de tool vermeldt het alleen.',
  certainties: {
    stated: 'De tekst van deze versie zegt dit.',
    interpreted: 'De tekst zegt iets; dit is onze lezing ervan.',
    'carried-forward': 'Overgenomen uit een eerdere versie; de tekst van deze versie heeft het niet bevestigd.',
    open: 'Geen tekst geeft hier een antwoord; het is een open vraag.',
  },
  statuses: namesIn(STATUS_NAMES, 'nl'),
  projectDefault: 'Dit is een eigen controle van dit project en geen deel van het afsprakenkader.',
  types: (types) => `Type ${types}.`,
  allTypes: 'Elk type.',
  outside: 'Aanbod met een ander label dan het voorbehouden woord.',
  notComputed: 'Er wordt niets berekend: de regel is alleen ter informatie.',
  when: 'alleen als',
  require: 'gevraagd',
  unless: 'tenzij',
  none: 'geen',
  meanwhile: 'Intussen',
  reading: 'Andere lezing',
  notApplicable: 'Niet van toepassing',
  absent: 'heeft deze regel niet',
  same: (version) => `zoals ${version}`,
  thisVersion: 'deze pagina',
  changed: {
    modality: 'bindt als',
    certainty: 'zekerheid',
    when: 'alleen als',
    require: 'gevraagd',
    unless: 'tenzij',
    title: 'titel',
  },
  more: (rule) => `Eén regel nalezen: afsprakenkader explain ${rule}`,
  list: (version, count) => `Afsprakenkader ${version}: ${count} regels`,
};

const EN: ExplainWords = {
  headings: {
    finding: 'What a finding says',
    why: 'Why',
    todo: 'What you can do',
    source: 'Where it is written',
    binds: 'How the rule binds',
    certain: 'How certain we are',
    applies: 'For which offerings',
    computed: 'How it is computed',
    reads: 'Facts used',
    parameters: 'Numbers and lists',
    examples: 'Examples',
    note: 'Note',
    questions: 'Open questions for the working group',
    versions: 'By version',
  },
  modalities: {
    obligation: 'Obligation: has to be met. If it is not, the verdict is "not conform".',
    normal:
      'Ordinary case: usually holds. Departing from it is not an error, but asks for attention: "outside the normal range".',
    recommendation: 'Recommendation: advice. The verdict becomes "conform with advice" at most.',
    autonomy: 'Left to the institution: nothing is judged.',
    constitutive: 'Definition: decides what counts as what.',
    informative: 'For information: mentioned, never judged.',
  },
  judgedByPeople: 'People judge this; the tool only mentions it.',
  certainties: {
    stated: 'The text of this version says so.',
    interpreted: 'The text says something; this is our reading of it.',
    'carried-forward': 'Carried forward from an earlier version; the text of this version has not confirmed it.',
    open: 'No text gives an answer here; it is an open question.',
  },
  statuses: namesIn(STATUS_NAMES, 'en'),
  projectDefault: "This is the project's own check and not part of the framework.",
  types: (types) => `Type ${types}.`,
  allTypes: 'Every type.',
  outside: 'Offerings with a label other than the reserved word.',
  notComputed: 'Nothing is computed: the rule is for information only.',
  when: 'only if',
  require: 'asks for',
  unless: 'unless',
  none: 'none',
  meanwhile: 'Meanwhile',
  reading: 'Another reading',
  notApplicable: 'Not applicable',
  absent: 'does not have this rule',
  same: (version) => `as ${version}`,
  thisVersion: 'this page',
  changed: {
    modality: 'binds as',
    certainty: 'certainty',
    when: 'only if',
    require: 'asks for',
    unless: 'unless',
    title: 'title',
  },
  more: (rule) => `Read one rule: afsprakenkader explain ${rule}`,
  list: (version, count) => `Framework ${version}: ${count} rules`,
};

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = { nl: NL, en: EN };
