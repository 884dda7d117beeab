import {
  ASSESSMENT_METHODS,
  CATEGORIES,
  DELIVERY_MODES,
  LEVELS,
  QUALITY_ASSURANCE_KINDS,
  TYPES,
} from '@afsprakenkader/offering';
import { CREDIT } from '@afsprakenkader/taxonomy';
import * as z from 'zod';
import { because, named } from './reasons.js';
import { address, date, decimal, matching, text, texts } from './scalars.js';

/** As Annex I of Recommendation 2022/C 243/02 tells them apart. */
export const SUPERVISION = ['unsupervised-unverified', 'supervised-unverified', 'supervised-verified'] as const;
export const STACKABILITY = ['stand-alone', 'stackable'] as const;
/** How the level became known: told by the institution, chosen by it among several, or following from its units. */
export const LEVEL_BASES = ['declared', 'chosen', 'derived'] as const;

const { min: FEWEST_HOURS, max: MOST_HOURS } = CREDIT.hours;

export const workloadSchema = z
  .strictObject({
    credits: named(decimal(), 'studiepunten', 'credits'),
    /** Told by the institution; never computed from the credits. */
    hours: named(decimal(), 'uren studietijd', 'hours of study').optional(),
  })
  .refine(
    ({ credits, hours }) => hours === undefined || (hours >= credits * FEWEST_HOURS && hours <= credits * MOST_HOURS),
    {
      path: ['hours'],
      ...because(
        `een studiepunt is ${FEWEST_HOURS} tot ${MOST_HOURS} uren`,
        `a credit is ${FEWEST_HOURS} to ${MOST_HOURS} hours`,
      ),
    },
  );

const unitSchema = z.strictObject({
  code: named(text(60), 'code van het onderdeel', 'code of the unit').optional(),
  title: named(texts(300), 'titel van het onderdeel', 'title of the unit'),
  credits: named(decimal(), 'studiepunten van het onderdeel', 'credits of the unit').optional(),
});

/** An exception that the framework itself provides for, with its reason. */
const exceptionSchema = z.strictObject({
  rule: named(text(80), 'regel', 'rule'),
  reason: named(texts(), 'motivering', 'reason'),
  decidedBy: named(text(200), 'wie besliste', 'who decided').optional(),
  decidedOn: named(date(), 'datum van de beslissing', 'date of the decision').optional(),
});

/**
 * What was learned: the part of the certificate that follows from the offering. The European level has the number of
 * the Flemish one, so only one of them is kept and they cannot disagree.
 */
export const achievementSchema = z.strictObject({
  /** Id of the offering. */
  offering: named(text(120), 'code van het aanbod', 'id of the offering'),
  academicYear: named(text(9), 'academiejaar', 'academic year').optional(),
  title: named(texts(300), 'titel', 'title'),
  type: named(z.literal(TYPES), 'type', 'type').optional(),
  category: named(z.enum(CATEGORIES), 'categorie', 'category').optional(),
  learningOutcomes: named(z.array(texts()).min(1).max(100), 'leerresultaten', 'learning outcomes'),
  workload: named(workloadSchema, 'studieomvang', 'workload'),
  level: named(
    z.strictObject({
      vks: named(z.literal(LEVELS), 'VKS-niveau', 'VKS level'),
      basis: named(z.enum(LEVEL_BASES), 'herkomst van het niveau', 'how the level is known'),
    }),
    'niveau',
    'level',
  ),
  assessment: named(z.array(z.enum(ASSESSMENT_METHODS)).min(1).max(20), 'evaluatievorm', 'type of assessment'),
  participation: named(z.array(z.enum(DELIVERY_MODES)).min(1).max(3), 'vorm van deelname', 'form of participation'),
  qualityAssurance: named(
    z.strictObject({
      kind: named(z.enum(QUALITY_ASSURANCE_KINDS), 'soort kwaliteitszorg', 'kind of quality assurance'),
      agency: named(text(200), 'agentschap', 'agency').optional(),
      year: named(z.int().min(1900).max(2200), 'jaar', 'year').optional(),
    }),
    'kwaliteitszorg',
    'quality assurance',
  ),
  languages: named(
    z.array(matching(/^[a-z]{2,3}$/, 'dit is geen taalcode', 'this is not a language code')).max(10),
    'onderwijstaal',
    'language of instruction',
  ).optional(),
  iscedF: named(
    matching(/^\d{2,4}$/, 'een ISCED-F-code is twee tot vier cijfers', 'an ISCED-F code has two to four digits'),
    'studiegebied',
    'field of study',
  ).optional(),
  prerequisites: named(z.array(texts()).max(20), 'voorwaarden om in te schrijven', 'prerequisites').optional(),
  supervision: named(
    z.enum(SUPERVISION),
    'toezicht en identiteitscontrole',
    'supervision and identity check',
  ).optional(),
  stackability: named(
    z.strictObject({ kind: z.enum(STACKABILITY), note: texts().optional() }),
    'inpasbaarheid in een groter geheel',
    'stackability',
  ).optional(),
  furtherInformation: named(
    z.strictObject({ note: texts().optional(), address: address().optional() }),
    'verdere informatie',
    'further information',
  ).optional(),
  /** For an annex per unit; their sum need not be told. */
  units: named(z.array(unitSchema).max(200), 'onderdelen', 'units').optional(),
  exceptions: named(z.array(exceptionSchema).max(20), 'vastgelegde uitzonderingen', 'recorded exceptions').optional(),
});

export type Achievement = z.output<typeof achievementSchema>;
