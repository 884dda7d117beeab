import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Layout, moveText, planOf } from '../src/index.js';
import { INVENTED } from './invented.js';

const PLAN = planOf('7.0.0', '8.0.0', INVENTED);

const word = fc.constantFrom(
  'existing-unit',
  'load-maximum',
  'unit',
  'new-content',
  'distance',
  "it's",
  'a: b',
  '- x',
  '',
);
const entry = fc.record({ rule: word, reason: fc.record({ nl: word }) });
const offering = fc.record(
  {
    id: word,
    delivery: fc.array(word, { maxLength: 3 }),
    components: fc.array(fc.record({ kind: word, code: word, origin: fc.record({ programme: word }) }), {
      maxLength: 3,
    }),
    exceptions: fc.array(entry, { maxLength: 2 }),
  },
  { requiredKeys: ['id'] },
);

/** The same renames on the value itself. */
function moved(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, path));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, [...path, key])]));
  const name = path.join('.');
  if (name === 'exceptions.rule') return PLAN.rules.get(String(value)) ?? value;
  return PLAN.values.find(({ field, from }) => field === name && from === value)?.to ?? value;
}

function writings(offerings: readonly unknown[]): readonly (readonly [Layout, string, (text: string) => unknown])[] {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  const list = (text: string) => (parse(text) as { offerings: unknown[] }).offerings;
  return [
    ['yaml', `# eerst\n${stringify({ offerings })}# laatst`, list],
    ['yaml', stringify({ offerings }, { defaultStringType: 'QUOTE_SINGLE', indent: 4 }), list],
    ['yaml', stringify({ offerings }, { collectionStyle: 'flow', lineWidth: 40 }), list],
    [
      'json',
      JSON.stringify({ offerings }, null, '\t'),
      (text) => (JSON.parse(text) as { offerings: unknown[] }).offerings,
    ],
    ['ndjson', offerings.map((each) => `${JSON.stringify(each)}\n`).join(''), lines],
  ];
}

test('whatever is written, the names move and nothing else does, in every layout; twice is once', () => {
  fc.assert(
    fc.property(fc.array(offering, { minLength: 1, maxLength: 4 }), (offerings) => {
      for (const [layout, text, read] of writings(offerings)) {
        const kind = { file: 'a', layout, role: 'catalogue' } as const;
        const once = moveText(text, kind, PLAN);
        expect(once.decisions).toEqual([]);
        expect(read(once.text)).toEqual((read(text) as unknown[]).map((each) => moved(each)));
        expect(moveText(once.text, kind, PLAN).edits).toEqual([]);
        const outside = (whole: string, edits: readonly { start: number; end: number }[]) => {
          let from = 0;
          const parts = edits.map(({ start, end }) => {
            const part = whole.slice(from, start);
            from = end;
            return part;
          });
          return [...parts, whole.slice(from)];
        };
        let shift = 0;
        const after = once.edits.map(({ start, end, after: written }) => {
          const place = { start: start + shift, end: start + shift + written.length };
          shift += written.length - (end - start);
          return place;
        });
        expect(outside(once.text, after)).toEqual(outside(text, once.edits));
      }
    }),
    { numRuns: 150 },
  );
});
