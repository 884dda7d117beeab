import { openCatalogueBytes } from '@afsprakenkader/catalogue';
import type { Offering } from '@afsprakenkader/offering';
import { describe, expect, it } from 'vitest';
import { judgeOf } from '../scripts/shacl.js';
import { ELM_CONTEXT, type ExportFormat, exportDocument, exportOffering } from '../src/export.js';

const OFFERING: Offering = {
  id: 'mc/1 ë',
  institution: 'odisee',
  label: 'microcredential',
  title: { nl: 'Zorg', en: 'Care' },
  credits: 6,
  creditUnit: 'ECTS',
  level: 7,
  delivery: ['hybrid', 'distance'],
  languages: ['nl', 'en'],
  field: { iscedF: '0914' },
  learningOutcomes: [{ nl: 'Kan zorgen', en: 'Can care' }, { nl: 'Kan meten' }],
  assessment: { methods: ['written-exam', 'portfolio'] },
  start: '2026-09-22',
  stop: '2027-01-31',
  admission: { restrictions: [{ what: { nl: 'Een bachelordiploma' } }] },
  components: [
    { code: 'OD1', title: { nl: 'Deel een' }, credits: 3 },
    { code: 'OD2', title: { nl: 'Deel twee', en: 'Part two' }, credits: 3 },
  ],
};

async function written(format: ExportFormat, offerings: readonly Offering[]): Promise<string> {
  let text = '';
  const records = offerings.map((offering) => exportOffering(offering, format).record);
  for await (const piece of exportDocument(format, records)) text += piece;
  return text;
}

/** What our own reader of that format makes of the export. */
async function readBack(format: ExportFormat, offerings: readonly Offering[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(await written(format, offerings));
  const catalogue = await openCatalogueBytes('export.json', bytes, {});
  expect(catalogue.format).toBe(format);
  const values: unknown[] = [];
  for await (const batch of catalogue.read()) for (const { value } of batch) values.push(value);
  expect(catalogue.problems).toEqual([]);
  return values;
}

const { id, title, credits, creditUnit, delivery, languages, field, learningOutcomes, components } = OFFERING;

describe('a catalogue in formats of others', () => {
  it('comes back from the Open Education API as it was, as far as that format has words', async () => {
    const kept = { id, label: OFFERING.label, title, credits, creditUnit, level: 7, delivery, languages, field };
    expect(await readBack('oeapi', [OFFERING])).toEqual([{ ...kept, learningOutcomes, components }]);
  });

  it('comes back from the European Learning Model as it was, as far as that format has words', async () => {
    const kept = { id, title, credits, creditUnit, level: 7, delivery, languages, field, learningOutcomes };
    const { assessment, start, stop } = OFFERING;
    expect(await readBack('elm', [OFFERING])).toEqual([{ ...kept, assessment, start, stop, components }]);
  });

  it('conforms to the shapes of the EU for learning opportunities', async () => {
    const judge = judgeOf('opportunity');
    const { record, notes } = exportOffering(OFFERING, 'elm');
    expect(notes).toEqual([]);
    expect(await judge(JSON.parse(await written('elm', [OFFERING])) as object)).toEqual([]);
    const { providedBy: _, ...alone } = record;
    expect((await judge({ '@context': ELM_CONTEXT, ...alone })).join()).toContain('providedBy');
  });

  it.each(['oeapi', 'elm'] as const)('in %s tells what has no place, and writes the rest', async (format) => {
    const poor: Offering = { id: 'x', institution: 'nergens', credits: 4, creditUnit: 'other', level: [6, 7] };
    const { record, notes } = exportOffering(poor, format);
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['AFK-874']));
    expect(notes.map(({ what }) => what.nl).join('\n')).toMatch(/Titel van "x"[\s\S]*/);
    expect(notes.map(({ what }) => what.en).join('\n')).toContain('6, 7');
    expect(JSON.stringify(record)).not.toMatch(/eqf|"4"|:4\b/);
    expect(await readBack(format, [poor, OFFERING])).toHaveLength(2);
  });

  it('gives each offering the same ids each time, and no two the same', () => {
    const ids = ['a', 'b'].map((each) => exportOffering({ ...OFFERING, id: each }, 'oeapi').record.programmeId);
    expect(ids[0]).toBe(exportOffering({ ...OFFERING, id: 'a' }, 'oeapi').record.programmeId);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('follows a level that the institution chose among several', () => {
    const { record, notes } = exportOffering({ ...OFFERING, level: [6, 7], levelChoice: { level: 6 } }, 'oeapi');
    expect([record.levelOfQualification, notes]).toEqual(['eqf_6', []]);
  });

  it('writes an empty catalogue as one', async () => {
    expect(JSON.parse(await written('oeapi', []))).toEqual({ items: [] });
  });
});
