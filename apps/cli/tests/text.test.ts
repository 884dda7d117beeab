import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bar } from '../src/demo/bar.js';
import { cut, table } from '../src/demo/table.js';
import { wantsColour, widthOf } from '../src/io.js';
import { progressLine } from '../src/progress.js';
import { hang, wrap } from '../src/wrap.js';

const pipe = { write: () => true, drained: async () => undefined, isTTY: false, columns: undefined };
const terminal = { ...pipe, isTTY: true, columns: 120 };

test('colour goes to a terminal only, unless the environment says otherwise', () => {
  expect(wantsColour(terminal, {})).toBe(true);
  expect(wantsColour(pipe, {})).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: '' })).toBe(true);
  expect(wantsColour(pipe, { FORCE_COLOR: '1' })).toBe(true);
  expect(wantsColour(terminal, { FORCE_COLOR: '0' })).toBe(false);
  expect(wantsColour(terminal, { TERM: 'dumb' })).toBe(false);
});

test('the width is that of the terminal, within reason', () => {
  expect(widthOf(terminal, {})).toBe(120);
  expect(widthOf(pipe, {})).toBe(80);
  expect(widthOf(pipe, { COLUMNS: '100' })).toBe(100);
  expect(widthOf({ ...terminal, columns: 12 }, {})).toBe(80);
});

test('wrapping loses no word and keeps within the width where words allow it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z.]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 80 }), (list, width) => {
      const lines = wrap(list.join(' '), width);
      expect(lines.join(' ').split(' ')).toEqual(list);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

test('a hanging indent', () => {
  expect(hang('  · ', 'een twee drie vier vijf zes', 24)).toBe('  · een twee drie vier\n    vijf zes');
});

test('a table is flush, colours not counted', () => {
  const rows = [
    ['a', '1'],
    ['\u001B[31mbbb\u001B[39m', '20'],
  ];
  expect(table(rows, [1])).toBe('  a     1\n  \u001B[31mbbb\u001B[39m  20');
  expect(cut('Ecologische duurzaamheid', 8)).toBe('Ecologi…');
});

test('a bar never hides something and never shows nothing', () => {
  expect(bar(0, 50, 10)).toBe('');
  expect(bar(1, 5000, 10)).not.toBe('');
  expect(bar(50, 50, 10)).toBe('██████████');
});

test('the progress line in both languages, with the time left where the size is known', () => {
  const done = { file: 'aanbod.ndjson', records: 1_200_000, share: null };
  expect(progressLine(done, 3, 'nl')).toBe('aanbod.ndjson · 1.200.000 gelezen · 400.000 per seconde');
  expect(progressLine({ ...done, share: 0.25 }, 30, 'en')).toBe(
    'aanbod.ndjson · 1,200,000 read · 40,000 a second · 25 % · about 1 min 30 s left',
  );
  expect(progressLine({ ...done, share: 1 }, 3, 'nl')).toBe(
    'aanbod.ndjson · 1.200.000 gelezen · 400.000 per seconde · 100 % · nog ongeveer 1 s',
  );
});
