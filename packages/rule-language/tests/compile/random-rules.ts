import { type Definition, MODALITIES, type RuleLogic, type RuleSet } from '../../src/index.js';
import { CATEGORY, COMPONENT_FIELDS, FINITE, TYPE } from './fields.js';
import type { Random } from './random.js';
import { Expressions, type Scope, TOP } from './random-expression.js';

const PARAMETERS: RuleSet['parameters'] = {
  'load.min': 3,
  'load.max': 20,
  none: null,
  flag: true,
  word: 'A',
  words: ['A', 'B', 7],
  'level.of': { graduaat: 5, bachelor: 6, master: 7, doctoraat: [7, 8] },
  'type.of': { existing: 1, new: [2, 3, 4] },
};

const DECLARED: Definition = {
  id: 'declaredType',
  over: 'offering',
  expression: {
    op: 'if',
    test: { op: 'has', field: { op: 'field', on: 'o', path: ['type'], ...TYPE } },
    then: { op: 'field', on: 'o', path: ['type'], ...TYPE },
    else: {
      op: 'lookup',
      table: 'type.of',
      key: { op: 'field', on: 'o', path: ['category'], ...CATEGORY },
      as: 'ordinal',
      values: TYPE.values,
    },
    as: 'ordinal',
    values: TYPE.values,
  },
};

/** A small version with definitions, gates, type rules and rules of every modality. */
export function randomRuleSet(random: Random): RuleSet {
  const expressions = new Expressions(random);
  const definitions: Definition[] = [DECLARED];
  for (let index = 0; index < 4; index++) {
    const over = random.pick(['offering', 'components'] as const);
    const scope =
      over === 'offering'
        ? TOP
        : { ...TOP, variables: [{ name: 'c', fields: COMPONENT_FIELDS, isComponent: true }, ...TOP.variables] };
    definitions.push({
      id: `fact${index}`,
      over,
      expression: random.pick([
        (known: Scope) => expressions.number(known, 2),
        (known: Scope) => expressions.finite(known, random.pick(FINITE), 2),
        (known: Scope) => expressions.truth(known, 2),
      ])({ ...scope, facts: definitions.slice() }),
    });
  }
  const scope: Scope = { ...TOP, facts: definitions };
  const rules = random.times(9, (index): RuleLogic => {
    const truth = () => expressions.truth(scope, 1 + random.below(3));
    const type = random.below(5) + 1;
    return {
      id: `rule-${index}`,
      modality: random.pick(MODALITIES),
      ...(random.chance(0.4) ? { when: truth() } : {}),
      ...(random.chance(0.9) ? { require: truth() } : {}),
      ...(random.chance(0.3) ? { unless: truth() } : {}),
      ...(random.chance(0.1) ? { judgedBy: 'people' as const } : {}),
      ...(random.chance(0.05) ? { scope: 'outside' as const } : {}),
      ...(random.chance(0.3)
        ? { classifies: { type } }
        : random.chance(0.06)
          ? { classifies: { framework: 'inside' as const } }
          : {}),
    };
  });
  return { parameters: PARAMETERS, definitions, rules, declaredType: random.chance(0.95) ? 'declaredType' : 'fact0' };
}
