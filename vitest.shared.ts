import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const verify = process.env.AFK_VERIFY === '1';

/**
 * Tests run on the sources: the private export condition makes every package resolve to its `src`,
 * so nothing has to be built first. Threads without isolation: the packages are free of side effects.
 * `*.verify.test.ts` holds what is too slow for `npm test`; `npm run verify` runs it too.
 */
export default defineConfig({
  resolve: { conditions: ['@afsprakenkader/source'] },
  ssr: { resolve: { conditions: ['@afsprakenkader/source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: verify ? [] : ['tests/**/*.verify.test.ts'],
    setupFiles: [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))],
    pool: 'threads',
    isolate: false,
    testTimeout: verify ? 900_000 : 60_000,
    // A database starts in a second on an idle machine, and in ten on a busy one.
    hookTimeout: 60_000,
  },
});
