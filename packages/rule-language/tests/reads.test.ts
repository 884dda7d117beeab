import { describe, expect, it } from 'vitest';
import { readsOf } from '../src/index.js';
import { FACTS, tree } from './support/version.js';

const reads = (source: string) => readsOf(tree(source), FACTS.definitions);

describe('readsOf', () => {
  it('tells what is judged by value apart from what is only asked for', () => {
    expect(
      reads("given(o.needs) && has(o.type) && size(o.learningOutcomes) >= p.outcomes.min && o.label == 'other'"),
    ).toEqual({
      values: ['label'],
      presence: ['needs', 'type', 'learningOutcomes'],
      parameters: ['outcomes.min'],
    });
  });

  it('counts a field of which both are asked as judged', () => {
    expect(reads("has(o.structure) && o.structure == 'pool'")).toMatchObject({ values: ['structure'], presence: [] });
  });

  it('follows lists, derived facts and tables', () => {
    expect(reads('o.vksLevel == o.components.max(c, c.vksLevel)')).toEqual({
      values: ['structure', 'level', 'components.origin.kind'],
      presence: ['components'],
      parameters: ['level.ofProgrammeKind'],
    });
    expect(reads('o.components.leads(x, x.vksLevel, x.countedCredits, o.level)')).toEqual({
      values: ['components.origin.kind', 'components.code', 'components.credits', 'level'],
      presence: ['components'],
      parameters: ['level.ofProgrammeKind'],
    });
  });

  it('takes the items of a list of words for judged', () => {
    expect(reads("'hybrid' in o.delivery").values).toEqual(['delivery']);
    expect(reads('o.delivery.all(d, d in p.delivery.values)')).toMatchObject({ values: ['delivery'], presence: [] });
    expect(reads('o.components.all(c, given(c.origin.programme))')).toMatchObject({
      values: [],
      presence: ['components', 'components.origin.programme'],
    });
  });

  it('takes a recorded exception for presence', () => {
    expect(reads("recorded('load-maximum')")).toEqual({ values: [], presence: ['exceptions'], parameters: [] });
  });
});
