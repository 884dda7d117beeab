import type { Fault } from '../src/schema/registry.js';

/** Where each function that a scalar leans on stands, seen from src/generated. */
export const GUARDS: Readonly<Record<string, string>> = {
  agrees: '../values/relations.js',
  hasLanguage: '../values/relations.js',
  isAcademicYear: '../values/academic-year.js',
  isDate: '../values/date.js',
  isIscedF: '../values/codes.js',
  isLanguageCode: '../values/codes.js',
  isLoad: '../values/decimal.js',
  isMotivated: '../values/relations.js',
  isOneOrigin: '../values/relations.js',
  isText: '../values/text.js',
  isYear: '../values/codes.js',
};

/** The functions by which the schemas refine objects, and the fields that they look at. */
export const RELATIONS: Partial<Record<Fault, { readonly guard: string; readonly keys: readonly string[] }>> = {
  'no-language': { guard: 'hasLanguage', keys: ['nl', 'en'] },
  'exception-incomplete': { guard: 'isMotivated', keys: ['rule', 'reason'] },
  'origin-twice': { guard: 'isOneOrigin', keys: ['programme', 'kind', 'anyOf'] },
  'type-category': { guard: 'agrees', keys: ['type', 'category'] },
};
