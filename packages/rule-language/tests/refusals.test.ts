import { describe, expect, it, test } from 'vitest';
import type { FieldType } from '../src/index.js';
import { EXPRESSION_LIMITS, type ObjectType, parseDefinitions, parseExpression } from '../src/parse/index.js';
import { ENVIRONMENT } from './support/format.js';
import { VERSION } from './support/version.js';

/** Each problem as `code column-endColumn the source there: what is wrong`. */
function refusal(source: string, expected: 'bool' | undefined = 'bool'): string {
  const result = parseExpression(source, VERSION, expected);
  if (result.ok) return `accepted: ${JSON.stringify(result.expr)}`;
  return result.problems
    .map(({ code, start, end, what }) => `${code} ${start + 1}-${end + 1} «${source.slice(start, end)}» ${what.en}`)
    .join('\n');
}

function table(sources: readonly string[]): string {
  return sources.map((source) => `${source}\n  ${refusal(source).replaceAll('\n', '\n  ')}`).join('\n');
}

describe('what lies outside the language is refused by name', () => {
  test('text functions, regular expressions and conversions', () => {
    expect(
      table([
        "o.needs.matches('a+')",
        "o.institution.startsWith('u')",
        "o.institution + 'x' == 'ugentx'",
        "string(o.credits) == '3'",
        "timestamp('2025-01-01') < now()",
      ]),
    ).toMatchInlineSnapshot(`
      "o.needs.matches('a+')
        AFK-103 1-22 «o.needs.matches('a+')» This is outside the rule language: regular expression (text function matches).
      o.institution.startsWith('u')
        AFK-103 1-30 «o.institution.startsWith('u')» This is outside the rule language: text function startsWith.
      o.institution + 'x' == 'ugentx'
        AFK-103 1-14 «o.institution» This is outside the rule language: arithmetic on words.
      string(o.credits) == '3'
        AFK-103 1-18 «string(o.credits)» This is outside the rule language: conversion string.
      timestamp('2025-01-01') < now()
        AFK-103 1-24 «timestamp('2025-01-01')» This is outside the rule language: clock or time function timestamp.
        AFK-103 27-32 «now()» This is outside the rule language: clock or time function now."
    `);
  });

  test('lists that are not a flat walk', () => {
    expect(
      table([
        "o.components.all(c, c.tags.exists(t, t == 'x'))",
        "o.components.all(c, 'x' in c.tags)",
        "o.components.all(c, o.delivery.exists(d, d == 'hybrid'))",
        'o.components.filter(c, c.credits > 3).size() > 0',
        'o.components[0].credits > 3',
        'o.components.credits > 3',
        "o.delivery == ['hybrid']",
        'o.type in [[1], [2]]',
        'o.type in [1, o.type]',
        'o.type in []',
        'o.delivery.max(d, 1) > 0',
        'cel.bind(x, o.credits, x > 3)',
      ]),
    ).toMatchInlineSnapshot(`
      "o.components.all(c, c.tags.exists(t, t == 'x'))
        AFK-103 21-27 «c.tags» This is outside the rule language: nested list.
      o.components.all(c, 'x' in c.tags)
        AFK-103 28-34 «c.tags» This is outside the rule language: nested list.
      o.components.all(c, o.delivery.exists(d, d == 'hybrid'))
        AFK-103 21-56 «o.delivery.exists(d, d == 'hybrid')» This is outside the rule language: list operation inside a list operation.
      o.components.filter(c, c.credits > 3).size() > 0
        AFK-103 1-38 «o.components.filter(c, c.credits > 3)» This is outside the rule language: list function filter.
      o.components[0].credits > 3
        AFK-103 1-16 «o.components[0]» This is outside the rule language: element of a list by its place.
      o.components.credits > 3
        AFK-103 14-21 «credits» This is outside the rule language: field of a list without a list operation (all, exists, size, …).
      o.delivery == ['hybrid']
        AFK-103 1-11 «o.delivery» This is outside the rule language: list as a value, outside \`in\`.
        AFK-103 15-25 «['hybrid']» This is outside the rule language: list as a value, outside \`in\`.
      o.type in [[1], [2]]
        AFK-103 12-15 «[1]» This is outside the rule language: nested list.
      o.type in [1, o.type]
        AFK-103 15-21 «o.type» This is outside the rule language: list of anything but constants.
      o.type in []
        AFK-103 11-13 «[]» This is outside the rule language: empty list (nothing is ever in it).
      o.delivery.max(d, 1) > 0
        AFK-103 1-21 «o.delivery.max(d, 1)» This is outside the rule language: sum, max, min, tied, leads or dominant over another list than o.components.
      cel.bind(x, o.credits, x > 3)
        AFK-103 1-30 «cel.bind(x, o.credits, x > 3)» This is outside the rule language: local name (cel.bind)."
    `);
  });

  test('arithmetic beyond the linear', () => {
    expect(
      table([
        'o.credits * o.credits > 3',
        'o.credits / 2 > 3',
        'o.credits % 2 == 0',
        'o.type + 1 == 2',
        'o.credits * (has(o.type) ? 2 : 3) > 5',
        'o.credits > 3u',
        'o.credits == null',
        "{'a': 1}.a == 1",
      ]),
    ).toMatchInlineSnapshot(`
      "o.credits * o.credits > 3
        AFK-103 1-22 «o.credits * o.credits» This is outside the rule language: product of two fields.
      o.credits / 2 > 3
        AFK-103 1-14 «o.credits / 2» This is outside the rule language: division.
      o.credits % 2 == 0
        AFK-103 1-14 «o.credits % 2» This is outside the rule language: remainder of a division.
      o.type + 1 == 2
        AFK-103 1-7 «o.type» This is outside the rule language: arithmetic on a level or type.
      o.credits * (has(o.type) ? 2 : 3) > 5
        AFK-103 1-33 «o.credits * (has(o.type) ? 2 : 3» This is outside the rule language: product of two fields.
      o.credits > 3u
        AFK-103 13-15 «3u» This is outside the rule language: unsigned number (suffix u).
      o.credits == null
        AFK-103 14-18 «null» This is outside the rule language: null (use has(…) or given(…) to ask for presence).
      {'a': 1}.a == 1
        AFK-103 1-9 «{'a': 1}» This is outside the rule language: map literal."
    `);
  });

  test('whole groups, computed names and presence of what is derived', () => {
    expect(
      table([
        'o.advance == o.advance',
        "o['credits'] > 3",
        'has(o.totalCredits)',
        'given(p.load.max)',
        'o',
        'size(o.credits) == 1',
        'size(o.components.all(c, true)) == 1',
      ]),
    ).toMatchInlineSnapshot(`
      "o.advance == o.advance
        AFK-103 1-10 «o.advance» This is outside the rule language: whole group of fields as a value.
        AFK-103 14-23 «o.advance» This is outside the rule language: whole group of fields as a value.
      o['credits'] > 3
        AFK-103 1-13 «o['credits']» This is outside the rule language: field with a computed name.
      has(o.totalCredits)
        AFK-103 5-19 «o.totalCredits» This is outside the rule language: presence of a derived fact.
      given(p.load.max)
        AFK-103 7-17 «p.load.max» This is outside the rule language: presence of a parameter.
      o
        AFK-103 1-2 «o» This is outside the rule language: whole group of fields as a value.
      size(o.credits) == 1
        AFK-114 1-16 «size(o.credits)» \`size\` is written as \`size(o.list)\`.
      size(o.components.all(c, true)) == 1
        AFK-103 6-31 «o.components.all(c, true)» This is outside the rule language: field of a computed value."
    `);
  });
});

describe('types are checked, with the place', () => {
  test('unknown names, with the nearest known one', () => {
    expect(
      table([
        'o.credit > 3',
        'o.advance.learningOutcome',
        'o.components.all(c, c.origin.knd == "master")',
        'o.totalCredit <= p.load.max',
        'o.credits <= p.load.maxx',
        'p > 3',
        "recorded('load-maximun')",
        'gven(o.credits)',
        'o.components.al(c, true)',
        'offering.credits > 3',
        'o.components.all(c, d.credits > 3)',
        'o.credits.value > 3',
      ]),
    ).toMatchInlineSnapshot(`
      "o.credit > 3
        AFK-104 3-9 «credit» \`credit\` is not a field of \`o\`. Did you mean \`credits\`?
      o.advance.learningOutcome
        AFK-104 11-26 «learningOutcome» \`learningOutcome\` is not a field of \`o.advance\`. Did you mean \`learningOutcomes\`?
      o.components.all(c, c.origin.knd == "master")
        AFK-104 30-33 «knd» \`knd\` is not a field of \`c.origin\`. Did you mean \`kind\`?
      o.totalCredit <= p.load.max
        AFK-104 3-14 «totalCredit» \`totalCredit\` is not a field of \`o\`. Did you mean \`totalCredits\`?
      o.credits <= p.load.maxx
        AFK-105 14-25 «p.load.maxx» There is no parameter \`load.maxx\`. Did you mean \`load.max\`?
      p > 3
        AFK-103 1-2 «p» This is outside the rule language: whole group of fields as a value.
      recorded('load-maximun')
        AFK-106 10-24 «'load-maximun'» There is no rule \`load-maximun\`. Did you mean \`load-maximum\`?
      gven(o.credits)
        AFK-107 1-16 «gven(o.credits)» The name \`gven\` is not known here. Did you mean \`given\`?
      o.components.al(c, true)
        AFK-107 1-25 «o.components.al(c, true)» The name \`al\` is not known here. Did you mean \`all\`?
      offering.credits > 3
        AFK-107 1-9 «offering» The name \`offering\` is not known here.
      o.components.all(c, d.credits > 3)
        AFK-107 21-22 «d» The name \`d\` is not known here.
      o.credits.value > 3
        AFK-104 11-16 «value» \`value\` is not a field of \`o.credits\`."
    `);
  });

  test('units', () => {
    expect(
      table([
        'o.contactHours <= p.load.max',
        'o.contactHours + o.credits > 3',
        'o.components.sum(c, c.credits) == o.contactHours',
        'size(o.components) <= p.load.max',
        'o.credits * p.load.max > 3',
      ]),
    ).toMatchInlineSnapshot(`
      "o.contactHours <= p.load.max
        AFK-109 19-29 «p.load.max» The units differ: a number in hours against a number in ECTS.
      o.contactHours + o.credits > 3
        AFK-109 18-27 «o.credits» The units differ: a number in hours against a number in ECTS.
      o.components.sum(c, c.credits) == o.contactHours
        AFK-109 35-49 «o.contactHours» The units differ: a number in ECTS against a number in hours.
      size(o.components) <= p.load.max
        AFK-109 23-33 «p.load.max» The units differ: a count against a number in ECTS.
      o.credits * p.load.max > 3
        AFK-109 13-23 «p.load.max» The units differ: a number against a number in ECTS."
    `);
  });

  test('vocabularies, order, text, numbers and dates', () => {
    expect(
      table([
        "o.label == 'micro-credential'",
        'o.level >= 9',
        'o.type in [1, 5]',
        "'fysiek' in o.delivery",
        "o.label < 'other'",
        "o.institution >= 'a'",
        'o.advance.learningOutcomes > true',
        "o.needs == 'none'",
        "o.credits == '3'",
        'o.credits == o.type',
        'o.credits > 0.0000001',
        'o.credits > 99999999999999999',
        "o.start < '2025-02-29'",
        'o.start < 2025',
        'o.level == o.type',
        'o.label == o.structure',
        'o.credits',
        'o.label && true',
        '!o.credits',
      ]),
    ).toMatchInlineSnapshot(`
      "o.label == 'micro-credential'
        AFK-110 12-30 «'micro-credential'» \`micro-credential\` is not in the vocabulary label. Did you mean \`microcredential\`?
      o.level >= 9
        AFK-110 12-13 «9» \`9\` is not in the vocabulary level.
      o.type in [1, 5]
        AFK-110 15-16 «5» \`5\` is not in the vocabulary type.
      'fysiek' in o.delivery
        AFK-110 1-9 «'fysiek'» \`fysiek\` is not in the vocabulary delivery.
      o.label < 'other'
        AFK-111 1-18 «o.label < 'other'» Ordering an unordered enumeration: a value of the vocabulary label cannot be compared with \`<\`.
      o.institution >= 'a'
        AFK-111 1-21 «o.institution >= 'a'» Ordering an unordered enumeration: a key cannot be compared with \`>=\`.
      o.advance.learningOutcomes > true
        AFK-111 1-34 «o.advance.learningOutcomes > true» Ordering an unordered enumeration: a truth value cannot be compared with \`>\`.
      o.needs == 'none'
        AFK-112 1-8 «o.needs» \`o.needs\` is text for people: a rule does not judge its content.
      o.credits == '3'
        AFK-108 14-17 «'3'» This place takes a number in ECTS, but this is a word.
      o.credits == o.type
        AFK-108 14-20 «o.type» This place takes a number in ECTS, but this is a value of the vocabulary type.
      o.credits > 0.0000001
        AFK-113 13-22 «0.0000001» \`0.0000001\` has more than six decimals or is too large: it would not stay exact.
      o.credits > 99999999999999999
        AFK-113 13-30 «99999999999999999» \`99999999999999999\` has more than six decimals or is too large: it would not stay exact.
      o.start < '2025-02-29'
        AFK-115 11-23 «'2025-02-29'» \`2025-02-29\` is not a date that exists.
      o.start < 2025
        AFK-108 11-15 «2025» This place takes a date, but this is a number.
      o.level == o.type
        AFK-108 12-18 «o.type» This place takes a value of the vocabulary level, but this is a value of the vocabulary type.
      o.label == o.structure
        AFK-108 12-23 «o.structure» This place takes a value of the vocabulary label, but this is a value of the vocabulary structure.
      o.credits
        AFK-108 1-10 «o.credits» This place takes a truth value, but this is a number in ECTS.
      o.label && true
        AFK-108 1-8 «o.label» This place takes a truth value, but this is a value of the vocabulary label.
      !o.credits
        AFK-108 2-11 «o.credits» This place takes a truth value, but this is a number in ECTS."
    `);
  });

  test('tables and arguments', () => {
    expect(
      table([
        'p.category.types == 1',
        'p.category.types[o.type] == 1',
        'p.category.types[o.label] == 1',
        'p.load.max[o.label] == 1',
        'p.scope.institutions == "ugent"',
        'o.institution in p.load.unit',
        'o.credits in o.level',
        'given()',
        'unknown(1) == 1',
        'recorded(o.label)',
        'disputed(o)',
        'o.components.all(c)',
        'o.components.all(o, true)',
        'o.components.leads(c, c.vksLevel, c.credits)',
        'o.components.tied(c, c.kind, c.credits)',
        'o.credits.all(c, true)',
        'unknown() == unknown()',
      ]),
    ).toMatchInlineSnapshot(`
      "p.category.types == 1
        AFK-116 1-17 «p.category.types» Parameter \`category.types\`: a table is not a single value.
      p.category.types[o.type] == 1
        AFK-108 18-24 «o.type» This place takes a word of a vocabulary, but this is a value of the vocabulary type.
      p.category.types[o.label] == 1
        AFK-116 1-17 «p.category.types» Parameter \`category.types\`: its key \`existing\` is not in the vocabulary of the key.
      p.load.max[o.label] == 1
        AFK-116 1-11 «p.load.max» Parameter \`load.max\`: only a table takes a key between brackets.
      p.scope.institutions == "ugent"
        AFK-103 1-21 «p.scope.institutions» This is outside the rule language: list as a value, outside \`in\`.
      o.institution in p.load.unit
        AFK-108 18-29 «p.load.unit» This place takes a list, but this is a single value or a table.
      o.credits in o.level
        AFK-108 14-21 «o.level» This place takes a list, but this is a value of the vocabulary level.
      given()
        AFK-114 1-8 «given()» \`given\` is written as \`given(o.field)\`.
      unknown(1) == 1
        AFK-114 1-11 «unknown(1)» \`unknown\` is written as \`unknown()\`.
      recorded(o.label)
        AFK-114 1-18 «recorded(o.label)» \`recorded\` is written as \`recorded('rule-id')\`.
      disputed(o)
        AFK-114 1-12 «disputed(o)» \`disputed\` is written as \`disputed(c)\`.
      o.components.all(c)
        AFK-114 1-20 «o.components.all(c)» \`all\` is written as \`o.list.all(v, condition)\`.
      o.components.all(o, true)
        AFK-114 18-19 «o» \`all\` is written as \`o.list.all(v, condition)\`.
      o.components.leads(c, c.vksLevel, c.credits)
        AFK-114 1-45 «o.components.leads(c, c.vksLevel, c.credits)» \`leads\` is written as \`o.components.leads(c, group, weight, of)\`.
      o.components.tied(c, c.kind, c.credits)
        AFK-108 22-28 «c.kind» This place takes a level or type, but this is a value of the vocabulary componentKind.
      o.credits.all(c, true)
        AFK-108 1-10 «o.credits» This place takes a list of the offering, but this is a number in ECTS.
      unknown() == unknown()
        AFK-108 1-23 «unknown() == unknown()» This place takes a value, but this is always unknown."
    `);
  });
});

describe('choices', () => {
  const level: FieldType = { kind: 'ordinal', name: 'level', values: [5, 6] };
  const owner: FieldType = {
    kind: 'object',
    fields: { level: { kind: 'choice', of: level }, ids: { kind: 'list', item: level } },
  };
  const offering: ObjectType = { kind: 'object', fields: { origin: { kind: 'choice', of: owner } } };
  const refused = (source: string) => {
    const result = parseExpression(source, { offering, parameters: {}, definitions: [], rules: [] }, 'bool');
    return result.ok ? 'accepted' : result.problems.map(({ what }) => what.en).join();
  };

  it('do not stand inside one another, and hold no lists', () => {
    expect(refused('o.origin.level == 6')).toBe('This is outside the rule language: nested list.');
    expect(refused('6 in o.origin.ids')).toBe('This is outside the rule language: list inside a choice.');
  });

  it('are counted where they stand', () => {
    expect(refused('size(o.origin) == 1')).toBe('accepted');
    expect(refusal('o.components.all(c, size(c.origin) == 1)')).toMatch('accepted');
    expect(refusal('o.components.all(c, size(c.origin.kind) == 1)')).toMatch('AFK-114');
  });
});

describe('what cannot be read', () => {
  it('says where and why, in both languages', () => {
    expect(
      table(['o.credits >', "o.label == 'x", 'o.credits > 3 o', 'if > 3', 'o.components.all(3, true)', '', 'é']),
    ).toMatchInlineSnapshot(`
      "o.credits >
        AFK-101 12-12 «» The expression is not readable CEL: unexpected token: end of the expression.
      o.label == 'x
        AFK-101 12-14 «'x» The expression is not readable CEL: unterminated string.
      o.credits > 3 o
        AFK-101 15-16 «o» The expression is not readable CEL: unexpected character: 'o'.
      if > 3
        AFK-101 1-3 «if» The expression is not readable CEL: reserved identifier: if.
      o.components.all(3, true)
        AFK-101 18-19 «3» The expression is not readable CEL: all(var, predicate) invalid predicate iteration variable.

        AFK-101 1-1 «» The expression is not readable CEL: unexpected token: end of the expression.
      é
        AFK-101 1-2 «é» The expression is not readable CEL: unexpected character: é."
    `);
    const result = parseExpression('o.credits >', VERSION);
    expect(result.ok ? undefined : result.problems[0]?.what.nl).toMatchInlineSnapshot(
      `"De uitdrukking is geen leesbare CEL: hier staat iets anders dan verwacht."`,
    );
  });

  it('tells every fault of an expression at once', () => {
    expect(
      refusal("o.credit > 3 && o.needs == 'x' || o.components.exists(c, c.credits > p.load.mx)"),
    ).toMatchInlineSnapshot(`
      "AFK-104 3-9 «credit» \`credit\` is not a field of \`o\`. Did you mean \`credits\`?
      AFK-112 17-24 «o.needs» \`o.needs\` is text for people: a rule does not judge its content.
      AFK-105 70-79 «p.load.mx» There is no parameter \`load.mx\`. Did you mean \`load.max\`?"
    `);
  });

  it('bounds length, depth and number of parts', () => {
    const long = `o.credits > ${'1'.repeat(EXPRESSION_LIMITS.characters)}`;
    const deep = `${'('.repeat(200)}true${')'.repeat(200)}`;
    const wide = Array.from({ length: 400 }, () => 'true').join(' && ');
    const negated = `${'!'.repeat(3000)}true`;
    const codes = [long, deep, wide, negated].map((source) => {
      const result = parseExpression(source, VERSION);
      return result.ok ? 'accepted' : result.problems[0]?.code;
    });
    expect(codes).toEqual(['AFK-102', 'AFK-102', 'AFK-102', 'AFK-102']);
  });
});

describe('definitions', () => {
  it('may use earlier ones only, so that none can be made of itself', () => {
    const { definitions, problems } = parseDefinitions(
      [
        { id: 'a', over: 'offering', source: 'o.b' },
        { id: 'b', over: 'offering', source: 'o.credits' },
        { id: 'c', over: 'offering', source: 'o.c' },
        { id: 'd', over: 'offering', source: 'o.b + 1' },
      ],
      ENVIRONMENT,
    );
    expect(definitions.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(problems.map(({ id, problem }) => `${id}: ${problem.code}`)).toEqual(['a: AFK-104', 'c: AFK-104']);
  });

  it('over components look at their own component only', () => {
    const { problems } = parseDefinitions(
      [{ id: 'heaviest', over: 'components', source: 'c.credits == o.components.max(x, x.credits)' }],
      ENVIRONMENT,
    );
    expect(problems.map(({ problem }) => problem.what.en)).toEqual([
      'This is outside the rule language: list operation inside a list operation.',
    ]);
  });

  it('may not take the name of a field or of another definition', () => {
    const { problems } = parseDefinitions(
      [
        { id: 'credits', over: 'offering', source: 'o.contactHours' },
        { id: 'size', over: 'offering', source: 'size(o.components)' },
        { id: 'size', over: 'offering', source: 'size(o.delivery)' },
        { id: 'size', over: 'components', source: 'c.credits' },
      ],
      ENVIRONMENT,
    );
    expect(problems.map(({ id, problem }) => `${id}: ${problem.code}`)).toEqual(['credits: AFK-117', 'size: AFK-117']);
  });
});
