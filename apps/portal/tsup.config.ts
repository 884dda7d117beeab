import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  clean: true,
  target: 'node20',
  // The packages below are built by now and bring their own files: releases, rules.
  skipNodeModulesBundle: true,
});
