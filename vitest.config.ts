import { defineConfig } from 'vitest/config';

// One report for the whole repository. Each package keeps a small config of its own, so that
// `vitest run` works inside it too.
export default defineConfig({ test: { projects: ['packages/*', 'apps/*', 'tests', 'tools'] } });
