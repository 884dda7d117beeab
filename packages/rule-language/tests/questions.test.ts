import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateExpression, explain, questionsAbout } from '../src/index.js';
import { completeOffering, lose } from './support/offerings.js';
import { RULES } from './support/rules.js';
import { runs } from './support/runs.js';

it('answers about one offering together what is answered one by one', () => {
  fc.assert(
    fc.property(completeOffering, fc.integer(), (complete, seed) => {
      const offering = lose(complete, seed);
      const questions = questionsAbout(RULES, offering);
      for (const rule of RULES.rules) {
        const { status, missing } = explain(RULES, rule.id, offering);
        if (status === 'undetermined') expect(questions.missing(rule.id)).toEqual(missing);
        if (rule.require === undefined) continue;
        expect(questions.value(rule.require)).toEqual(evaluateExpression(RULES, rule.require, offering));
      }
    }),
    runs(200),
  );
});

it('knows no rule that the version does not have', () => {
  expect(() => questionsAbout(RULES, {}).missing('no-such-rule')).toThrow(RangeError);
});
