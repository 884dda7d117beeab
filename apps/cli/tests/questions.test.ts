import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { EXIT } from '../src/index.js';
import { runQuestions } from './run-questions.js';

test('asks in Dutch what the last version leaves open, with an offering and the open question that asks the same', async () => {
  const { exit, stdout, stderr } = await runQuestions(tmpdir(), '--lang', 'nl');
  expect([exit, stderr]).toEqual([EXIT.fine, '']);
  expect(stdout).toContain('Vragen aan de werkgroep bij versie 0.2.0');
  expect(stdout).toContain('bestaand opleidingsonderdeel + nieuwe');
  expect(stdout).toContain('(q-type-gaps)');
  expect(stdout).toContain('Nagegaan en bewezen afwezig');
  expect(stdout).not.toMatch(/[{}]|undefined|\bother\b|not-conform|outside-framework/);
});

test('refuses a version that there is not', async () => {
  const { exit, stderr } = await runQuestions(tmpdir(), '7.7.7', '--lang', 'en');
  expect(exit).toBe(EXIT.input);
  expect(stderr).toContain('AFK-520');
});
