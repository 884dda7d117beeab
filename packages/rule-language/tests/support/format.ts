import type { ObjectType, TypeEnvironment } from '../../src/parse/index.js';
import type { FieldType } from '../../src/types.js';

const level: FieldType = { kind: 'ordinal', name: 'level', values: [5, 6, 7, 8] };
const text: FieldType = { kind: 'text' };
const credits: FieldType = { kind: 'decimal', unit: 'ECTS' };

const programmeKind: FieldType = {
  kind: 'enum',
  name: 'programmeKind',
  values: ['graduaat', 'bachelor', 'bachelor-na-bachelor', 'master', 'master-na-master', 'postgraduaat', 'doctoraat'],
};

/** A small offering format with one field of every kind. */
export const FORMAT: ObjectType = {
  kind: 'object',
  fields: {
    institution: { kind: 'key' },
    label: { kind: 'enum', name: 'label', values: ['microcredential', 'microdegree', 'other'] },
    type: { kind: 'ordinal', name: 'type', values: [1, 2, 3, 4] },
    category: { kind: 'enum', name: 'category', values: ['existing', 'new'] },
    structure: { kind: 'enum', name: 'structure', values: ['fixed', 'pool'] },
    credits,
    creditUnit: { kind: 'enum', name: 'creditUnit', values: ['ECTS', 'hours', 'other'] },
    contactHours: { kind: 'decimal', unit: 'hours' },
    level: { kind: 'choice', of: level },
    needs: text,
    title: text,
    start: { kind: 'date' },
    stop: { kind: 'date' },
    advance: { kind: 'object', fields: { learningOutcomes: { kind: 'bool' }, assessmentMethod: { kind: 'bool' } } },
    assessment: {
      kind: 'object',
      fields: {
        methods: { kind: 'list', item: { kind: 'enum', name: 'method', values: ['written-exam', 'portfolio'] } },
      },
    },
    delivery: {
      kind: 'list',
      item: { kind: 'enum', name: 'delivery', values: ['in-person', 'hybrid', 'distance'] },
    },
    learningOutcomes: { kind: 'list', item: text },
    components: {
      kind: 'list',
      item: {
        kind: 'object',
        fields: {
          code: { kind: 'key' },
          kind: { kind: 'enum', name: 'componentKind', values: ['existing-unit', 'new-content'] },
          credits,
          origin: { kind: 'choice', of: { kind: 'object', fields: { programme: text, kind: programmeKind } } },
          tags: { kind: 'list', item: { kind: 'key' } },
        },
      },
    },
  },
};

export const PARAMETERS: TypeEnvironment['parameters'] = {
  'load.unit': { value: 'ECTS', unit: 'credit' },
  'load.min': { value: 3, unit: 'ECTS' },
  'load.max': { value: 20, unit: 'ECTS' },
  'load.ceiling': { value: null, unit: 'ECTS' },
  'outcomes.min': { value: 1, unit: 'outcome' },
  'scope.institutions': { value: ['odisee', 'ugent', 'vub'], unit: 'institutions' },
  'delivery.values': { value: ['in-person', 'hybrid', 'distance'], unit: 'delivery' },
  'category.types': { value: { existing: 1, new: [2, 3, 4] }, unit: 'type' },
  'level.ofProgrammeKind': {
    value: { graduaat: 5, bachelor: 6, 'bachelor-na-bachelor': 6, master: 7, 'master-na-master': 7, doctoraat: 8 },
    unit: null,
  },
};

export const ENVIRONMENT: TypeEnvironment = {
  offering: FORMAT,
  parameters: PARAMETERS,
  definitions: [],
  rules: ['load-maximum', 'level-type-1-tie'],
};
