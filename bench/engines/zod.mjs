import * as z from 'zod';
import { crossField, tellRules } from '../rules/faults.mjs';
import { perOffering } from './per-offering.mjs';

/** One schema of the whole offering; its issues are read as rules by the field they are about. */
export async function prepare() {
  const localized = z.looseObject({}).refine((value) => Object.keys(value).length > 0);
  const text = z.union([localized, z.string().refine((value) => value.trim() !== '' && value !== 'none')]);
  const level = z.literal([5, 6, 7, 8]);
  const schema = z.looseObject({
    needs: text,
    credits: z.number().positive(),
    creditUnit: z.literal('ECTS').optional(),
    delivery: z.array(z.enum(['in-person', 'hybrid', 'distance'])).min(1),
    learningOutcomes: z.array(z.unknown()).min(1),
    level: z.union([level, z.array(level).min(1)]),
    assessment: z.looseObject({ methods: z.array(z.unknown()).min(1) }),
    advance: z.looseObject({ assessmentMethod: z.literal(true) }),
    support: text,
    admission: z.looseObject({ restrictions: z.array(z.looseObject({ reason: text })) }),
    title: text,
    awardingEntity: text,
    qualityAssurance: localized,
  });
  return perOffering((offering, tell) => {
    const faults = new Set();
    const parsed = schema.safeParse(offering);
    if (!parsed.success) for (const { path } of parsed.error.issues) faults.add(path[0]);
    if (offering.credits < 3) faults.add('credits-minimum');
    if (offering.credits > 20) faults.add('credits-maximum');
    if (Array.isArray(offering.level) && offering.level.length !== 1) faults.add('level-several');
    crossField(offering, (fault) => faults.add(fault));
    if (faults.size > 0) tellRules(faults, tell);
  });
}
