import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

export default defineConfig({
  ...shared,
  entry: {
    index: 'src/index.ts',
    compile: 'src/compile/index.ts',
    'check-rules': 'src/check-rules/index.ts',
    proposal: 'src/proposal/index.ts',
  },
  // The archive of releases is found from the place of the built file, in CommonJS too.
  shims: true,
});
