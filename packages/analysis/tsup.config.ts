import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

export default defineConfig({
  ...(shared as object),
  entry: {
    index: 'src/index.ts',
    release: 'src/release/index.ts',
    impact: 'src/impact/index.ts',
    mutation: 'src/mutation/index.ts',
    questions: 'src/questions/index.ts',
  },
});
