import { isGroup } from '../header.js';
import { asList, Builder, type Found, languageOf, textOf } from './builder.js';

type Group = Readonly<Record<string, unknown>>;

/**
 * Modes of delivery of OOAPI 5 and OEAPI 6 that say exactly what one of ours says. The others (situated, work based,
 * joint, …) say something else than where learners are.
 */
const DELIVERY: Readonly<Record<string, string>> = {
  'on campus': 'in-person',
  presential: 'in-person',
  'distance-learning': 'distance',
  online: 'distance',
  hybrid: 'hybrid',
  blended: 'hybrid',
};
const LABELS: Readonly<Record<string, string>> = {
  'x-microcredential': 'microcredential',
  'x-micro-credential': 'microcredential',
  'x-micro_credential': 'microcredential',
  'x-microdegree': 'microdegree',
  'x-micro-degree': 'microdegree',
  'x-micro_degree': 'microdegree',
};

/** Whether a record is a programme of the Open Education API (OOAPI 5 `program`, OEAPI 6 `programme`). */
export function isOeapiProgramme(record: Group): boolean {
  if (Object.hasOwn(record, 'programId') || Object.hasOwn(record, 'programmeId')) return true;
  return isGroup(record.primaryCode) && Array.isArray(record.name);
}

/**
 * A programme of the Open Education API as an offering (open-education-api/specification, release 5.0 and 6.0). Fields that have no
 * exact counterpart (assessment and admission as free text, the first start date, the year level) are left out.
 */
export function fromOeapi(record: Group): Builder {
  const builder = new Builder();
  const use = (key: string): unknown => {
    if (Object.hasOwn(record, key)) builder.used.add(key);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  };
  const id = codeOf(use('primaryCode'));
  if (id !== undefined) builder.put('id', id, '/primaryCode/code');
  for (const key of ['programmeId', 'programId']) {
    if (use(key) !== undefined && id === undefined) builder.put('id', textOf(record[key]), `/${key}`);
  }
  for (const [language, found] of languageTyped(use('name'), '/name'))
    builder.put(`title.${language}`, found.value, found.pointer);
  for (const key of ['programmeType', 'programType']) {
    const type = use(key);
    if (typeof type === 'string' && Object.hasOwn(LABELS, type)) builder.put('label', LABELS[type], `/${key}`);
  }
  load(builder, use('studyLoad'));
  const level = /^(?:eqf_)?([5-8])$/.exec(String(use('levelOfQualification') ?? ''));
  if (level) builder.put('level', Number(level[1]), '/levelOfQualification');
  else if (record.levelOfQualification != null)
    builder.inexact.add(`levelOfQualification: ${record.levelOfQualification}`);
  delivery(
    builder,
    use('modesOfDelivery') ?? use('modeOfDelivery'),
    record.modesOfDelivery == null ? 'modeOfDelivery' : 'modesOfDelivery',
  );
  languages(
    builder,
    use('teachingLanguages') ?? use('teachingLanguage'),
    record.teachingLanguages == null ? 'teachingLanguage' : 'teachingLanguages',
  );
  builder.putList('learningOutcomes', outcomes(use('learningOutcomes')));
  const field = /^\d{2,4}/.exec(String(use('fieldsOfStudy') ?? ''));
  if (field) builder.put('field.iscedF', field[0], '/fieldsOfStudy');
  builder.putList('components', courses(use('courses')));
  return builder;
}

function load(builder: Builder, value: unknown): void {
  const isList = Array.isArray(value);
  const loads = asList(value).flatMap((entry, index) =>
    isGroup(entry) && typeof entry.value === 'number'
      ? [
          {
            unit: String(entry.studyLoadUnit),
            amount: entry.value,
            pointer: isList ? `/studyLoad/${index}` : '/studyLoad',
          },
        ]
      : [],
  );
  // A Flemish study point is an ECTS credit (Codex Hoger Onderwijs, art. I.3).
  const credits = loads.find(({ unit }) => unit === 'ects') ?? loads.find(({ unit }) => unit === 'sp');
  const hours = loads.find(({ unit }) => unit === 'sbu' || unit === 'hour');
  const chosen = credits ?? hours;
  if (!chosen) {
    for (const { unit } of loads) builder.inexact.add(`studyLoad: ${unit}`);
    return;
  }
  builder.put('credits', chosen.amount, `${chosen.pointer}/value`);
  builder.put('creditUnit', credits ? 'ECTS' : 'hours', `${chosen.pointer}/studyLoadUnit`);
}

function delivery(builder: Builder, value: unknown, key: string): void {
  const modes: string[] = [];
  for (const mode of asList(value)) {
    const meant = typeof mode === 'string' && Object.hasOwn(DELIVERY, mode) ? DELIVERY[mode] : undefined;
    if (meant === undefined) builder.inexact.add(`${key}: ${String(mode)}`);
    else if (!modes.includes(meant)) modes.push(meant);
  }
  if (modes.length > 0) builder.put('delivery', modes, `/${key}`);
}

function languages(builder: Builder, value: unknown, key: string): void {
  const codes: string[] = [];
  for (const language of asList(value)) {
    const code = languageOf(language);
    if (code === undefined) builder.inexact.add(`${key}: ${String(language)}`);
    else if (!codes.includes(code)) codes.push(code);
  }
  if (codes.length > 0) builder.put('languages', codes, `/${key}`);
}

/** Version 5 has a list of texts per outcome, version 6 an object with a name. */
function outcomes(value: unknown): Found[] {
  return asList(value).flatMap((outcome, index) => {
    const pointer = `/learningOutcomes/${index}`;
    const texts = isGroup(outcome) && !Object.hasOwn(outcome, 'language') ? outcome.name : outcome;
    const found = Object.fromEntries(
      [...languageTyped(asList(texts), pointer)].map(([language, text]) => [language, text.value]),
    );
    return Object.keys(found).length > 0 ? [{ value: found, pointer }] : [];
  });
}

function courses(value: unknown): Found[] {
  return asList(value).flatMap((course, index) => {
    if (!isGroup(course)) return [];
    const title = Object.fromEntries(
      [...languageTyped(course.name, '')].map(([language, text]) => [language, text.value]),
    );
    const code = codeOf(course.primaryCode) ?? textOf(course.courseId);
    const credits = asList(course.studyLoad).find(
      (entry): entry is { value: number } =>
        isGroup(entry) &&
        typeof entry.value === 'number' &&
        (entry.studyLoadUnit === 'ects' || entry.studyLoadUnit === 'sp'),
    )?.value;
    const component = {
      code,
      ...(Object.keys(title).length > 0 && { title }),
      ...(credits !== undefined && { credits }),
    };
    return [{ value: component, pointer: `/courses/${index}` }];
  });
}

function codeOf(value: unknown): string | undefined {
  return isGroup(value) ? textOf(value.code) : textOf(value);
}

/** The Dutch and English texts of a list of `{ language, value }`; the first of each language counts. */
function languageTyped(value: unknown, pointer: string): Map<'nl' | 'en', Found> {
  const texts = new Map<'nl' | 'en', Found>();
  for (const [index, entry] of asList(value).entries()) {
    if (!isGroup(entry)) continue;
    const language = languageOf(entry.language);
    const text = textOf(entry.value);
    if ((language !== 'nl' && language !== 'en') || text === undefined || texts.has(language)) continue;
    texts.set(language, { value: text, pointer: `${pointer}/${index}/value` });
  }
  return texts;
}
