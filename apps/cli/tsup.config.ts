import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The command is ESM, whose parts load when called; the library beside it is both kinds, with types. */
export default defineConfig([
  {
    entry: { bin: 'src/bin.ts', index: 'src/index.ts' },
    format: ['esm'],
    // The types of the packages below are built by now, so their sources need not be read again.
    dts: { entry: { index: 'src/index.ts' }, compilerOptions: { customConditions: [] } },
    splitting: true,
    target: 'node20',
    treeshake: true,
    // The demo reads the examples as files, so the package carries them.
    onSuccess: async () => cpSync('../../examples', 'dist/examples', { recursive: true }),
  },
  {
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    dts: { compilerOptions: { customConditions: [] } },
    splitting: true,
    target: 'node20',
    treeshake: true,
  },
]);
