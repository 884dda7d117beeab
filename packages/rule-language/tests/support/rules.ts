import type { Modality, RuleLogic, RuleSet } from '../../src/index.js';
import { FACTS, tree } from './version.js';

interface Parts {
  readonly when?: string;
  readonly require?: string;
  readonly unless?: string;
}

function rule(id: string, modality: Modality, parts: Parts, more: Partial<RuleLogic> = {}): RuleLogic {
  const trees = Object.entries(parts).map(([name, source]) => [name, tree(source as string, 'bool')]);
  return { id, modality, ...more, ...Object.fromEntries(trees) };
}

const ofKind = (kind: string) => `o.components.all(c, c.kind == '${kind}')`;
const fromDegree = "o.components.exists(c, c.kind == 'existing-unit' && c.origin.kind in ['bachelor', 'master'])";

/** A version with a rule of every sort. */
export const RULES: RuleSet = {
  ...FACTS,
  rules: [
    rule(
      'term-reserved',
      'constitutive',
      { require: "o.label == 'microcredential'" },
      { classifies: { framework: 'inside' } },
    ),
    rule('other-labels-free', 'autonomy', {}, { scope: 'outside' }),
    rule(
      'type-1',
      'constitutive',
      { require: `${ofKind('existing-unit')} && ${fromDegree}` },
      { classifies: { type: 1 } },
    ),
    rule(
      'type-2',
      'constitutive',
      { require: `${fromDegree} && !${ofKind('existing-unit')}` },
      { classifies: { type: 2 } },
    ),
    rule(
      'type-3',
      'constitutive',
      { require: `!(${fromDegree}) && size(o.components) > 1` },
      { classifies: { type: 3 } },
    ),
    rule('type-4', 'constitutive', { require: `${ofKind('new-content')}` }, { classifies: { type: 4 } }),
    rule('not-binding', 'informative', {}),
    rule('load-minimum', 'normal', { require: 'o.totalCredits >= p.load.min' }),
    rule('load-maximum', 'normal', {
      require: 'o.totalCredits <= p.load.max',
      unless: "o.totalCredits > p.load.max && recorded('load-maximum')",
    }),
    rule('reaches-postgraduate', 'informative', { when: 'o.totalCredits >= 20' }),
    rule('needs', 'obligation', { require: 'given(o.needs)' }),
    rule('fits-target-group', 'obligation', { require: 'given(o.title)' }, { judgedBy: 'people' }),
    rule('one-level', 'obligation', { require: 'size(o.level) == 1' }),
    rule('level-mixed', 'obligation', {
      when: 'o.declaredType == 1 && !o.components.tied(c, c.vksLevel, c.countedCredits)',
      require: 'o.components.leads(c, c.vksLevel, c.countedCredits, o.vksLevel)',
    }),
    rule('level-highest', 'obligation', {
      when: 'o.declaredType == 1',
      require: 'o.vksLevel == o.components.max(c, c.vksLevel)',
    }),
    rule('origins', 'recommendation', { require: "o.components.all(c, c.kind != 'existing-unit' || given(c.origin))" }),
    rule('sum-matches', 'recommendation', { require: 'o.components.sum(c, c.countedCredits) == o.totalCredits' }),
  ],
};

/** A complete offering of type 1 that meets them all. */
export const MODEL = {
  label: 'microcredential',
  type: 1,
  structure: 'fixed',
  credits: 9,
  level: 6,
  needs: { nl: 'de sector' },
  title: { nl: 'Sterilisatie' },
  components: [
    { code: 'A', kind: 'existing-unit', credits: 6, origin: { kind: 'bachelor' } },
    { code: 'B', kind: 'existing-unit', credits: 3, origin: { kind: 'bachelor' } },
  ],
} as const;
