import { fillBoth, slotsOf } from '@afsprakenkader/diagnostics';
import { expect, test } from 'vitest';
import { OFFERING_CODES, type OfferingCode } from '../src/index.js';
import { parseHeader, parseOffering } from '../src/parse.js';

/** One input for each code. */
const EXAMPLES: Record<OfferingCode, unknown> = {
  'AFK-201': 'x',
  'AFK-202': {},
  'AFK-203': { id: 'a', foo: 1 },
  'AFK-204': { id: 'a', delivery: ['x'] },
  'AFK-205': { id: 'a', credits: '3' },
  'AFK-206': { id: 'a', credits: [] },
  'AFK-207': { id: 'a', credits: -1 },
  'AFK-208': { id: 'a', credits: 1.2345678 },
  'AFK-209': { id: 'a', start: '2025-13-01' },
  'AFK-210': { id: 'a', academicYear: '2025' },
  'AFK-211': { id: 'a', title: {} },
  'AFK-212': { id: 'a', exceptions: [{}] },
  'AFK-213': { id: 'a', type: 2, category: 'existing' },
  'AFK-214': { id: 'a', components: [{ origin: { kind: 'master', anyOf: [{}] } }] },
  'AFK-215': { id: 'a', start: ' ' },
  'AFK-216': { id: 'a', label: 'micro-credential' },
  'AFK-217': { id: 'a', level: [] },
  'AFK-218': { id: 'a', field: { iscedF: 'x' } },
  'AFK-219': { id: 'a', languages: ['1'] },
  'AFK-220': { format: 3 },
  'AFK-221': {},
  'AFK-222': { id: 'a', components: [{ code: 12 }] },
  'AFK-223': { id: 'a', languages: 'nl' },
  'AFK-224': { id: 'a', support: 'spreekuur' },
  'AFK-225': { id: 'a', qualityAssurance: { year: 23 } },
  'AFK-226': { id: 'a', ...Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, 1])) },
  'AFK-227': { id: 'a', languages: Array.from({ length: 2001 }, () => 'nl') },
};

test.each(Object.entries(OFFERING_CODES))(
  '%s is told with every slot filled, in both languages',
  (code, { what, todo }) => {
    const raw = EXAMPLES[code as OfferingCode];
    const { issues } = code === 'AFK-220' || code === 'AFK-221' ? parseHeader(raw) : parseOffering(raw);
    const issue = issues.find((each) => each.code === code);
    for (const text of [what, todo]) {
      const filled = fillBoth(text, issue?.slots ?? {});
      for (const language of ['nl', 'en'] as const) {
        const open = slotsOf(filled[language]).filter((slot) => /^\w+$/.test(slot));
        expect(open, filled[language]).toEqual([]);
      }
    }
    expect(issue).toBeDefined();
  },
);
