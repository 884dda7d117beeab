import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fieldsPage } from '../tools/fields-page-text.js';

test('docs/fields.md tells the fields of the format as it is; if not, run npm run docs:fields', async () => {
  expect(await readFile(new URL('../docs/fields.md', import.meta.url), 'utf8')).toBe(fieldsPage());
});
