import type { Migration } from '../migration.js';

/** Two rules were added and others mean something else; nothing is called otherwise. */
export const FROM_0_1_0_TO_0_2_0: Migration = {
  from: '0.1.0',
  to: '0.2.0',
  rules: { renamed: {}, removed: {} },
  values: [],
  exports: [],
};
