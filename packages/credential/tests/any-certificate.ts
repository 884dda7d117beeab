import { ASSESSMENT_METHODS, DELIVERY_MODES, LEVELS, QUALITY_ASSURANCE_KINDS, TYPES } from '@afsprakenkader/offering';
import * as fc from 'fast-check';
import { type Certificate, certificateSchema, SUPERVISION } from '../src/model.js';
import { sampleCertificate } from './sample.js';

const SOME_TEXTS = [
  'Data-ethiek',
  'Şükran & Łukasz <b>vet</b>',
  '[klik](javascript:alert(1))',
  '"quotes" \\ and *stars*',
  '@id',
  '__proto__',
  '中文 العربية',
];
const words = fc.constantFrom(...SOME_TEXTS).map((text) => text.normalize('NFC'));
const texts = fc.record({ nl: words, en: words });

const achievement = fc.record(
  {
    title: texts,
    type: fc.constantFrom(...TYPES),
    learningOutcomes: fc.array(texts, { minLength: 1, maxLength: 4 }),
    workload: fc.constantFrom({ credits: 3 }, { credits: 6, hours: 165.5 }, { credits: 0.5, hours: 13 }),
    level: fc.constantFrom(...LEVELS).map((vks) => ({ vks, basis: 'declared' as const })),
    assessment: fc.uniqueArray(fc.constantFrom(...ASSESSMENT_METHODS), { minLength: 1, maxLength: 5 }),
    participation: fc.uniqueArray(fc.constantFrom(...DELIVERY_MODES), { minLength: 1, maxLength: 3 }),
    qualityAssurance: fc.record(
      {
        kind: fc.constantFrom(...QUALITY_ASSURANCE_KINDS),
        agency: fc.constantFrom('NVAO', 'Een agentschap'),
        year: fc.constant(2024),
      },
      { requiredKeys: ['kind'] },
    ),
    languages: fc.uniqueArray(fc.constantFrom('nl', 'en', 'fr', 'xh'), { maxLength: 3 }),
    iscedF: fc.constantFrom('0914', '99', '031'),
    prerequisites: fc.array(texts, { maxLength: 2 }),
    supervision: fc.constantFrom(...SUPERVISION),
    stackability: fc.record({ kind: fc.constantFrom('stand-alone' as const, 'stackable' as const), note: texts }),
    furtherInformation: fc.record({ note: texts }),
    units: fc.array(fc.record({ title: texts, credits: fc.constant(3) }, { requiredKeys: ['title'] }), {
      maxLength: 3,
    }),
  },
  {
    requiredKeys: [
      ...([
        'title',
        'learningOutcomes',
        'workload',
        'level',
        'assessment',
        'participation',
        'qualityAssurance',
      ] as const),
    ],
  },
);

/** Sound certificates of every make, with texts that try to be something else. */
export const anyCertificate: fc.Arbitrary<Certificate> = fc
  .record({
    achievement,
    languages: fc.constantFrom<Certificate['languages'][]>(['nl'], ['en'], ['nl', 'en'], ['en', 'nl']),
    hasResult: fc.boolean(),
    hasStatus: fc.boolean(),
    fullName: words,
  })
  .map(({ achievement: told, languages, hasResult, hasStatus, fullName }) => {
    const { result, status, learner: _, achievement: sample, ...rest } = sampleCertificate();
    return certificateSchema.parse({
      ...rest,
      languages,
      learner: { fullName },
      achievement: { offering: sample.offering, ...told },
      ...(hasResult ? { result } : {}),
      ...(hasStatus ? { status } : {}),
    });
  });
