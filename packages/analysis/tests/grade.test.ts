import { expect, test } from 'vitest';
import { gradeOf, gradeOfStep, placeOf } from '../src/index.js';

test.each([
  ['conform', 'conform', 'patch'],
  ['conform', 'conform-with-advice', 'minor'],
  ['conform-with-advice', 'conform', 'minor'],
  ['conform', 'outside-normal-range', 'major'],
  ['conform-with-advice', 'exception-recorded', 'major'],
  ['exception-recorded', 'undetermined', 'major'],
  ['outside-normal-range', 'exception-recorded', 'minor'],
  ['undetermined', 'not-conform', 'major'],
  ['not-conform', 'undetermined', 'minor'],
  ['conform', 'outside-framework', 'major'],
  ['outside-framework', 'conform', 'major'],
] as const)('%s to %s is %s', (from, to, grade) => {
  expect(gradeOfStep(from, to)).toBe(grade);
});

test('the heaviest step decides, and a rule that moves without a verdict is minor', () => {
  expect(gradeOf([], [])).toBe('patch');
  expect(gradeOf([], [{ change: 'editorial' }])).toBe('patch');
  expect(gradeOf([], [{ change: 'changed' }])).toBe('minor');
  expect(gradeOf([], [{ change: 'removed' }])).toBe('major');
  const steps = [
    { from: 'not-conform', to: 'conform' },
    { from: 'conform', to: 'not-conform' },
  ] as const;
  expect(gradeOf(steps, [])).toBe('major');
});

test('while the version is 0.y.z, each grade moves one place down', () => {
  expect(['major', 'minor', 'patch'].map((grade) => placeOf(grade as 'major', '0.2.0'))).toEqual([
    'minor',
    'patch',
    'patch',
  ]);
  expect(placeOf('major', '1.0.0')).toBe('major');
});
