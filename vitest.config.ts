import { defineConfig } from 'vitest/config';

// One report for the whole repository. Each package keeps a small config of its own, so that
// `vitest run` works inside it too. By default one core stays idle, which is half of two.
export default defineConfig({ test: { maxWorkers: '100%', projects: ['packages/*', 'apps/*', 'tests', 'tools'] } });
