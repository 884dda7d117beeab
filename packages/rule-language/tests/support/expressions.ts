import fc from 'fast-check';

/**
 * One condition in two spellings: of our language, and of standard CEL, for an oracle that knows no derived facts, no
 * `given` or `recorded`, and aggregates only as functions over mapped lists.
 */
export interface Spelling {
  readonly source: string;
  readonly cel: string;
}

const same = (source: string): Spelling => ({ source, cel: source });

function fill(template: string, parts: Readonly<Record<string, Spelling>>): Spelling {
  const put = (side: keyof Spelling) => template.replace(/\$(\w+)/g, (_, name: string) => parts[name]![side]);
  return { source: put('source'), cel: put('cel') };
}

const LEVEL_OF_COMPONENT: Spelling = { source: 'c.vksLevel', cel: 'p.level.ofProgrammeKind[c.origin.kind]' };

function aggregate(name: string, body: Spelling): Spelling {
  return { source: `o.components.${name}(c, ${body.source})`, cel: `${name}(o.components.map(c, ${body.cel}))` };
}

const decimalLiteral = fc.integer({ min: 0, max: 80 }).map((quarters) => same((quarters / 4).toFixed(2)));
const levelLiteral = fc.constantFrom(5, 6, 7, 8).map((value) => same(String(value)));
const comparison = fc.constantFrom('==', '!=', '<', '<=', '>', '>=').map(same);
const equality = fc.constantFrom('==', '!=').map(same);

/** Terms that may stand both inside and outside a list operation. */
function conditions(place: 'offering' | 'component', twoValued: boolean): fc.Arbitrary<Spelling> {
  const inside = place === 'component';
  const ownNumbers = inside
    ? [same('c.credits'), { source: 'c.countedCredits', cel: 'c.credits' }]
    : [aggregate('sum', same('c.credits')), aggregate('max', same('c.credits')), aggregate('min', same('c.credits'))];
  const ownLevels = inside
    ? [LEVEL_OF_COMPONENT]
    : [aggregate('max', LEVEL_OF_COMPONENT), aggregate('min', LEVEL_OF_COMPONENT)];
  const fields = fc.constantFrom<Spelling>(
    same('o.credits'),
    { source: 'o.totalCredits', cel: 'o.credits' },
    same('p.load.max'),
    same('p.load.min'),
    ...ownNumbers,
  );
  const levels = fc.oneof(
    levelLiteral,
    fc.constantFrom<Spelling>(same('o.level'), { source: 'o.vksLevel', cel: 'o.level' }, ...ownLevels),
  );
  const words = fc.constantFrom<Spelling>(
    same("o.institution == 'ugent'"),
    same('o.institution in p.scope.institutions'),
    same("o.label in ['microcredential', 'other']"),
    { source: 'o.declaredType in [2, 3]', cel: 'o.type in [2, 3]' },
    { source: 'o.declaredType == 1', cel: 'o.type == 1' },
    same('o.advance.learningOutcomes'),
    same('o.advance.assessmentMethod == false'),
    same("o.start < '2025-09-10'"),
    same('o.start <= o.stop'),
    { source: 'given(o.needs)', cel: 'given(o.needs)' },
    { source: "recorded('load-maximum')", cel: "o.exceptions.exists(e, e.rule == 'load-maximum')" },
    ...(twoValued ? [{ source: 'has(o.needs)', cel: 'has(o.needs) && given(o.needs)' }] : []),
    ...(inside
      ? [
          same("c.kind == 'existing-unit'"),
          same("c.origin.kind in ['bachelor', 'master']"),
          { source: 'given(c.origin.programme)', cel: 'given(c.origin.programme)' },
          ...(twoValued ? [{ source: 'disputed(c)', cel: 'c.code in disputed' }] : []),
        ]
      : [
          same('o.delivery.all(d, d in p.delivery.values)'),
          same("o.delivery.exists(d, d == 'hybrid')"),
          same("'portfolio' in o.assessment.methods"),
          same('size(o.learningOutcomes) >= 1'),
          same('size(o.components) == 2'),
          shares('tied'),
        ]),
  );

  const numbers = fc.letrec<{ number: Spelling }>((tie) => ({
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fields,
      decimalLiteral,
      fc.record({ a: tie('number'), b: tie('number') }).map((parts) => fill('($a + $b)', parts)),
      fc.record({ a: tie('number'), b: tie('number') }).map((parts) => fill('($a - $b)', parts)),
      fc.record({ a: fields, k: fc.constantFrom(same('2.0'), same('0.5')) }).map((parts) => fill('$k * $a', parts)),
    ),
  })).number;

  return fc.letrec<{ condition: Spelling }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words,
      fc.record({ a: fields, op: comparison, b: numbers }).map((parts) => fill('$a $op $b', parts)),
      fc.record({ a: levels, op: comparison, b: levels }).map((parts) => fill('$a $op $b', parts)),
      fc.record({ a: levels, op: equality, b: levels }).map((parts) => fill('($a $op $b) == true', parts)),
      ...(inside ? [] : [levels.map(leading)]),
      ...(inside
        ? []
        : [conditions('component', twoValued).map((body) => fill('o.components.all(c, $body)', { body }))]),
      ...(inside
        ? []
        : [conditions('component', twoValued).map((body) => fill('o.components.exists(c, $body)', { body }))]),
      tie('condition').map((a) => fill('!($a)', { a })),
      fc.record({ a: tie('condition'), b: tie('condition') }).map((parts) => fill('($a && $b)', parts)),
      fc.record({ a: tie('condition'), b: tie('condition') }).map((parts) => fill('($a || $b)', parts)),
      fc
        .record({ a: tie('condition'), b: tie('condition'), d: tie('condition') })
        .map((parts) => fill('($a ? $b : $d)', parts)),
    ),
  })).condition;
}

function shares(name: 'tied' | 'leads'): Spelling {
  return {
    source: `o.components.${name}(c, c.vksLevel, c.credits)`,
    cel: `${name}(o.components.map(c, ${LEVEL_OF_COMPONENT.cel}), o.components.map(c, c.credits))`,
  };
}

function leading(of: Spelling): Spelling {
  const { source, cel } = shares('leads');
  return { source: `${source.slice(0, -1)}, ${of.source})`, cel: `${cel.slice(0, -1)}, ${of.cel})` };
}

/** Any condition of the language. */
export const condition: fc.Arbitrary<Spelling> = conditions('offering', true);

/** Conditions that only grow more known as more is told: without `has` and `disputed`, which are two-valued by design. */
export const monotoneCondition: fc.Arbitrary<Spelling> = conditions('offering', false);
