import type { FieldExpr } from '../../src/index.js';

/** A finite domain of the fixture format. */
export interface Finite {
  readonly as: 'enum' | 'ordinal';
  readonly values: readonly (string | number)[];
}

export const LEVEL: Finite = { as: 'ordinal', values: [5, 6, 7, 8] };
export const TYPE: Finite = { as: 'ordinal', values: [1, 2, 3, 4] };
export const KIND: Finite = {
  as: 'enum',
  values: ['existing-unit', 'lifelong-learning-initiative', 'new-unit', 'new-content'],
};
export const PROGRAMME: Finite = {
  as: 'enum',
  values: ['graduaat', 'bachelor', 'master', 'postgraduaat', 'doctoraat'],
};
export const UNIT: Finite = { as: 'enum', values: ['ECTS', 'hours', 'other'] };
export const CATEGORY: Finite = { as: 'enum', values: ['existing', 'new'] };
export const DELIVERY: Finite = { as: 'enum', values: ['in-person', 'hybrid', 'distance'] };
export const FINITE: readonly Finite[] = [LEVEL, TYPE, KIND, PROGRAMME, UNIT, CATEGORY, DELIVERY];

type Shape = Omit<FieldExpr, 'op' | 'on'>;

/** The scalar fields of the offering and of a component, some with names that objects of the language also have. */
export const OFFERING_FIELDS: readonly Shape[] = [
  { path: ['institution'], as: 'key' },
  { path: ['code'], as: 'key' },
  { path: ['owner'], as: 'key', choice: 0 },
  { path: ['label'], as: 'enum', values: ['microcredential', 'microdegree', 'other'] },
  { path: ['type'], ...TYPE },
  { path: ['category'], ...CATEGORY },
  { path: ['level'], ...LEVEL, choice: 0 },
  { path: ['credits'], as: 'decimal', unit: 'ECTS' },
  { path: ['nested', 'credits'], as: 'decimal' },
  { path: ['price'], as: 'decimal', choice: 0 },
  { path: ['creditUnit'], ...UNIT },
  { path: ['advance', 'outcomes'], as: 'bool' },
  { path: ['advance', 'method'], as: 'bool' },
  { path: ['sure'], as: 'bool', choice: 0 },
  { path: ['start'], as: 'date' },
  { path: ['stop'], as: 'date', choice: 0 },
  { path: ['title'], as: 'text' },
  { path: ['constructor'], as: 'text' },
  { path: ['length'], as: 'decimal' },
];

export const COMPONENT_FIELDS: readonly Shape[] = [
  { path: ['code'], as: 'key' },
  { path: ['kind'], ...KIND },
  { path: ['credits'], as: 'decimal', unit: 'ECTS' },
  { path: ['level'], ...LEVEL },
  { path: ['origin', 'kind'], ...PROGRAMME, choice: 0 },
  { path: ['origin', 'programme'], as: 'key', choice: 0 },
  { path: ['origin', 'since'], as: 'date', choice: 0 },
  { path: ['ready'], as: 'bool' },
  { path: ['title'], as: 'text' },
  { path: ['at', 'length'], as: 'decimal' },
];

/** The lists, and the scalar fields of their items. */
export const LISTS: readonly { readonly path: readonly string[]; readonly items: readonly Shape[] }[] = [
  { path: ['components'], items: COMPONENT_FIELDS },
  { path: ['components'], items: COMPONENT_FIELDS },
  { path: ['delivery'], items: [{ path: [], ...DELIVERY }] },
  {
    path: ['admission', 'restrictions'],
    items: [
      { path: ['reason'], as: 'text' },
      { path: ['level'], ...LEVEL },
    ],
  },
];
