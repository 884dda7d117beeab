import { AfkError } from '@afsprakenkader/diagnostics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allotNumbers, journalHeader, journalLine, type NumberRequest, readJournal } from '../src/numbers.js';

const SEED = new Uint8Array(16).fill(7);
const request = (batch: string, given: readonly (string | undefined)[], prefix = 'HV-2026-'): NumberRequest => ({
  batch,
  prefix,
  digits: 6,
  given,
  seed: SEED,
});
const rows = (count: number) => Array.from({ length: count }, () => undefined);

/** Gives numbers to batches in turn, through the text of the register, as the command does. */
function issue(requests: readonly NumberRequest[], text = journalHeader()): { text: string; numbers: string[][] } {
  const numbers = requests.map((each) => {
    const { reservation, isNew, certificates } = allotNumbers(readJournal(text).journal, each);
    if (isNew) text += journalLine(reservation);
    return certificates.map(({ number }) => number);
  });
  return { text, numbers };
}

const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof AfkError ? error.problem.code : error;
  }
  return undefined;
};

describe('certificate numbers', () => {
  it('go on from batch to batch, per prefix', () => {
    expect(issue([request('a', rows(2)), request('b', rows(1)), request('c', rows(1), 'HV-2027-')]).numbers).toEqual([
      ['HV-2026-000001', 'HV-2026-000002'],
      ['HV-2026-000003'],
      ['HV-2027-000001'],
    ]);
  });

  it('are the same, ids too, when a batch is taken up again', () => {
    const { text } = issue([request('a', rows(3))]);
    const { journal } = readJournal(text);
    const again = allotNumbers(journal, { ...request('a', rows(3)), seed: new Uint8Array(16).fill(9) });
    expect(again.isNew).toBe(false);
    expect(again.certificates).toEqual(allotNumbers({ reservations: [] }, request('a', rows(3))).certificates);
    for (const { id } of again.certificates)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(again.certificates.map(({ id }) => id)).size).toBe(3);
  });

  it('may be the institution’s own, and then are not given to another', () => {
    const { numbers, text } = issue([request('a', [undefined, 'HV-2026-000002', undefined])]);
    expect(numbers).toEqual([['HV-2026-000003', 'HV-2026-000002', 'HV-2026-000004']]);
    expect(codeOf(() => issue([request('b', ['HV-2026-000002'])], text))).toBe('AFK-855');
    expect(codeOf(() => issue([request('b', ['HV-2026-000004'])], text))).toBe('AFK-855');
  });

  it('are unique over any batches, with any numbers of one’s own', () => {
    const own = fc.integer({ min: 1, max: 30 }).map((value) => `HV-2026-${String(value).padStart(6, '0')}`);
    const given = fc
      .uniqueArray(own, { maxLength: 4 })
      .chain((mine) => fc.nat(5).map((count): (string | undefined)[] => [...mine, ...rows(count)]));
    fc.assert(
      fc.property(fc.array(given, { maxLength: 6 }), (batches) => {
        let text = journalHeader();
        const all: string[] = [];
        for (const [index, each] of batches.entries()) {
          const code = codeOf(() => {
            const done = issue([request(`batch-${index}`, each)], text);
            text = done.text;
            all.push(...done.numbers.flat());
          });
          expect([undefined, 'AFK-855']).toContain(code);
        }
        expect(new Set(all).size).toBe(all.length);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });

  it('run out with a message, and need a sound prefix', () => {
    const near = { batch: 'a', prefix: 'HV-', digits: 4, from: 9990, count: 9, given: [], seed: 'A'.repeat(24) };
    const request4 = { ...request('b', rows(2), 'HV-'), digits: 4 };
    expect(codeOf(() => allotNumbers({ reservations: [near] }, request4))).toBe('AFK-854');
    expect(codeOf(() => allotNumbers({ reservations: [] }, request('b', rows(1), '../')))).toBe('AFK-856');
  });
});

describe('the register', () => {
  it('leaves out a line that was being written when the process was killed', () => {
    const { text } = issue([request('a', rows(2))]);
    const torn = `${text}{"batch":"b","pre`;
    expect(readJournal(torn)).toEqual({ journal: readJournal(text).journal, whole: text.length });
  });

  it('that is damaged gives nothing: a number could go out twice', () => {
    const { text } = issue([request('a', rows(2))]);
    const [header, line] = text.split('\n');
    expect(codeOf(() => readJournal(`${header}\n${line}\n${line}\n`))).toBe('AFK-853');
    expect(codeOf(() => readJournal(`${line}\n`))).toBe('AFK-853');
    expect(codeOf(() => readJournal(`${header}\n{"batch":\n${line}\n`))).toBe('AFK-853');
  });

  it('holds no names', () => {
    const { text } = issue([request('sha256-x', rows(2))]);
    expect(text).toBe(
      '{"kind":"certificate-numbers","format":1}\n' +
        '{"batch":"sha256-x","prefix":"HV-2026-","digits":6,"from":1,"count":2,"given":[],"seed":"BwcHBwcHBwcHBwcHBwcHBw=="}\n',
    );
  });
});
