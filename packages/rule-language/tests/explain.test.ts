import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, type OfferingContext, referencePredicate, STATUSES, VERDICTS } from '../src/index.js';
import { completeOffering, type Json, lose, type Offering } from './support/offerings.js';
import { MODEL, RULES } from './support/rules.js';
import { runs } from './support/runs.js';

const why = (rule: string, offering: unknown, context?: OfferingContext) => explain(RULES, rule, offering, context);
const missing = (rule: string, offering: unknown) => why(rule, offering).missing;

describe('explain', () => {
  it('tells the parts of a rule, and what it looked at', () => {
    expect(why('load-maximum', { ...MODEL, credits: 27 })).toEqual({
      status: 'attention',
      applies: true,
      holds: false,
      excepted: false,
      missing: [],
      read: ['/structure', '/creditUnit', '/credits'],
    });
    expect(why('origins', MODEL).read).toEqual([
      '/components',
      '/components/0/kind',
      '/components/0/origin',
      '/components/1/kind',
      '/components/1/origin',
    ]);
  });

  it('names the unit whose origin would decide', () => {
    const components = [MODEL.components[0], { code: 'B', kind: 'existing-unit', credits: 3 }];
    expect(missing('type-1', { ...MODEL, components: [{ kind: 'existing-unit' }] })).toEqual(['/components/0/origin']);
    expect(missing('level-highest', { ...MODEL, components })).toEqual(['/components/1/origin']);
    expect(missing('level-highest', { ...MODEL, components: [{ origin: {} }] })).toEqual(['/components/0/origin/kind']);
    const several = [{ origin: { anyOf: [{ kind: 'bachelor' }, { kind: 'master' }] } }];
    expect(missing('level-highest', { ...MODEL, components: several })).toEqual(['/components/0/origin']);
  });

  it('does not ask for what cannot change the answer', () => {
    const { credits, ...rest } = MODEL.components[1];
    expect(credits).toBe(3);
    const components = [MODEL.components[0], rest];
    expect(why('level-mixed', { ...MODEL, components })).toMatchObject({ status: 'met', missing: [] });
    expect(missing('sum-matches', { ...MODEL, components })).toEqual(['/components/1/credits']);
    expect(missing('load-maximum', { ...MODEL, credits: null })).toEqual(['/credits']);
    const { structure, credits: load, ...bare } = MODEL;
    expect([structure, load]).toEqual(['fixed', 9]);
    expect(missing('load-maximum', bare)).toEqual(['/credits']);
    const lower = { origin: { anyOf: [{ kind: 'graduaat' }, { kind: 'bachelor' }] } };
    const higher = [{ origin: { kind: 'master' } }, lower, {}];
    expect(missing('level-highest', { ...MODEL, level: 7, components: higher })).toEqual(['/components/2/origin']);
    const mixed = [{ origin: { kind: 'doctoraat' } }, {}, {}];
    expect(missing('level-highest', { ...MODEL, level: undefined, components: mixed })).toEqual(['/level']);
  });

  it('asks for the type rather than for what stands in its place', () => {
    const { type, ...untyped } = MODEL;
    expect(type).toBe(1);
    expect(missing('level-highest', { ...untyped, level: 8 })).toEqual(['/type']);
    expect(why('type-1', untyped)).toMatchObject({ status: 'undetermined', holds: true, missing: ['/type'] });
    expect(missing('type-1', { ...untyped, components: undefined })).toEqual(['/type', '/components']);
  });

  it('asks for nothing where the text is silent', () => {
    const components = [{ origin: { kind: 'postgraduaat' } }];
    expect(why('level-highest', { ...MODEL, components })).toMatchObject({ status: 'undetermined', missing: [] });
    expect(why('load-maximum', { ...MODEL, structure: 'pool' })).toMatchObject({ status: 'undetermined', missing: [] });
  });

  it('asks for a list that is not told, or that is empty where it may not be', () => {
    expect(missing('origins', { ...MODEL, components: null })).toEqual(['/components']);
    expect(missing('level-highest', { ...MODEL, components: [] })).toEqual(['/components']);
    expect(missing('level-mixed', { ...MODEL, components: [] })).toEqual(['/components']);
  });

  it('leaves the choice between types open where the declared one does not fit', () => {
    const components = [...MODEL.components, { kind: 'new-content' }];
    expect(why('type-1', { ...MODEL, components })).toMatchObject({
      status: 'undetermined',
      holds: false,
      missing: [],
    });
  });

  it('throws on a rule that the version does not have', () => {
    expect(() => why('no-such-rule', MODEL)).toThrow(RangeError);
  });
});

describe('what is named as missing', () => {
  const pointers = (offering: Offering, rule: string) => explain(RULES, rule, offering).missing;

  it('leads to a decision when it is told, and is never asked twice', () => {
    fc.assert(
      fc.property(completeOffering, fc.integer(), fc.nat(RULES.rules.length - 1), (complete, seed, index) => {
        const { id } = RULES.rules[index]!;
        let offering = lose(complete, seed);
        const asked = new Set<string>();
        for (let rest = pointers(offering, id); rest.length > 0; rest = pointers(offering, id)) {
          for (const pointer of rest) {
            expect(asked).not.toContain(pointer);
            asked.add(pointer);
            offering = tell(offering, complete, pointer.split('/').slice(1)) as Offering;
          }
        }
        const reached = explain(RULES, id, offering);
        if (reached.status === 'undetermined') expect(explain(RULES, id, complete).status).toBe('undetermined');
      }),
      runs(400),
    );
  });

  it('belongs to the status that the predicate gives', () => {
    const predicate = referencePredicate(RULES);
    const out = new Uint8Array(RULES.rules.length);
    fc.assert(
      fc.property(completeOffering, fc.integer(), (complete, seed) => {
        const offering = lose(complete, seed);
        const verdict = predicate.evaluate(offering, out);
        expect(VERDICTS[verdict]).toBeDefined();
        const explained = predicate.rules.map((id) => explain(RULES, id, offering));
        expect(explained.map(({ status }) => status)).toEqual([...out].map((code) => STATUSES[code]));
        for (const each of explained) if (each.status !== 'undetermined') expect(each.missing).toEqual([]);
      }),
      runs(100),
    );
  });
});

/** The offering with one place filled in from the complete one. */
function tell(value: Json | undefined, complete: Json | undefined, path: readonly string[]): Json {
  const [key, ...rest] = path;
  if (key === undefined) return complete ?? null;
  const from = (complete as { readonly [key: string]: Json } | undefined)?.[key];
  if (Array.isArray(value)) return value.with(Number(key), tell(value[Number(key)], from, rest)) as Json;
  const own = (value ?? {}) as { readonly [key: string]: Json };
  return { ...own, [key]: tell(own[key], from, rest) };
}
