import { readFileSync } from 'node:fs';
import { FAIL_ON } from '@afsprakenkader/checker';
import { REPORTERS } from '@afsprakenkader/checker/report';
import { expect, test } from 'vitest';
import { configJsonSchema } from '../scripts/config-schema.js';
import { impactJsonSchemas } from '../scripts/impact-schemas.js';
import { CHECK } from '../src/words/check.js';

test('the published schema of the configuration is up to date (npm run generate -w afsprakenkader)', () => {
  expect(readFileSync(new URL('../schema/config.schema.json', import.meta.url), 'utf8')).toBe(configJsonSchema());
});

test('so are the schemas of what impact writes', () => {
  for (const [name, text] of Object.entries(impactJsonSchemas()))
    expect(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8')).toBe(text);
});

test('the help names every report form and every --fail-on, so that they need not be loaded to say so', () => {
  const choices = (flag: string) => CHECK.options.find(({ flags }) => flags.includes(flag))?.choices;
  expect(choices('--format')).toEqual(Object.keys(REPORTERS));
  expect(choices('--fail-on')).toEqual(FAIL_ON);
});
