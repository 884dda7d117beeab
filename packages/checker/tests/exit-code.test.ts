import { expect, it } from 'vitest';
import { exitCode, FAIL_ON } from '../src/index.js';
import { bachelor, catalogueOf } from './support/complete.js';
import { checkText } from './support/run.js';

const codes = async (own: string) => {
  const result = await checkText({ 'aanbod.yaml': catalogueOf({ een: own }) });
  return FAIL_ON.map((failOn) => exitCode(result, failOn));
};
const unit = (credits: number, level: number | null) =>
  `type: 1\ncredits: ${credits}\nlevel: ${level}\ncomponents: [${bachelor('U', credits)}]`;

it('fails at what was asked and at what is worse: unmet, undetermined, attention', async () => {
  expect(await codes(unit(6, 6))).toEqual([0, 0, 0]);
  expect(await codes(unit(24, 6))).toEqual([0, 0, 1]);
  expect(await codes(unit(6, null))).toEqual([0, 1, 1]);
  expect(await codes(unit(6, 7))).toEqual([1, 1, 1]);
});

it('never fails on advice, not even where a recommendation is undetermined', async () => {
  expect(await codes(`${unit(6, 6)}\nadmission: null`)).toEqual([0, 0, 0]);
  expect(await codes(unit(6, 6).replace('credits: 6\n', 'credits: 7\n'))).toEqual([0, 0, 0]);
});
