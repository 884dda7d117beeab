import type { Bundle } from '@afsprakenkader/framework';
import { isOffering } from '@afsprakenkader/offering';
import { type Expr, referencePredicate, STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { type Inquiry, inquire, QUESTION_KINDS, type QuestionKind } from '../src/questions/index.js';
import { setOf } from '../src/version.js';
import { released, withParameter, withRule } from './editions.js';

const now = released('0.2.0');
const found = inquire(now);

const of = ({ questions }: Inquiry, kind: string) => questions.filter((question) => question.kind === kind);

/** What the plain reference says of every sample has to be what the question says. */
function confirm({ questions }: Inquiry, bundle: Bundle): void {
  const predicate = referencePredicate(setOf(bundle));
  for (const { sample, statuses, title } of questions) {
    if (sample === undefined) continue;
    const codes = new Uint8Array(predicate.rules.length);
    const context = { disputedUnits: new Set(sample.disputedUnits) };
    const verdict = VERDICTS[predicate.evaluate(sample.offering, codes, context)];
    expect(isOffering(sample.offering), title.en).toBe(true);
    expect(verdict, title.en).toBe(sample.verdict);
    const told = Object.keys(statuses ?? {}).map((id) => [id, STATUSES[codes[predicate.rules.indexOf(id)]!]]);
    expect(Object.fromEntries(told)).toEqual(statuses);
  }
}

test('the last version leaves these questions, each shown by an offering that the reference judges so', () => {
  confirm(found, now.bundle);
  expect(
    found.questions.map(({ kind, rules, parameter, openQuestions }) => [
      kind,
      parameter ?? rules.join(),
      openQuestions.join(),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-graduaat-origin,q-advanced-programmes",
      ],
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-type-gaps",
      ],
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-graduaat-origin,q-advanced-programmes",
      ],
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-type-gaps",
      ],
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-type-gaps",
      ],
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-type-gaps",
      ],
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-type-gaps",
      ],
      [
        "no-type",
        "type-1-existing-units,type-2-existing-plus-lifelong-learning,type-3-new-units-degree-content,type-4-new-content",
        "q-type-gaps",
      ],
      [
        "empty",
        "type-4-new-content",
        "q-type-4-components,q-type-gaps",
      ],
      [
        "tie",
        "level-type-1-tie",
        "q-tie-record,q-share-measure,q-mixed-type-2",
      ],
      [
        "undecidable",
        "load-minimum,load-maximum,load-reaches-postgraduate,load-reaches-master,credits-match-components,training-leave-threshold",
        "",
      ],
      [
        "undecidable",
        "load-minimum,load-maximum,load-reaches-postgraduate,load-reaches-master,outcomes-one-vks-level,level-type-1-inherits,training-leave-threshold",
        "",
      ],
      [
        "undecidable",
        "level-type-1-inherits,level-type-1-mixed",
        "q-unit-in-two-programmes",
      ],
      [
        "redundant",
        "level-other-types-classified,outcomes-one-vks-level",
        "q-pools",
      ],
      [
        "redundant",
        "component-origin-declared,registration-record-complete",
        "",
      ],
      [
        "autonomy",
        "term-reserved,other-lifelong-learning-free",
        "q-micro-degree,q-proof-or-course",
      ],
      [
        "autonomy",
        "level-type-1-tie",
        "q-tie-record,q-share-measure,q-mixed-type-2",
      ],
      [
        "unread-parameter",
        "load.exceptionBelow",
        "q-decimals,q-below-minimum,q-typical-or-limit,q-pools,q-hard-ceiling",
      ],
      [
        "unread-parameter",
        "load.ceiling",
        "q-decimals,q-below-minimum,q-typical-or-limit,q-pools,q-hard-ceiling",
      ],
      [
        "unread-parameter",
        "level.framework",
        "",
      ],
      [
        "unread-parameter",
        "level.shareMeasure",
        "",
      ],
      [
        "unread-parameter",
        "trainingLeave.contactHours",
        "",
      ],
    ]
  `);
  expect(found.unsettled).toEqual([]);
  expect(found.nothingFound).toMatchInlineSnapshot(`
    [
      "cannot-conform",
      "two-types",
      "never-applies",
      "never-holds",
      "never-fails",
      "exception-unreachable",
      "shadowed",
    ]
  `);
});

test('every sentence is there in both languages, with no slot left open', () => {
  for (const { title, seen, question } of found.questions)
    for (const text of [title, seen, question]) {
      expect(text.nl).not.toBe('');
      expect(text.en).not.toBe('');
      expect(`${text.nl}${text.en}`).not.toMatch(/[{}]/);
    }
});

test('an offering that fits no type is told with the shortest list that shows it, and with the open question that asks the same', () => {
  const gaps = of(found, 'no-type');
  const graduaat = gaps.find(({ seen }) => seen.nl.includes('graduaat'))!;
  expect(graduaat.openQuestions).toEqual(['q-graduaat-origin', 'q-advanced-programmes']);
  expect(graduaat.sample!.offering.components).toHaveLength(1);
  const mixture = gaps.find(({ seen }) => seen.en.includes(' + new content'))!;
  expect(mixture.openQuestions).toEqual(['q-type-gaps']);
  expect(gaps.every(({ sample }) => (sample!.offering.components as unknown[]).length <= 2)).toBe(true);
});

const ruleOf = (id: string) => now.bundle.rules.find((rule) => rule.id === id)!;

const NEVER = ['never-applies', 'never-holds', 'never-fails', 'exception-unreachable', 'redundant'] as const;
const always = (value: boolean): Expr => ({ op: 'const', as: 'bool', value });
const kinds = (edition: typeof now, rule: string, ...only: readonly QuestionKind[]) =>
  inquire(edition, { only })
    .questions.filter(({ rules }) => rules.includes(rule))
    .map(({ kind, rules }) => `${kind} ${rules.join()}`);

test('a rule that nothing can satisfy, one that everything does, and one that never applies are found', () => {
  const change = (part: 'when' | 'require', value: boolean) =>
    withRule(now, 'content-meets-needs', (rule) => ({ ...rule, [part]: always(value), examples: [] }));
  expect(kinds(change('require', false), 'content-meets-needs', ...NEVER)).toContain('never-holds content-meets-needs');
  expect(kinds(change('require', true), 'content-meets-needs', ...NEVER)).toContain('never-fails content-meets-needs');
  expect(kinds(change('when', false), 'content-meets-needs', ...NEVER)).toEqual(['never-applies content-meets-needs']);
});

test('an exception that nobody can invoke is found', () => {
  const unreachable = withParameter(now, 'load.exceptionAbove', null);
  const without = withRule(unreachable, 'load-maximum', (rule) => ({
    ...rule,
    examples: [],
    unless: { op: 'and', args: [rule.unless!, { op: 'not', arg: rule.unless! }] },
  }));
  expect(kinds(without, 'load-maximum', ...NEVER)).toContain('exception-unreachable load-maximum');
});

test('two rules that no offering can meet together are found, and a rule that says the same twice', () => {
  const needs = now.bundle.rules.find(({ id }) => id === 'content-meets-needs')!;
  const against = withRule(now, 'learner-support', (rule) => ({
    ...rule,
    require: { op: 'not', arg: needs.require! },
    examples: [],
  }));
  const clash = of(inquire(against, { only: ['cannot-conform'] }), 'cannot-conform');
  expect(clash.map(({ rules }) => rules.slice(1))).toContainEqual(['content-meets-needs', 'learner-support']);
  const twice = withRule(now, 'learner-support', (rule) => ({ ...rule, require: needs.require!, examples: [] }));
  expect(kinds(twice, 'learner-support', 'redundant')).toContain('redundant learner-support,content-meets-needs');
});

test('a rule that only several others together make superfluous is found, with all of these and no other', () => {
  const [needs, mode] = ['content-meets-needs', 'mode-of-delivery'].map((id) => ruleOf(id));
  const both: Expr = { op: 'and', args: [needs!.require!, mode!.require!] };
  const edition = withRule(now, 'learner-support', (rule) => ({ ...rule, require: both, examples: [] }));
  const inquiry = inquire(edition, { only: ['redundant'] });
  const [question] = of(inquiry, 'redundant').filter(({ rules }) => rules[0] === 'learner-support');
  expect([...question!.rules].sort()).toEqual(['content-meets-needs', 'learner-support', 'mode-of-delivery']);
  expect(question!.seen.en).toContain(`“${needs!.title.en}” or “${mode!.title.en}”`);
  expect(inquiry.unsettled).toEqual([]);
  confirm(inquiry, edition.bundle);
});

test('a rule that decides in one place only is not called superfluous', () => {
  const [needs, mode, support] = ['content-meets-needs', 'mode-of-delivery', 'learner-support'].map((id) => ruleOf(id));
  const all: Expr = { op: 'and', args: [needs!.require!, mode!.require!, support!.require!] };
  const edition = withRule(now, 'learner-support', (rule) => ({ ...rule, require: all, examples: [] }));
  const { questions, unsettled } = inquire(edition, { only: ['redundant'] });
  expect([...questions, ...unsettled].filter(({ rules }) => rules[0] === 'learner-support')).toEqual([]);
});

test('an exception that another rule always outweighs is found', () => {
  const { require, unless } = ruleOf('load-maximum');
  const never: Expr = { op: 'or', args: [require!, { op: 'not', arg: unless! }] };
  const edition = withRule(now, 'learner-support', (rule) => ({ ...rule, require: never, examples: [] }));
  const inquiry = inquire(edition, { only: ['redundant', 'shadowed'] });
  const [question] = of(inquiry, 'shadowed');
  expect(question).toMatchObject({ rules: ['load-maximum', 'learner-support'] });
  expect(question!.statuses).toMatchObject({ 'load-maximum': 'exception', 'learner-support': 'unmet' });
  expect(question!.seen.en).toContain('“exception”');
  expect(of(inquiry, 'redundant').map(({ rules }) => rules[0])).not.toContain('load-maximum');
  confirm(inquiry, edition.bundle);
});

test('a number that no model satisfies any more leaves nothing unsettled', () => {
  const stricter = withParameter(now, 'outcomes.min', 3);
  const only = ['cannot-conform', 'redundant', 'shadowed', 'never-holds'] as const;
  const { unsettled, nothingFound } = inquire(stricter, { only });
  expect(unsettled).toEqual([]);
  expect(nothingFound).toContain('cannot-conform');
});

test('two types that overlap are found', () => {
  const wider = withRule(now, 'type-4-new-content', (rule) => ({ ...rule, require: always(true), examples: [] }));
  const inquiry = inquire(wider, { only: ['two-types'] });
  const both = of(inquiry, 'two-types');
  confirm(inquiry, wider.bundle);
  expect(both[0]!.rules).toContain('type-4-new-content');
  expect(both[0]!.rules).toHaveLength(2);
});

test('each kind of question is either asked, left unsettled or proven not to be there', () => {
  const told = new Set([...found.questions, ...found.unsettled].map(({ kind }) => kind));
  expect([...told, ...found.nothingFound].sort()).toEqual([...QUESTION_KINDS].sort());
});
