import * as z from 'zod';
import { ACADEMIC_YEAR_PATTERN, isAcademicYear } from '../values/academic-year.js';
import { isIscedF, isLanguageCode, isYear } from '../values/codes.js';
import { isDate } from '../values/date.js';
import { isExact, isLoadInRange } from '../values/decimal.js';
import { hasLanguage } from '../values/relations.js';
import { isText } from '../values/text.js';
import { ORDINALS, type OrdinalName, VOCABULARIES, type VocabularyName } from '../vocabulary.js';
import { entry, field } from './entry.js';
import { fault, KINDS } from './registry.js';

const VISIBLE = '\\S';

/** Words for people. */
export const text = z
  .string()
  .refine(isText, fault('blank'))
  .register(KINDS, { kind: 'text', guard: 'isText', pattern: VISIBLE });

/** An open identifier: equality is all that may be asked of it. */
export const key = openKey();

/** A fresh {@link key}, for the one field that has to be there and so is not wrapped. */
export function openKey() {
  return z.string().refine(isText, fault('blank')).register(KINDS, { kind: 'key', guard: 'isText', pattern: VISIBLE });
}

export const academicYear = z
  .string()
  .refine(isAcademicYear, fault('academic-year'))
  .register(KINDS, { kind: 'key', guard: 'isAcademicYear', pattern: ACADEMIC_YEAR_PATTERN });

export const languageCode = z
  .string()
  .refine(isLanguageCode, fault('language-code'))
  .register(KINDS, { kind: 'key', guard: 'isLanguageCode', pattern: '^[a-z]{2,3}$' });

export const iscedF = z
  .string()
  .refine(isIscedF, fault('isced'))
  .register(KINDS, { kind: 'key', guard: 'isIscedF', pattern: '^\\d{2,4}$' });

export const date = z
  .string()
  .refine(isDate, fault('date'))
  .register(KINDS, { kind: 'date', guard: 'isDate', pattern: z.regexes.date.source });

export const year = z.number().refine(isYear, fault('year')).register(KINDS, { kind: 'number', guard: 'isYear' });

export const bool = z.boolean().register(KINDS, { kind: 'bool' });

/** A study load: an exact decimal above 0, at most six decimals. */
export function load(unit: string) {
  return z
    .number()
    .refine(isLoadInRange, { ...fault('load-range'), abort: true })
    .refine(isExact, fault('inexact'))
    .register(KINDS, { kind: 'decimal', guard: 'isLoad', unit });
}

/** A word of a closed vocabulary. */
export function word<Name extends VocabularyName>(name: Name) {
  const schema = z.enum(VOCABULARIES[name]);
  KINDS.add(schema, { kind: 'enum', name });
  return schema;
}

/** A whole number of a closed, ordered vocabulary. */
export function ordinal<Name extends OrdinalName>(name: Name) {
  const schema = z.literal(ORDINALS[name]);
  KINDS.add(schema, { kind: 'ordinal', name });
  return schema;
}

/** A text in Dutch, in English, or in both. */
export const localized = entry({
  nl: field(
    text,
    { nl: 'Nederlandse tekst', en: 'Dutch text' },
    { nl: 'De tekst in het Nederlands.', en: 'The text in Dutch.' },
  ),
  en: field(
    text,
    { nl: 'Engelse tekst', en: 'English text' },
    { nl: 'De tekst in het Engels.', en: 'The text in English.' },
  ),
})
  .refine(({ nl, en }) => hasLanguage(nl, en), fault('no-language'))
  .register(KINDS, { kind: 'localized' });

/** What stands in the place of a text to tell that there is none. */
export const NONE = 'none';

/** A text in languages, or `none`: told that there is none. */
export const toldText = z.union([localized, z.literal(NONE)]).register(KINDS, { kind: 'told-text' });
