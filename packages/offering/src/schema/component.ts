import { isOneOrigin } from '../values/relations.js';
import { entry, field, list } from './entry.js';
import { fault, KINDS } from './registry.js';
import { key, load, localized, text, word } from './scalars.js';

const programme = field(
  text,
  { nl: 'naam van de opleiding van herkomst', en: 'name of the origin programme' },
  { nl: 'De opleiding waaruit het onderdeel komt.', en: 'The programme that the unit comes from.' },
);
const kind = field(
  word('programme-kind'),
  { nl: 'soort opleiding van herkomst', en: 'kind of origin programme' },
  { nl: 'De soort opleiding; het niveau volgt eruit.', en: 'The kind of programme; the level follows from it.' },
);

const candidate = entry({ programme, kind });

/** The origin of a component: one programme, or the complete list of programmes that it belongs to. */
export const origin = entry({
  programme,
  kind,
  anyOf: field(
    list(candidate, 1),
    { nl: 'alle opleidingen waartoe het onderdeel behoort', en: 'all programmes that the unit belongs to' },
    {
      nl: 'Hoort het onderdeel bij meer dan één opleiding: de volledige lijst, in plaats van programme en kind.',
      en: 'If the unit belongs to several programmes: the complete list, instead of programme and kind.',
    },
  ),
})
  .refine((value) => isOneOrigin(value.programme, value.kind, value.anyOf), fault('origin-twice'))
  .register(KINDS, { kind: 'choice-any-of' });

/** One part of an offering. */
export const component = entry({
  code: field(
    key,
    { nl: 'code van het onderdeel', en: 'code of the unit' },
    { nl: 'De code in het eigen opleidingsaanbod.', en: "The code in the institution's own course catalogue." },
  ),
  title: field(
    localized,
    { nl: 'titel van het onderdeel', en: 'title of the unit' },
    { nl: 'In minstens één taal.', en: 'In at least one language.' },
  ),
  kind: field(
    word('component-kind'),
    { nl: 'soort onderdeel', en: 'kind of component' },
    {
      nl: 'Bestaand opleidingsonderdeel, initiatief levenslang leren, nieuw onderdeel met leerstof uit een opleiding, nieuwe inhoud, of inhoud uit lopend levenslang leren.',
      en: 'Existing course unit, lifelong-learning initiative, new unit with content of a degree programme, new content, or content of running lifelong learning.',
    },
  ),
  credits: field(
    load('ECTS'),
    { nl: 'studiepunten van het onderdeel', en: 'credits of the unit' },
    { nl: 'Een getal boven 0, met hoogstens zes decimalen.', en: 'A number above 0, with at most six decimals.' },
  ),
  origin: field(
    origin,
    { nl: 'opleiding van herkomst van het onderdeel', en: 'origin programme of the unit' },
    {
      nl: 'De opleiding waaruit het onderdeel komt, met haar soort; het niveau volgt eruit.',
      en: 'The programme that the unit comes from, with its kind; the level follows from it.',
    },
  ),
});
