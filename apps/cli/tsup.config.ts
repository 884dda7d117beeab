import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The command is one ESM entry whose parts load when called; the library is both kinds, with types. */
export default defineConfig([
  {
    entry: { bin: 'src/bin.ts' },
    format: ['esm'],
    banner: { js: '#!/usr/bin/env node' },
    clean: true,
    splitting: true,
    target: 'node20',
    treeshake: true,
    // The demo reads the examples as files, so the package carries them.
    onSuccess: async () => cpSync('../../examples', 'dist/examples', { recursive: true }),
  },
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
    target: 'node20',
    treeshake: true,
  },
]);
