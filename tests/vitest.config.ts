import { defineConfig } from 'vitest/config';

// Acceptance: the built command and the packed packages, from outside. Slow ones run where AFK_VERIFY is set.
export default defineConfig({
  test: {
    name: 'acceptance',
    include: ['*.test.ts'],
    exclude: process.env.AFK_VERIFY ? [] : ['*.verify.test.ts'],
    testTimeout: 60_000,
    maxConcurrency: 2,
  },
});
