import type { Migration } from '../src/index.js';

/** Invented steps: no such versions exist, and the agreement plans no such names. They only exercise the mover. */
export const INVENTED: readonly Migration[] = [
  {
    from: '7.0.0',
    to: '7.1.0',
    rules: {
      renamed: { 'load-maximum': 'load-top', 'load-minimum': 'load-bottom' },
      removed: { 'learner-support': { nl: 'Verzonnen.', en: 'Invented.' } },
    },
    values: [{ field: 'components.kind', from: 'existing-unit', to: 'unit' }],
    exports: [{ module: '@afsprakenkader/checker', from: 'check', to: 'judge' }],
  },
  {
    from: '7.1.0',
    to: '8.0.0',
    rules: {
      renamed: { 'load-top': 'load-ceiling' },
      removed: { 'load-bottom': { nl: 'Verzonnen.', en: 'Invented.' } },
    },
    values: [
      { field: 'components.kind', from: 'unit', to: 'programme-unit' },
      { field: 'delivery', from: 'distance', to: 'on line' },
    ],
    exports: [
      { module: '@afsprakenkader/checker', from: 'judge', to: 'assess' },
      { module: '@afsprakenkader/checker', from: 'CheckResult', to: 'Assessment' },
    ],
  },
];
