import {
  FIELD_LABELS,
  LEVELS as OFFERING_LEVELS,
  TYPES as OFFERING_TYPES,
  VOCABULARIES as OFFERING_WORDS,
} from '@afsprakenkader/offering';
import { expect, test } from 'vitest';
import {
  ASSOCIATIONS,
  CATEGORIES,
  CYCLES,
  ELEMENTS,
  INSTITUTIONS,
  institution,
  institutionName,
  isInstitutionKey,
  LEVELS,
  levelOfProgrammeKind,
  PROGRAMME_KINDS,
  TAXONOMY,
  TYPES,
  typeWord,
  VOCABULARIES,
  type Vocabulary,
  wordLabel,
} from '../src/index.js';

test('every word of the offering format has its words for people, and the other way round', () => {
  const all: Readonly<Record<string, Vocabulary>> = { ...VOCABULARIES };
  const words = Object.fromEntries(
    Object.entries(all).map(([name, { values }]) => [name, values.map(({ key }) => key)]),
  );
  const format = Object.fromEntries(Object.entries(OFFERING_WORDS).map(([name, values]) => [name, [...values]]));
  expect(words).toEqual(format);
  expect(TYPES.map(({ key }) => key)).toEqual(OFFERING_TYPES);
  expect(LEVELS.map(({ key }) => key)).toEqual(OFFERING_LEVELS);
});

test('the two-category view divides the four types', () => {
  expect(CATEGORIES.flatMap(({ types }) => types)).toEqual(TYPES.map(({ key }) => key));
  for (const { key, category } of TYPES) expect(CATEGORIES.find((each) => each.key === category)?.types).toContain(key);
  expect(typeWord(3)?.label.nl).toBe('nieuwe onderdelen met leerstof uit opleidingen');
});

test('there are eighteen institutions: five universities and thirteen hogescholen', () => {
  const count = (kind: string): number => INSTITUTIONS.filter((each) => each.kind === kind).length;
  expect([count('university'), count('hogeschool')]).toEqual([5, 13]);
  const associations = new Set(ASSOCIATIONS.map(({ key }) => key));
  for (const { association } of INSTITUTIONS) expect(associations).toContain(association);
});

test('what is not confirmed names a field, and what is not known stays null', () => {
  for (const each of INSTITUTIONS) {
    for (const field of [...each.unconfirmed, ...each.notes.map((note) => note.field)]) {
      const value = field.startsWith('name.') ? each.name[field.slice(5) as 'nl' | 'en'] : each[field as 'ror'];
      expect(value, `${each.key} ${field}`).toEqual(expect.anything());
    }
  }
  expect(institution('artevelde')).toMatchObject({
    ror: null,
    isni: null,
    wikidata: null,
    unconfirmed: ['name.en', 'domain'],
  });
  expect(institution('ugent')?.erasmus).toEqual(['B  GENT01']);
  expect(institution('kuleuven')?.erasmus).toBeNull();
});

test('an institution without a known English name goes by its Dutch one', () => {
  const pxl = institution('pxl');
  expect(pxl && institutionName(pxl, 'en')).toBe('Hogeschool PXL');
  expect(isInstitutionKey('universiteit-van-elders')).toBe(false);
  expect(isInstitutionKey('constructor')).toBe(false);
});

test('the European elements: eleven mandatory, five optional, told by fields that exist', () => {
  expect(ELEMENTS.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  expect(ELEMENTS.filter(({ mandatory }) => mandatory).map(({ number }) => number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
  for (const { offering } of ELEMENTS) for (const field of offering) expect(FIELD_LABELS).toHaveProperty([field]);
  expect(ELEMENTS.filter(({ knownAt }) => knownAt === 'award').map(({ key }) => key)).toEqual([
    'learner',
    'issue-date',
    'grade',
  ]);
});

test('levels: the European level has the same number, and a postgraduaat has none', () => {
  for (const { key, eqf, cycle } of LEVELS) {
    expect(eqf).toBe(key);
    expect(CYCLES.map((each) => each.key)).toContain(cycle);
  }
  const levels = Object.fromEntries(PROGRAMME_KINDS.map(({ key, level }) => [key, level]));
  expect(levels).toEqual({
    graduaat: 5,
    bachelor: 6,
    'bachelor-na-bachelor': 6,
    master: 7,
    'master-na-master': 7,
    postgraduaat: null,
    doctoraat: 8,
    other: null,
  });
  expect(levelOfProgrammeKind('master')).toBe(7);
  expect(levelOfProgrammeKind('hasOwnProperty')).toBeNull();
});

test('words are found by vocabulary and key', () => {
  expect(wordLabel('delivery', 'distance')).toEqual({ nl: 'afstandsonderwijs', en: 'distance learning' });
  expect(wordLabel('delivery', 'toString')).toBeUndefined();
});

test('a framework version can keep the words as plain data', () => {
  expect(JSON.parse(JSON.stringify(TAXONOMY))).toEqual(TAXONOMY);
});
