/**
 * For libraries that check a whole object at once: which fields a rule needs to be sound. Cross-field rules have a
 * name of their own, under which the engine tells them.
 */
export const NEEDS = {
  'content-meets-needs': ['needs'],
  'load-in-ects': ['credits', 'creditUnit'],
  'load-minimum': ['credits', 'credits-minimum'],
  'load-maximum': ['credits', 'credits-maximum'],
  'mode-of-delivery': ['delivery'],
  'outcomes-defined': ['learningOutcomes'],
  'outcomes-one-vks-level': ['level', 'level-several'],
  'outcomes-assessed': ['assessment'],
  'assessment-method-known-in-advance': ['advance'],
  'learner-support': ['support'],
  'admission-few-restrictions': ['admission'],
  'discontinuation-lets-learners-finish': ['completion'],
  'field-authorised': ['authorised'],
  'certificate-elements-complete': [
    'title',
    'awardingEntity',
    'learningOutcomes',
    'credits',
    'level',
    'assessment',
    'delivery',
    'qualityAssurance',
  ],
  'type-1-existing-units': ['type-1'],
  'type-2-existing-plus-lifelong-learning': ['type-2'],
  'type-3-new-units-degree-content': ['type-3'],
  'type-4-new-content': ['type-4'],
};

const RULES = Object.entries(NEEDS);

/** Tells the rules that the faults of one offering touch. */
export function tellRules(faults, tell) {
  for (const [rule, needs] of RULES) if (needs.some((fault) => faults.has(fault))) tell(rule);
}

const FINE = new Set(['bachelor', 'master']);
const taught = (component, kind) => component?.kind === kind && FINE.has(component?.origin?.kind);

/** What no schema library says without a function of one's own: the same one for each that needs it. */
export function crossField(offering, fault) {
  const { type, status, field, completionPlan } = offering;
  const components = Array.isArray(offering.components) ? offering.components : undefined;
  if (status !== 'running' && !(completionPlan && Object.keys(completionPlan).length > 0)) fault('completion');
  if (field?.authorised !== true && !(type === 1 && field?.authorised === undefined)) fault('authorised');
  if (type === 1 && !(components?.length > 0 && components.every((c) => taught(c, 'existing-unit')))) fault('type-1');
  const initiative = (c) => c?.kind === 'lifelong-learning-initiative';
  if (
    type === 2 &&
    !(
      components?.some((c) => taught(c, 'existing-unit')) &&
      components.some(initiative) &&
      components.every((c) => initiative(c) || taught(c, 'existing-unit'))
    )
  )
    fault('type-2');
  if (type === 3 && !(components?.length > 0 && components.every((c) => taught(c, 'new-unit-degree-content'))))
    fault('type-3');
  if (
    type === 4 &&
    !(components ?? []).every((c) => c?.kind === 'new-content' || c?.kind === 'lifelong-learning-content')
  )
    fault('type-4');
}
