export type * from './model.js';
export { claimsOf } from './notice.js';
export { type WeighOptions, weighExamples } from './weigh.js';
