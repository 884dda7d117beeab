export { type CompareOptions, compareVersions, prepare, type Workings } from './compare.js';
export { conditionInDutch } from './dutch.js';
export { gradeOf, gradeOfStep, LADDER, placeOf, type Rung, worstGrade } from './grade.js';
export type * from './model.js';
export { relationOf, type Step } from './relation.js';
export type { Edition } from './version.js';
