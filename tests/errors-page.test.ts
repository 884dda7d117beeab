import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { errorsPage } from '../tools/errors-page-text.js';

test('docs/errors.md tells every code as it is; if not, run npm run docs:errors', async () => {
  expect(await readFile(new URL('../docs/errors.md', import.meta.url), 'utf8')).toBe(errorsPage());
});
