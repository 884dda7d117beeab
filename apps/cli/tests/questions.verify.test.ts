import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXIT } from '../src/index.js';
import { runQuestions } from './run-questions.js';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

test('gives JSON, with the examples weighed and those proposed that are missing', async () => {
  const { exit, stdout } = await runQuestions(REPOSITORY, 'next', '--examples', '--format', 'json');
  expect(exit).toBe(EXIT.fine);
  const { version, questions: asked, unsettled, examples } = JSON.parse(stdout);
  expect(version).toBe('next');
  expect(asked.length).toBeGreaterThan(10);
  expect(unsettled).toEqual([]);
  expect(examples).toMatchObject({ score: 1, proposals: [], undecided: [] });
});

test('prints the examples that a released version lacks, ready to be taken over', async () => {
  const { exit, stdout } = await runQuestions(REPOSITORY, '0.1.0', '--examples', '--lang', 'en');
  expect(exit).toBe(EXIT.fine);
  expect(stdout).toMatch(/The examples notice \d/);
  expect(stdout).toContain('# packages/rules/examples/load-minimum.yaml\n- name:');
});
