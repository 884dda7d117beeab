/** The rules of 0.1.0 that every peer can express: a finding where a rule is not known to be satisfied. */
export const SUBSET = [
  'content-meets-needs',
  'load-in-ects',
  'load-minimum',
  'load-maximum',
  'mode-of-delivery',
  'outcomes-defined',
  'outcomes-one-vks-level',
  'outcomes-assessed',
  'assessment-method-known-in-advance',
  'learner-support',
  'admission-few-restrictions',
  'discontinuation-lets-learners-finish',
  'field-authorised',
  'certificate-elements-complete',
  'type-1-existing-units',
  'type-2-existing-plus-lifelong-learning',
  'type-3-new-units-degree-content',
  'type-4-new-content',
];

/** The same rules as JSON Schemas, one each: valid where the rule has nothing to say. */
const TEXT = {
  anyOf: [
    { type: 'object', minProperties: 1 },
    { type: 'string', pattern: '\\S', not: { const: 'none' } },
  ],
};
const LOAD = { type: 'number', exclusiveMinimum: 0 };
const MODES = { type: 'array', minItems: 1, items: { enum: ['in-person', 'hybrid', 'distance'] } };
const LISTED = { type: 'array', minItems: 1 };
const ONE_LEVEL = { enum: [5, 6, 7, 8] };
const LEVEL = { anyOf: [ONE_LEVEL, { type: 'array', minItems: 1, items: ONE_LEVEL }] };
const METHODS = { type: 'object', required: ['methods'], properties: { methods: LISTED } };
const needs = (properties) => ({ type: 'object', required: Object.keys(properties), properties });
const kind = (...kinds) => needs({ kind: { enum: kinds } });
const taught = (...kinds) =>
  needs({ kind: { enum: kinds }, origin: needs({ kind: { enum: ['bachelor', 'master'] } }) });
const ofType = (type, components) => ({ if: needs({ type: { const: type } }), then: needs({ components }) });

export const SCHEMAS = {
  'content-meets-needs': needs({ needs: TEXT }),
  'load-in-ects': { ...needs({ credits: LOAD }), properties: { credits: LOAD, creditUnit: { const: 'ECTS' } } },
  'load-minimum': needs({ credits: { type: 'number', minimum: 3 } }),
  'load-maximum': needs({ credits: { ...LOAD, maximum: 20 } }),
  'mode-of-delivery': needs({ delivery: MODES }),
  'outcomes-defined': needs({ learningOutcomes: LISTED }),
  'outcomes-one-vks-level': needs({
    level: { anyOf: [ONE_LEVEL, { type: 'array', minItems: 1, maxItems: 1, items: ONE_LEVEL }] },
  }),
  'outcomes-assessed': needs({ assessment: METHODS }),
  'assessment-method-known-in-advance': needs({ advance: needs({ assessmentMethod: { const: true } }) }),
  'learner-support': needs({ support: TEXT }),
  'admission-few-restrictions': needs({
    admission: needs({ restrictions: { type: 'array', items: needs({ reason: TEXT }) } }),
  }),
  'discontinuation-lets-learners-finish': {
    anyOf: [needs({ status: { const: 'running' } }), needs({ completionPlan: TEXT })],
  },
  'field-authorised': {
    anyOf: [
      needs({ field: needs({ authorised: { const: true } }) }),
      {
        ...needs({ type: { const: 1 } }),
        properties: { type: { const: 1 }, field: { not: { required: ['authorised'] } } },
      },
    ],
  },
  'certificate-elements-complete': needs({
    title: TEXT,
    awardingEntity: TEXT,
    learningOutcomes: LISTED,
    credits: LOAD,
    level: LEVEL,
    assessment: METHODS,
    delivery: MODES,
    qualityAssurance: TEXT,
  }),
  'type-1-existing-units': ofType(1, { type: 'array', minItems: 1, items: taught('existing-unit') }),
  'type-2-existing-plus-lifelong-learning': ofType(2, {
    type: 'array',
    allOf: [{ contains: taught('existing-unit') }, { contains: kind('lifelong-learning-initiative') }],
    items: { anyOf: [kind('lifelong-learning-initiative'), taught('existing-unit')] },
  }),
  'type-3-new-units-degree-content': ofType(3, {
    type: 'array',
    minItems: 1,
    items: taught('new-unit-degree-content'),
  }),
  'type-4-new-content': {
    if: needs({ type: { const: 4 } }),
    then: { properties: { components: { type: 'array', items: kind('new-content', 'lifelong-learning-content') } } },
  },
};
