import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../src/index.js';
import { openText, read, readingOf, refusal } from './helpers.js';

const TEXT = 'id;title.nl\na;één café\n';
const VALUES = [{ id: 'a', title: { nl: 'één café' } }];

describe('text as programs save it', () => {
  it('is read in UTF-8 and UTF-16, with and without byte order mark', async () => {
    const little = Buffer.from(TEXT, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      Buffer.from(`\ufeff${TEXT}`),
      Buffer.concat([Buffer.of(0xff, 0xfe), little]),
      Buffer.concat([Buffer.of(0xfe, 0xff), big]),
      little,
      big,
    ]) {
      expect(await read('a.csv', bytes)).toMatchObject({ values: VALUES, problems: [], notes: [] });
    }
  });

  it('is read as windows-1252 where it is not UTF-8, and says so', async () => {
    const { values, notes, problems } = await read(
      'a.csv',
      Buffer.from(TEXT.replace('café', '€ café').replace('€', '\x80'), 'latin1'),
    );
    expect(values).toEqual([{ id: 'a', title: { nl: 'één € café' } }]);
    expect([notes, problems]).toEqual([['AFK-308 a.csv'], []]);
  });

  it('keeps UTF-8 with one damaged byte as UTF-8, and points at the byte', async () => {
    const bytes = Buffer.concat([Buffer.from(`${TEXT}b;é`), Buffer.of(0xff), Buffer.from('x\n')]);
    const { values, problems } = await read('a.csv', bytes);
    expect(values[1]).toEqual({ id: 'b', title: { nl: 'é\ufffdx' } });
    expect(problems).toEqual(['AFK-309 a.csv:3:4']);
  });

  it('is refused where it is no text at all', async () => {
    expect(
      await refusal(
        openText(
          'a.csv',
          Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256),
        ),
      ),
    ).toBe('AFK-305 a.csv');
    expect(await refusal(openText('a.pdf', 'tekst zonder meer'))).toBe('AFK-306 a.pdf');
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));

  it('are opened by path and named as asked', async () => {
    const path = join(folder, 'aanbod.csv');
    writeFileSync(path, TEXT);
    const catalogue = await openCatalogue(path, { displayName: 'aanbod.csv' });
    expect((await readingOf(catalogue)).values).toEqual(VALUES);
    expect([catalogue.file, catalogue.bytes]).toEqual(['aanbod.csv', Buffer.byteLength(TEXT)]);
  });

  it('that are missing or are folders are refused', async () => {
    expect(await refusal(openCatalogue(join(folder, 'weg.yaml'), { displayName: 'weg.yaml' }))).toBe(
      'AFK-301 weg.yaml',
    );
    expect(await refusal(openCatalogue(folder, { displayName: 'map' }))).toBe('AFK-302 map');
    expect(await refusal(openCatalogue('/dev/null', { displayName: 'null' }))).toBe('AFK-303 null');
  });
});
