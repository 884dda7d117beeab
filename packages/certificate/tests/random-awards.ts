import fc from 'fast-check';
import type { Award, Edition } from '../src/template.js';
import { award, longEdition, shortEdition } from './sample.js';

const letters = (text: string) => fc.constantFrom(...text);
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyzàáâäæçèéêëìíîïñòóôöøùúûüýÿß',
  'āăąćčďđēęěğģīįıķłľļńňņōőœŕřśšşťţūůűųźžżðþŧħŋĸ',
  'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư',
  'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєђћљњџ',
].map(letters);

const word = (most: number) =>
  fc
    .constantFrom(...ALPHABETS)
    .chain((letter) => fc.array(letter, { minLength: 2, maxLength: most }))
    .map((all) => {
      const text = all.join('');
      return `${(text[0] as string).toUpperCase()}${text.slice(1)}`.normalize('NFC');
    });

/** Mononyms, names of several words with hyphens and apostrophes, and two words of sixty characters together. */
const name = fc.oneof(
  word(12),
  fc
    .tuple(fc.array(word(11), { minLength: 2, maxLength: 5 }), fc.constantFrom(' ', '-', '’'))
    .map(([words, sign]) => `${words[0]}${sign}${words.slice(1).join(' ')}`),
  fc.tuple(word(29), word(29)).map(([a, b]) => `${a.padEnd(29, 'e')} ${b.padEnd(30, 'o')}`),
);

const present = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Learners as registrars have them, with every optional item there or not. */
export const anyAward: fc.Arbitrary<Award> = fc
  .record({
    fullName: name,
    birthDate: present(fc.constantFrom('1950-01-01', '1994-02-28', '2008-12-31')),
    grade: present(fc.constantFrom('15/20', 'geslaagd', 'cum laude', '8,5')),
    awardedOn: present(fc.constant('2026-11-18')),
    validUntil: present(fc.constant('2031-11-20')),
    number: fc.integer({ min: 1, max: 999_999 }),
  })
  .map(({ fullName, birthDate, grade, awardedOn, validUntil, number }) => {
    const { result: _result, ...base } = award({ number: `HV-2026-${String(number).padStart(6, '0')}` });
    return {
      ...base,
      learner: { fullName, ...(birthDate ? { birthDate } : {}) },
      ...(grade ? { result: { grade } } : {}),
      ...(awardedOn ? { awardedOn } : {}),
      ...(validUntil ? { validUntil } : {}),
    };
  });

/** One to twelve outcomes, all optional elements or none. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 12 }))
  .map(([isLong, outcomes]) => {
    const edition = isLong ? longEdition() : shortEdition();
    const learningOutcomes = longEdition().achievement.learningOutcomes.slice(0, outcomes);
    return { ...edition, achievement: { ...edition.achievement, learningOutcomes } };
  });
