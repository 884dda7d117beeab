import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

export default defineConfig({
  ...(shared as object),
  shims: true,
  entry: [
    'src/branding.ts',
    'src/numbers.ts',
    'src/learners.ts',
    'src/template.ts',
    'src/preview.ts',
    'src/seal.ts',
    'src/batch.ts',
    'src/batch-worker.ts',
    'src/rerender.ts',
    'src/node.ts',
  ],
});
