import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, referencePredicate, STATUSES, VERDICTS } from '../src/index.js';
import { parseExpression } from '../src/parse/index.js';
import { condition, monotoneCondition } from './support/expressions.js';
import { anything, completeOffering, lose } from './support/offerings.js';
import { RULES } from './support/rules.js';
import { runs } from './support/runs.js';
import { tree, truth, VERSION } from './support/version.js';

describe('telling more', () => {
  it('never turns a known truth around, nor makes it unknown', () => {
    fc.assert(
      fc.property(
        monotoneCondition,
        completeOffering,
        fc.integer(),
        fc.integer(),
        ({ source }, complete, seed, more) => {
          const some = lose(complete, seed);
          const less = lose(some, more);
          const [least, middle, most] = [less, some, complete].map((offering) => truth(source, offering));
          if (least !== undefined) expect(middle).toBe(least);
          if (middle !== undefined) expect(most).toBe(middle);
          expect(most).toBeTypeOf('boolean');
        },
      ),
      runs(500),
    );
  });
});

describe('any value that JSON can hold', () => {
  it('gets a status of every rule and a verdict', () => {
    const predicate = referencePredicate(RULES);
    fc.assert(
      fc.property(anything, (offering) => {
        const out = new Uint8Array(RULES.rules.length).fill(255);
        const verdict = predicate.evaluate(offering as object, out);
        expect(VERDICTS[verdict]).toBeDefined();
        expect([...out].every((code) => STATUSES[code] !== undefined)).toBe(true);
      }),
      runs(500),
    );
  });

  it('can be explained', () => {
    fc.assert(
      fc.property(anything, fc.nat(RULES.rules.length - 1), (offering, index) => {
        const { missing, read } = explain(RULES, RULES.rules[index]!.id, offering);
        expect([...missing, ...read].every((pointer) => pointer.startsWith('/'))).toBe(true);
      }),
      runs(200),
    );
  });

  it('gets an answer from any condition', () => {
    fc.assert(
      fc.property(condition, anything, ({ source }, offering) => {
        expect([true, false, undefined]).toContain(truth(source, offering));
      }),
      runs(300),
    );
  });
});

describe('any source', () => {
  const broken = fc
    .tuple(condition, fc.nat(), fc.nat(6), fc.string({ maxLength: 4 }))
    .map(([{ source }, at, length, insert]) => {
      const start = at % (source.length + 1);
      return source.slice(0, start) + insert + source.slice(start + length);
    });

  it('is read or refused with a place, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), broken), (source) => {
        const result = parseExpression(source, VERSION, 'bool');
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { code, start, end, what } of result.problems) {
          expect(code).toMatch(/^AFK-1\d\d$/);
          expect(0 <= start && start <= end && end <= source.length).toBe(true);
          expect(`${what.nl}${what.en}`).not.toMatch(/\{\w+\}/);
        }
      }),
      runs(1000),
    );
  });

  it('that is read gives a tree that survives JSON', () => {
    fc.assert(
      fc.property(condition, ({ source }) => {
        const expr = tree(source, 'bool');
        expect(JSON.parse(JSON.stringify(expr))).toEqual(expr);
      }),
      runs(200),
    );
  });
});
