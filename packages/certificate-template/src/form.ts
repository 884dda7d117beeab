import { LANGUAGES } from '@afsprakenkader/diagnostics';
import { MODALITIES } from '@afsprakenkader/rule-language';
import * as z from 'zod';
import { ELEMENT_KEYS, GROUP_KEYS, SENTENCES, type SentenceKey } from './template.js';

const text = z.string().trim().min(1);
const both = z.strictObject({ nl: text, en: text });
const words = z.record(z.string(), both);

const standing = {
  modality: z.enum(MODALITIES),
  origin: z.enum(['agreement', 'project-default']),
  certainty: z.enum(['stated', 'interpreted', 'carried-forward', 'open']),
  clause: z.array(text).min(1),
  openQuestions: z.array(text),
};

/** `elements.yaml`. */
export const elementsForm = z.array(
  z.strictObject({
    key: z.enum(ELEMENT_KEYS),
    number: z.int().min(1).max(16).nullable(),
    presence: z.enum(['mandatory', 'optional']),
    ...standing,
    label: both,
    labels: words.default({}),
    wordings: words.default({}),
  }),
);

const forbidden = { key: text, ...standing, why: both };

/** `certificate.yaml`. */
export const certificateForm = z.strictObject({
  title: both,
  groups: z.array(
    z.strictObject({ key: z.enum(GROUP_KEYS), title: both.nullable(), elements: z.array(z.enum(ELEMENT_KEYS)).min(1) }),
  ),
  sentences: z.record(z.enum(Object.keys(SENTENCES) as SentenceKey[]), both),
  types: z.record(z.enum(['1', '2', '3', '4']), both),
  categories: z.record(z.enum(['existing', 'new']), both),
  countries: words,
  regions: words,
  languages: words,
  formats: z.strictObject({
    decimalSign: z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }),
    separator: z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }),
    date: both,
    months: z.record(z.enum(LANGUAGES), z.array(text).length(12)),
  }),
  forbiddenItems: z.array(z.strictObject(forbidden)),
  forbiddenClaims: z.array(z.strictObject({ ...forbidden, words: z.record(z.enum(LANGUAGES), z.array(text).min(1)) })),
});
