import { defineConfig } from 'vitest/config';

/**
 * Tests run on the sources: the private export condition makes every package resolve to its `src`,
 * so nothing has to be built first. Threads without isolation: the packages are free of side effects.
 */
export default defineConfig({
  resolve: { conditions: ['@afsprakenkader/source'] },
  ssr: { resolve: { conditions: ['@afsprakenkader/source'] } },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.verify.test.ts'], pool: 'threads', isolate: false, passWithNoTests: true },
});
