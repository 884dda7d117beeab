import { cpSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { lazyBuiltins, libraryBeside, twoLanguages } from './tsup.start.js';

/** Everything but what only few runs need: that stays outside the one file which every run reads. */
const OFTEN =
  /^(?!node:|(?:yaml|js-yaml|fflate|tinyglobby|ts-morph|@hyzyla\/pdfium|@clack\/prompts|@afsprakenkader\/framework\/(?:compile|proposal|check-rules)|@afsprakenkader\/(?:taxonomy|credential|certificate|pdf))(?:\/|$))/;

export default defineConfig([
  {
    // One CommonJS file, from the sources: Node starts it in half the time that some fifty ES modules take.
    entry: { bin: 'src/bin.ts' },
    format: ['cjs'],
    outExtension: () => ({ js: '.js' }),
    target: 'node20',
    noExternal: [OFTEN],
    removeNodeProtocol: false,
    esbuildPlugins: [libraryBeside('zod', './zod.js'), lazyBuiltins('child_process')],
    shims: true,
    minifyWhitespace: true,
    minifySyntax: true,
    esbuildOptions(options) {
      options.conditions = ['@afsprakenkader/source'];
      options.mainFields = ['module', 'main'];
    },
    // The sources are ES modules, this one file is not. The examples of the demo are read as files.
    onSuccess: async () => {
      writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
      cpSync('../../examples', 'dist/examples', { recursive: true });
    },
  },
  {
    // The schema library as one file: read only when something is out of form, and then a third of its ninety files' time.
    entry: { zod: 'src/zod.ts' },
    format: ['cjs'],
    outExtension: () => ({ js: '.js' }),
    target: 'node20',
    noExternal: [/^zod/],
    esbuildPlugins: [twoLanguages],
    minifyWhitespace: true,
    minifySyntax: true,
  },
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    outExtension: ({ format }) => (format === 'cjs' ? { js: '.cjs' } : { js: '.mjs' }),
    // The types of the packages below are built by now, so their sources need not be read again.
    dts: { compilerOptions: { customConditions: [] } },
    splitting: true,
    target: 'node20',
    treeshake: true,
  },
]);
