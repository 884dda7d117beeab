export * from './logic.js';
export * from './status.js';
export * from './tree.js';
export * from './types.js';
