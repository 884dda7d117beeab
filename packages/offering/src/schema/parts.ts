import { isMotivated } from '../values/relations.js';
import { entry, field, list } from './entry.js';
import { fault, KINDS } from './registry.js';
import { bool, date, iscedF, key, languageCode, localized, ordinal, text, toldText, word, year } from './scalars.js';

/** The level that the institution chose, where the version of the agreement asks for a choice. */
export const levelChoice = entry({
  level: field(
    ordinal('level'),
    { nl: 'gekozen niveau', en: 'level chosen' },
    {
      nl: 'Het VKS-niveau waarvoor de instelling koos, 5 tot 8.',
      en: 'The VKS level that the institution chose, 5 to 8.',
    },
  ),
  decidedBy: field(
    text,
    { nl: 'wie het niveau koos', en: 'who chose the level' },
    { nl: 'Het orgaan of de persoon die besliste.', en: 'The body or person that decided.' },
  ),
  decidedOn: field(
    date,
    { nl: 'datum van de keuze van het niveau', en: 'date of the choice of level' },
    { nl: 'Jaar-maand-dag, zoals 2025-05-12.', en: 'Year-month-day, such as 2025-05-12.' },
  ),
  reason: field(
    localized,
    { nl: 'motivering van de keuze van het niveau', en: 'reason for the choice of level' },
    { nl: 'Waarom dit niveau, in minstens één taal.', en: 'Why this level, in at least one language.' },
  ),
});

export const assessment = entry({
  methods: field(
    list(word('assessment-method')),
    { nl: 'evaluatievormen', en: 'types of assessment' },
    { nl: 'Een lege lijst zegt dat er geen evaluatie is.', en: 'An empty list says that there is no assessment.' },
  ),
});

/** What learners are told before they enrol. */
export const advance = entry({
  learningOutcomes: field(
    bool,
    { nl: 'leerresultaten vooraf bekend', en: 'learning outcomes known beforehand' },
    { nl: 'true of false.', en: 'true or false.' },
  ),
  assessmentMethod: field(
    bool,
    { nl: 'evaluatievorm vooraf bekend', en: 'type of assessment known beforehand' },
    { nl: 'true of false.', en: 'true or false.' },
  ),
});

const restriction = entry({
  what: field(
    localized,
    { nl: 'toelatingsvoorwaarde', en: 'admission requirement' },
    { nl: 'Wat gevraagd wordt om te mogen instappen.', en: 'What is asked of those who want to enter.' },
  ),
  reason: field(
    localized,
    { nl: 'reden van de toelatingsvoorwaarde', en: 'reason for the admission requirement' },
    { nl: 'Waarom die voorwaarde nodig is.', en: 'Why that requirement is needed.' },
  ),
});

export const admission = entry({
  restrictions: field(
    list(restriction),
    { nl: 'toelatingsvoorwaarden', en: 'admission requirements' },
    { nl: 'Een lege lijst zegt dat iedereen mag instappen.', en: 'An empty list says that everybody may enter.' },
  ),
});

export const studyField = entry({
  iscedF: field(
    iscedF,
    { nl: 'studiegebied (ISCED-F 2013)', en: 'field of study (ISCED-F 2013)' },
    { nl: 'Twee tot vier cijfers, tussen aanhalingstekens.', en: 'Two to four digits, between quotes.' },
  ),
  authorised: field(
    bool,
    { nl: 'onderwijsbevoegdheid voor het studiegebied', en: 'authority to offer the field of study' },
    { nl: 'true of false.', en: 'true or false.' },
  ),
});

/** The same offering at another campus, pace or language. */
export const variant = entry({
  id: field(
    key,
    { nl: 'code van de variant', en: 'code of the variant' },
    { nl: 'Uniek binnen het aanbod.', en: 'Unique within the offering.' },
  ),
  title: field(
    localized,
    { nl: 'titel van de variant', en: 'title of the variant' },
    { nl: 'In minstens één taal.', en: 'In at least one language.' },
  ),
  place: field(
    toldText,
    { nl: 'plaats van de variant', en: 'place of the variant' },
    { nl: 'Waar deze variant plaatsvindt.', en: 'Where this variant takes place.' },
  ),
  delivery: field(
    list(word('delivery')),
    { nl: 'onderwijsvorm van de variant', en: 'mode of delivery of the variant' },
    { nl: 'Fysiek, hybride of afstandsonderwijs.', en: 'In person, hybrid or distance.' },
  ),
  languages: field(
    list(languageCode),
    { nl: 'onderwijstaal van de variant', en: 'language of instruction of the variant' },
    { nl: 'Taalcodes, zoals nl en en.', en: 'Language codes, such as nl and en.' },
  ),
});

/** An exception that the agreement itself foresees, with its motivation. */
export const exception = entry({
  rule: field(
    key,
    { nl: 'regel waarvan wordt afgeweken', en: 'rule from which the offering departs' },
    { nl: 'De naam van de regel, zoals load-maximum.', en: 'The name of the rule, such as load-maximum.' },
  ),
  reason: field(
    localized,
    { nl: 'motivering van de uitzondering', en: 'reason for the exception' },
    { nl: 'Waarom, in minstens één taal.', en: 'Why, in at least one language.' },
  ),
  decidedBy: field(
    text,
    { nl: 'wie over de uitzondering besliste', en: 'who decided on the exception' },
    { nl: 'Het orgaan of de persoon die besliste.', en: 'The body or person that decided.' },
  ),
  decidedOn: field(
    date,
    { nl: 'datum van de beslissing over de uitzondering', en: 'date of the decision on the exception' },
    { nl: 'Jaar-maand-dag, zoals 2025-05-12.', en: 'Year-month-day, such as 2025-05-12.' },
  ),
  reviewOn: field(
    date,
    { nl: 'datum waarop de uitzondering herzien wordt', en: 'date on which the exception is reviewed' },
    { nl: 'Jaar-maand-dag, zoals 2027-05-12.', en: 'Year-month-day, such as 2027-05-12.' },
  ),
})
  .refine(({ rule, reason }) => isMotivated(rule, reason), fault('exception-incomplete'))
  .register(KINDS, { kind: 'object' });

export const qualityAssurance = entry({
  kind: field(
    word('quality-assurance'),
    { nl: 'soort kwaliteitszorg', en: 'kind of quality assurance' },
    {
      nl: 'Instellingsreview, opleidingsaccreditatie, eigen kwaliteitszorg of iets anders.',
      en: 'Institutional review, programme accreditation, internal quality assurance or something else.',
    },
  ),
  agency: field(
    text,
    { nl: 'agentschap voor kwaliteitszorg', en: 'quality assurance agency' },
    { nl: 'Wie beoordeelt, zoals NVAO.', en: 'Who reviews, such as NVAO.' },
  ),
  year: field(
    year,
    { nl: 'jaar van de beoordeling', en: 'year of the review' },
    { nl: 'Vier cijfers, zonder aanhalingstekens.', en: 'Four digits, without quotes.' },
  ),
});
