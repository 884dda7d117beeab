import { describe, expect, it } from 'vitest';
import { classify, type RuleLogic, type RuleTruths, type Status, type Truth } from '../src/index.js';

const types: readonly RuleLogic[] = [1, 2, 3, 4].map((type) => ({
  id: `type-${type}`,
  modality: 'constitutive',
  classifies: { type },
  require: { op: 'const', as: 'bool', value: true },
}));

const holds = (truth: Truth): RuleTruths => ({ applies: true, holds: truth, excepted: false });

function statuses(truths: readonly Truth[], declared?: readonly number[]): readonly Status[] {
  return classify(types, truths.map(holds), declared && new Set(declared)).statuses;
}

const [T, F, U] = [true, false, undefined];
const NA = 'not-applicable';

describe('type rules are judged together against the declared type', () => {
  it('takes the declared type that fits, whatever else fits', () => {
    expect(statuses([T, F, F, F], [1])).toEqual(['met', NA, NA, NA]);
    expect(statuses([T, T, U, F], [1])).toEqual(['met', NA, NA, NA]);
  });

  it('leaves a declared type of which not enough is told undetermined', () => {
    expect(statuses([U, F, F, F], [1])).toEqual(['undetermined', NA, NA, NA]);
    expect(statuses([U, T, F, F], [1])).toEqual(['undetermined', NA, NA, NA]);
  });

  it('leaves a declared type that does not fit undetermined while another fits or may fit', () => {
    expect(statuses([F, T, F, F], [1])).toEqual(['undetermined', NA, NA, NA]);
    expect(statuses([F, F, U, F], [1])).toEqual(['undetermined', NA, NA, NA]);
  });

  it('calls a declared type unmet only where no type fits', () => {
    expect(statuses([F, F, F, F], [1])).toEqual(['unmet', NA, NA, NA]);
    expect(statuses([F, F, F, F], [2, 3, 4])).toEqual([NA, 'unmet', 'unmet', 'unmet']);
  });

  it('takes a category for any of its types', () => {
    expect(statuses([F, F, T, F], [2, 3, 4])).toEqual([NA, NA, 'met', NA]);
    expect(statuses([F, U, T, F], [2, 3, 4])).toEqual([NA, NA, 'met', NA]);
    expect(statuses([F, U, F, U], [2, 3, 4])).toEqual([NA, 'undetermined', NA, 'undetermined']);
    expect(statuses([T, F, F, F], [2, 3, 4])).toEqual([NA, 'undetermined', 'undetermined', 'undetermined']);
  });

  it('names the types that would fit where none is declared', () => {
    expect(statuses([T, F, F, F])).toEqual(['undetermined', NA, NA, NA]);
    expect(statuses([T, F, U, F])).toEqual(['undetermined', NA, 'undetermined', NA]);
    expect(statuses([F, F, F, F])).toEqual(['undetermined', 'undetermined', 'undetermined', 'undetermined']);
  });
});

describe('the framework speaks only about what is inside it', () => {
  const gate: RuleLogic = { id: 'term', modality: 'constitutive', classifies: { framework: 'inside' } };
  const load: RuleLogic = { id: 'load', modality: 'normal', require: { op: 'const', as: 'bool', value: true } };
  const judge = (inside: Truth, within: Truth) => classify([load, gate], [within, inside].map(holds), undefined);

  it('applies nothing to an offering outside', () => {
    expect(judge(F, F)).toEqual({ statuses: [NA, NA], verdict: 'outside-framework' });
  });

  it('evaluates everything while it is not known', () => {
    expect(judge(U, F)).toEqual({ statuses: ['attention', 'undetermined'], verdict: 'undetermined' });
    expect(judge(T, F)).toEqual({ statuses: ['attention', 'met'], verdict: 'outside-normal-range' });
  });
});

describe('each rule by itself', () => {
  const requirement = { op: 'const', as: 'bool', value: true } as const;
  const judge = (rule: Partial<RuleLogic>, truth: Partial<RuleTruths>) =>
    classify(
      [{ id: 'r', modality: 'obligation', require: requirement, ...rule }],
      [{ ...holds(T), ...truth }],
      undefined,
    );

  it('grades a failure by modality', () => {
    const failing = (modality: RuleLogic['modality']) => judge({ modality }, { holds: F });
    expect(failing('obligation')).toEqual({ statuses: ['unmet'], verdict: 'not-conform' });
    expect(failing('normal')).toEqual({ statuses: ['attention'], verdict: 'outside-normal-range' });
    expect(failing('recommendation')).toEqual({ statuses: ['advice'], verdict: 'conform-with-advice' });
    expect(failing('autonomy')).toEqual({ statuses: ['notice'], verdict: 'conform' });
    expect(failing('informative')).toEqual({ statuses: ['notice'], verdict: 'conform' });
  });

  it('never takes missing data for a failure, and weighs it no more than the rule', () => {
    expect(judge({ modality: 'obligation' }, { holds: U })).toEqual({
      statuses: ['undetermined'],
      verdict: 'undetermined',
    });
    expect(judge({ modality: 'recommendation' }, { holds: U }).verdict).toBe('conform-with-advice');
    expect(judge({ modality: 'informative' }, { applies: U }).verdict).toBe('conform');
  });

  it('takes an exception for what it is', () => {
    expect(judge({ modality: 'normal' }, { holds: F, excepted: T })).toEqual({
      statuses: ['exception'],
      verdict: 'exception-recorded',
    });
    expect(judge({ modality: 'normal' }, { holds: F, excepted: U }).statuses).toEqual(['undetermined']);
    expect(judge({ modality: 'normal' }, { holds: T, excepted: U }).statuses).toEqual(['met']);
  });

  it('only tells what people judge, and what speaks of others not at all', () => {
    expect(judge({ judgedBy: 'people' }, { holds: F }).statuses).toEqual(['notice']);
    expect(judge({ judgedBy: 'people' }, { applies: F }).statuses).toEqual([NA]);
    expect(judge({ scope: 'outside' }, { holds: F }).statuses).toEqual([NA]);
  });

  it('does not need to know whether a rule applies that holds anyway', () => {
    expect(judge({}, { applies: U, holds: T }).statuses).toEqual(['met']);
    expect(judge({}, { applies: U, holds: F }).statuses).toEqual(['undetermined']);
  });
});
