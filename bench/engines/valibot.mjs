import * as v from 'valibot';
import { crossField, tellRules } from '../rules/faults.mjs';
import { perOffering } from './per-offering.mjs';

/** One schema of the whole offering; its issues are read as rules by the field they are about. */
export async function prepare() {
  const localized = v.pipe(
    v.looseObject({}),
    v.check((value) => Object.keys(value).length > 0),
  );
  const text = v.union([
    localized,
    v.pipe(
      v.string(),
      v.check((value) => value.trim() !== '' && value !== 'none'),
    ),
  ]);
  const level = v.picklist([5, 6, 7, 8]);
  const schema = v.looseObject({
    needs: text,
    credits: v.pipe(v.number(), v.gtValue(0)),
    creditUnit: v.optional(v.literal('ECTS')),
    delivery: v.pipe(v.array(v.picklist(['in-person', 'hybrid', 'distance'])), v.minLength(1)),
    learningOutcomes: v.pipe(v.array(v.unknown()), v.minLength(1)),
    level: v.union([level, v.pipe(v.array(level), v.minLength(1))]),
    assessment: v.looseObject({ methods: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
    advance: v.looseObject({ assessmentMethod: v.literal(true) }),
    support: text,
    admission: v.looseObject({ restrictions: v.array(v.looseObject({ reason: text })) }),
    title: text,
    awardingEntity: text,
    qualityAssurance: localized,
  });
  return perOffering((offering, tell) => {
    const faults = new Set();
    const parsed = v.safeParse(schema, offering);
    if (!parsed.success) for (const { path } of parsed.issues) faults.add(path[0].key);
    if (offering.credits < 3) faults.add('credits-minimum');
    if (offering.credits > 20) faults.add('credits-maximum');
    if (Array.isArray(offering.level) && offering.level.length !== 1) faults.add('level-several');
    crossField(offering, (fault) => faults.add(fault));
    if (faults.size > 0) tellRules(faults, tell);
  });
}
