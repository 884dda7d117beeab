import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

/** The code mover has an entry of its own: whoever moves files only never loads a TypeScript compiler. */
export default defineConfig({
  ...(shared as object),
  entry: { index: 'src/index.ts', code: 'src/code/index.ts' },
});
