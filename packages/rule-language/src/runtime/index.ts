/**
 * What the generated modules of released versions compute with. A released module names these functions, so they
 * keep their names and meanings.
 */
export * from './choice.js';
export * from './keys.js';
export * from './masks.js';
export * from './numbers.js';
export * from './read.js';
export * from './share-list.js';
export * from './statuses.js';
