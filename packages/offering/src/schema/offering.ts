import * as z from 'zod';
import type { Offering } from '../generated/offering.js';
import { agrees } from '../values/relations.js';
import { component } from './component.js';
import { entry, field, list } from './entry.js';
import {
  admission,
  advance,
  assessment,
  exception,
  levelChoice,
  qualityAssurance,
  studyField,
  variant,
} from './parts.js';
import { fault, KINDS, WORDS } from './registry.js';
import {
  academicYear,
  date,
  key,
  languageCode,
  load,
  localized,
  openKey,
  ordinal,
  text,
  toldText,
  word,
} from './scalars.js';

export const institution = field(
  key,
  { nl: 'instelling', en: 'institution' },
  {
    nl: 'De code van een van de achttien instellingen, zoals odisee.',
    en: 'The key of one of the eighteen institutions, such as odisee.',
  },
);
export const year = field(
  academicYear,
  { nl: 'academiejaar', en: 'academic year' },
  { nl: 'Bijvoorbeeld 2025-26.', en: 'For example 2025-26.' },
);

const id = openKey().register(WORDS, {
  label: { nl: 'code van het aanbod', en: 'id of the offering' },
  help: {
    nl: 'Uniek in de catalogus en blijvend over de jaren.',
    en: 'Unique in the catalogue and lasting over the years.',
  },
});

const level = z.union([ordinal('level'), list(ordinal('level'), 1)]).register(KINDS, { kind: 'choice-list' });

/** Everything an offering may tell but its identity: what a catalogue may also say once for all. */
export const facts = {
  label: field(
    word('label'),
    { nl: 'label', en: 'label' },
    {
      nl: 'Het woord dat de instelling gebruikt: microcredential, microdegree of other (een ander woord).',
      en: 'The word that the institution uses: microcredential, microdegree or other.',
    },
  ),
  title: field(
    localized,
    { nl: 'titel', en: 'title' },
    { nl: 'In minstens één taal.', en: 'In at least one language.' },
  ),
  type: field(
    ordinal('type'),
    { nl: 'type', en: 'type' },
    {
      nl: '1 bestaande onderdelen, 2 bestaande onderdelen met initiatieven levenslang leren, 3 nieuwe onderdelen met leerstof uit opleidingen, 4 nieuwe inhoud of lopend levenslang leren.',
      en: '1 existing units, 2 existing units with lifelong-learning initiatives, 3 new units with content of degree programmes, 4 new content or running lifelong learning.',
    },
  ),
  category: field(
    word('category'),
    { nl: 'categorie', en: 'category' },
    {
      nl: 'Voor instellingen met twee categorieën: existing (type 1) of new (type 2, 3 of 4).',
      en: 'For institutions with two categories: existing (type 1) or new (type 2, 3 or 4).',
    },
  ),
  structure: field(
    word('structure'),
    { nl: 'opbouw', en: 'structure' },
    {
      nl: 'fixed: een vaste lijst van onderdelen; pool: de lerende kiest uit de onderdelen.',
      en: 'fixed: a fixed list of components; pool: the learner picks from the components.',
    },
  ),
  credits: field(
    load('ECTS'),
    { nl: 'studieomvang in studiepunten', en: 'study load in credits' },
    { nl: 'Een getal boven 0, met hoogstens zes decimalen.', en: 'A number above 0, with at most six decimals.' },
  ),
  creditUnit: field(
    word('credit-unit'),
    { nl: 'eenheid van de studieomvang', en: 'unit of the study load' },
    {
      nl: 'ECTS (studiepunten) als er niets staat; anders hours of other.',
      en: 'ECTS if nothing is stated; otherwise hours or other.',
    },
  ),
  level: field(
    level,
    { nl: 'VKS-niveau', en: 'VKS level' },
    {
      nl: 'Het niveau dat de instelling opgeeft, 5 tot 8; een lijst als er meer dan één opgegeven wordt. Het EKK-niveau volgt eruit.',
      en: 'The level that the institution declares, 5 to 8; a list where it declares several. The EQF level follows from it.',
    },
  ),
  levelChoice: field(
    levelChoice,
    { nl: 'vastgelegde keuze van het niveau', en: 'recorded choice of level' },
    {
      nl: 'Waar het afsprakenkader de instelling laat kiezen: welk niveau, wie, wanneer en waarom.',
      en: 'Where the agreement lets the institution choose: which level, who, when and why.',
    },
  ),
  components: field(
    list(component),
    { nl: 'onderdelen', en: 'components' },
    { nl: 'De opleidingsonderdelen en andere bouwstenen.', en: 'The course units and other building blocks.' },
  ),
  learningOutcomes: field(
    list(localized),
    { nl: 'leerresultaten', en: 'learning outcomes' },
    {
      nl: 'Per leerresultaat een tekst in minstens één taal.',
      en: 'Per learning outcome a text in at least one language.',
    },
  ),
  needs: field(
    toldText,
    { nl: 'noden waaraan het aanbod beantwoordt', en: 'needs that the offering meets' },
    { nl: 'Wiens nood het is, en hoe u dat weet.', en: 'Whose need it is, and how you know.' },
  ),
  assessment: field(
    assessment,
    { nl: 'evaluatie', en: 'assessment' },
    {
      nl: 'Hoe beoordeeld wordt of lerenden de leerresultaten bereiken.',
      en: 'How it is assessed whether learners reach the learning outcomes.',
    },
  ),
  advance: field(
    advance,
    { nl: 'wat lerenden vooraf vernemen', en: 'what learners are told beforehand' },
    { nl: 'Leerresultaten en evaluatievorm.', en: 'Learning outcomes and type of assessment.' },
  ),
  delivery: field(
    list(word('delivery')),
    { nl: 'onderwijsvorm', en: 'mode of delivery' },
    {
      nl: 'in-person (fysiek), hybrid (hybride) of distance (afstandsonderwijs).',
      en: 'in-person, hybrid or distance.',
    },
  ),
  targetGroup: field(
    toldText,
    { nl: 'doelgroep', en: 'target group' },
    { nl: 'Voor wie het aanbod bedoeld is.', en: 'Whom the offering is meant for.' },
  ),
  languages: field(
    list(languageCode),
    { nl: 'onderwijstaal', en: 'language of instruction' },
    { nl: 'Taalcodes, zoals nl en en.', en: 'Language codes, such as nl and en.' },
  ),
  place: field(toldText, { nl: 'plaats', en: 'place' }, { nl: 'Campus of stad.', en: 'Campus or city.' }),
  support: field(
    toldText,
    { nl: 'begeleiding van lerenden', en: 'learner support' },
    { nl: 'De vorm mag per aanbod verschillen.', en: 'Its form may differ from one offering to the next.' },
  ),
  admission: field(admission, { nl: 'toelating', en: 'admission' }, { nl: 'Wie mag instappen.', en: 'Who may enter.' }),
  field: field(
    studyField,
    { nl: 'studiegebied en onderwijsbevoegdheid', en: 'field of study and authority to offer it' },
    {
      nl: 'Het domein, en of de instelling ervoor bevoegd is.',
      en: 'The field, and whether the institution is authorised for it.',
    },
  ),
  status: field(
    word('offering-status'),
    { nl: 'status van het aanbod', en: 'status of the offering' },
    { nl: 'running (loopt) of discontinued (stopgezet).', en: 'running or discontinued.' },
  ),
  start: field(
    date,
    { nl: 'startdatum', en: 'start date' },
    { nl: 'Jaar-maand-dag, zoals 2025-09-22.', en: 'Year-month-day, such as 2025-09-22.' },
  ),
  stop: field(
    date,
    { nl: 'einddatum', en: 'end date' },
    { nl: 'Jaar-maand-dag, zoals 2026-01-30.', en: 'Year-month-day, such as 2026-01-30.' },
  ),
  completionPlan: field(
    toldText,
    { nl: 'regeling om na stopzetting af te ronden', en: 'plan to finish after discontinuation' },
    { nl: 'Hoe ingeschreven lerenden nog kunnen afronden.', en: 'How enrolled learners can still finish.' },
  ),
  awardingEntity: field(
    text,
    { nl: 'toekennende rechtspersoon', en: 'awarding legal entity' },
    {
      nl: 'De rechtspersoon die ondertekent, als dat niet de hele instelling is.',
      en: 'The legal entity that signs, if that is not the institution as a whole.',
    },
  ),
  enrolmentForm: field(
    text,
    { nl: 'vorm van inschrijving', en: 'form of enrolment' },
    { nl: 'In eigen woorden; dit verschilt per instelling.', en: 'In your own words; institutions differ.' },
  ),
  qualityAssurance: field(
    qualityAssurance,
    { nl: 'kwaliteitszorg', en: 'quality assurance' },
    { nl: 'Onder welke kwaliteitszorg het aanbod valt.', en: 'The quality assurance that covers the offering.' },
  ),
  variants: field(
    list(variant),
    { nl: 'varianten', en: 'variants' },
    {
      nl: 'Hetzelfde aanbod op een andere campus, in een ander tempo of een andere taal.',
      en: 'The same offering on another campus, at another pace or in another language.',
    },
  ),
  exceptions: field(
    list(exception),
    { nl: 'vastgelegde uitzonderingen', en: 'recorded exceptions' },
    {
      nl: 'Uitzonderingen die het afsprakenkader zelf voorziet, met hun motivering.',
      en: 'Exceptions that the agreement itself provides for, with their reason.',
    },
  ),
};

/** One offering, format version 1. The published contract of the format; everything else follows from it. */
export const offeringSchema: z.ZodType<Offering> = entry({ id, institution, academicYear: year, ...facts })
  .refine(({ type, category }) => agrees(type, category), fault('type-category'))
  .register(KINDS, { kind: 'object' });
