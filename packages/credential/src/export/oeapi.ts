import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Component, Offering } from '@afsprakenkader/offering';
import { wordLabel } from '@afsprakenkader/taxonomy';
import { told } from '../elm/frame.js';
import { capital } from '../elm/words.js';
import type { Texts } from '../model/scalars.js';
import { type Exported, type Load, leftOut, loadOf, oneLevel, textsOf } from './exported.js';
import { stableId } from './stable-id.js';

const FORMAT: Localized = { nl: 'de Open Education API', en: 'the Open Education API' };
const TAGS = { nl: 'nl-BE', en: 'en-GB' } as const;
const DELIVERY = { 'in-person': 'presential', distance: 'online', hybrid: 'blended' } as const;
const UNITS = { ECTS: 'ects', hours: 'hour' } as const;
/** The list of the format may be extended with words that begin with `x-`. */
const TYPES = { microcredential: 'x-microcredential', microdegree: 'x-microdegree' } as const;

/**
 * An offering, complete with the defaults of its catalogue, as a programme of the Open Education API, release 6
 * (open-education-api/specification). Its units are given as courses with it, as our reader takes them.
 */
export function oeapiProgramme(offering: Offering): Exported {
  const { id, label, credits, creditUnit, level, levelChoice, institution, start } = offering;
  const owner = institution ?? '';
  const title = textsOf(offering.title);
  const load = loadOf(credits, creditUnit);
  const one = oneLevel(level, levelChoice?.level);
  const notes = [
    ...(title === undefined
      ? [
          leftOut(
            FORMAT,
            { nl: 'Titel van', en: 'Title of' },
            id,
            'hij is niet vermeld; de code staat er in de plaats',
            'it is not stated; the id stands in its place',
          ),
        ]
      : []),
    ...(typeof credits === 'number' && load === undefined
      ? [
          leftOut(
            FORMAT,
            { nl: 'Studieomvang', en: 'Study load' },
            credits,
            'de eenheid heeft er geen woord',
            'the unit has no word there',
          ),
        ]
      : []),
    ...(Array.isArray(level) && level.length > 1 && one === undefined
      ? [
          leftOut(
            FORMAT,
            { nl: 'Niveau', en: 'Level' },
            level.join(', '),
            'er is plaats voor één niveau',
            'there is room for one level',
          ),
        ]
      : []),
  ];
  const record = told({
    programmeId: stableId('programme', owner, id),
    primaryCode: { codeType: 'programme_code', code: id },
    programmeType: label === 'microcredential' || label === 'microdegree' ? TYPES[label] : 'programme',
    name: title === undefined ? [{ language: TAGS.nl, value: id }] : typed(title),
    studyLoad: loads(load),
    levelOfQualification: one === undefined ? undefined : `eqf_${one}`,
    modesOfDelivery: (offering.delivery ?? []).map((mode) => DELIVERY[mode]),
    teachingLanguages: offering.languages ?? undefined,
    fieldsOfStudy: offering.field?.iscedF ?? undefined,
    firstStartDateTime: start ? `${start}T00:00:00Z` : undefined,
    learningOutcomes: (offering.learningOutcomes ?? []).flatMap((text, index) => {
      const texts = textsOf(text);
      if (texts === undefined) return [];
      const learningOutcomeId = stableId('learning-outcome', owner, id, String(index));
      return [told({ learningOutcomeId, name: typed(texts), startDate: start ?? undefined })];
    }),
    assessment: words(offering.assessment?.methods ?? []),
    admissionRequirements: requirements(offering),
    courses: (offering.components ?? []).flatMap((component, index) => course(component, [owner, id, String(index)])),
  });
  return { record, notes };
}

function loads(load: Load | undefined): object[] {
  return load === undefined ? [] : [{ studyLoadUnit: UNITS[load.unit], value: load.amount }];
}

function typed(texts: Texts): object[] {
  return (['nl', 'en'] as const).flatMap((language) => {
    const value = texts[language];
    return value === undefined ? [] : [{ language: TAGS[language], value }];
  });
}

function words(methods: readonly string[]): object[] {
  if (methods.length === 0) return [];
  const inWords = (language: Language) =>
    methods.map((method) => wordLabel('assessment-method', method)![language]).join(', ');
  return typed({ nl: capital(inWords('nl')), en: capital(inWords('en')) });
}

function requirements({ admission }: Offering): object[] {
  const all = (admission?.restrictions ?? []).flatMap(({ what }) => textsOf(what) ?? []);
  const joined = (language: Language) => all.flatMap((texts) => texts[language] ?? []).join('; ') || undefined;
  return typed({ nl: joined('nl'), en: joined('en') });
}

function course({ code, title, credits }: Component, parts: readonly string[]): object[] {
  const texts = textsOf(title);
  if (!code && texts === undefined) return [];
  return [
    told({
      courseId: stableId('course', ...parts),
      primaryCode: code ? { codeType: 'x-course_code', code } : undefined,
      name: texts === undefined ? undefined : typed(texts),
      studyLoad: loads(loadOf(credits, 'ECTS')),
    }),
  ];
}
