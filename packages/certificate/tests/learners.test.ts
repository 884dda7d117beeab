import { formatLocation } from '@afsprakenkader/diagnostics';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type LearnersOptions, readLearners, repertoireProblems } from '../src/learners.js';

const OPTIONS: LearnersOptions = { issuedOn: '2026-11-20' };

async function read(name: string, input: string | Uint8Array, options: Partial<LearnersOptions> = {}) {
  const bytes = typeof input === 'string' ? strToU8(input) : input;
  return readLearners(name, bytes, { ...OPTIONS, ...options });
}
async function told(name: string, input: string | Uint8Array, options?: Partial<LearnersOptions>): Promise<string[]> {
  const { problems } = await read(name, input, options);
  return problems.map(({ code, what, location }) => `${code} ${location ? formatLocation(location) : ''} ${what.en}`);
}
const namesIn = async (name: string, input: string | Uint8Array, options?: Partial<LearnersOptions>) =>
  (await read(name, input, options)).rows.map(({ learner }) => learner.fullName);

/** A workbook of one sheet with texts. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map((row, index) => {
    const each = row.map(
      (text, column) =>
        `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${index + 1}">${each.join('')}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Lerenden" sheetId="1" r:id="b"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}"><Relationship Id="b" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    ),
  });
}

const LIST = 'Naam;Geboortedatum;Resultaat\nŞükran Đặng;28/02/1994;15,5/20\nPlato;1990-01-01;\n';

describe('a list of learners', () => {
  it('reads the same from every format', async () => {
    const json = '[{"fullName": "Şükran Đặng", "birthDate": "1994-02-28"}, {"fullName": "Plato"}]';
    const lists: readonly (readonly [string, string | Uint8Array])[] = [
      ['lijst.csv', LIST],
      [
        'lijst.xlsx',
        workbook([['Geslaagden 2026'], ['Naam', 'Geboortedatum'], ['Şükran Đặng', '28/02/1994'], ['Plato', '']]),
      ],
      ['lijst.json', json],
      ['lijst.json', `{"learners": ${json}}`],
      ['lijst.ndjson', '{"naam":"Şükran Đặng","geboortedatum":"1994-02-28"}\n{"naam":"Plato"}\n'],
    ];
    for (const [name, input] of lists) {
      const { rows, problems } = await read(name, input);
      expect(problems).toEqual([]);
      expect(rows.map(({ learner }) => learner.fullName)).toEqual(['Şükran Đặng', 'Plato']);
      expect(rows[0]?.learner.birthDate).toBe('1994-02-28');
    }
    const { rows } = await read('lijst.csv', LIST);
    expect(rows[0]?.result).toEqual({ grade: '15,5/20' });
    expect(rows[1]?.result).toBeUndefined();
  });

  it('knows the headings of student administrations, and takes any others by name', async () => {
    const usual = 'Naam,Voornaam,Studentennummer\nPeeters,An,r0123456\n';
    const { rows } = await read('lijst.csv', usual);
    expect(rows[0]?.learner).toEqual({
      fullName: 'An Peeters',
      givenName: 'An',
      familyName: 'Peeters',
      identifier: { scheme: 'Studentennummer', value: 'r0123456' },
    });
    const own = 'Wie,Uitslag\nAn Peeters,geslaagd\n';
    expect(await namesIn('lijst.csv', own, { fields: { fullName: 'wie', grade: 'Uitslag' } })).toEqual(['An Peeters']);
    await expect(read('lijst.csv', own)).rejects.toMatchObject({ problem: { code: 'AFK-840' } });
    await expect(read('l.csv', own, { fields: { fullName: 'Wie', number: 'Nr' } })).rejects.toMatchObject({
      problem: { code: 'AFK-841' },
    });
  });

  it('composes letters and drops doubled spaces, as a typist would', async () => {
    expect(await namesIn('lijst.csv', 'naam\n"  Jose\u0301\u00A0  Garci\u0301a "\n')).toEqual(['José García']);
  });

  it('reads no personal data that a certificate does not show, and says so', async () => {
    const { rows, notes } = await read(
      'l.csv',
      'naam;geslacht;rijksregisternummer;e-mail;opmerking\nAn P;v;85073003328;a@b.be;x\n',
    );
    expect(JSON.stringify(rows)).not.toContain('8507');
    expect(notes.map(({ code, what }) => `${code} ${what.en}`)).toEqual([
      'AFK-852 These columns hold personal data that do not belong on a certificate and were not read: geslacht, rijksregisternummer, e-mail.',
      'AFK-851 These columns were not used: opmerking.',
    ]);
  });
});

describe('a fault in the list is told with its row and column', () => {
  it.each([
    [
      'a change of reading direction',
      'naam\nAn\nJan\u202Enetrop\n',
      'AFK-843 lijst.csv:3:1 Name has U+202E, a change of reading direction, at position 4.',
    ],
    [
      'a zero-width character',
      'naam\nJan\u200BP\n',
      'AFK-843 lijst.csv:2:1 Name has U+200B, an invisible character, at position 4.',
    ],
    [
      'a control character',
      'naam\nJan\u0007P\n',
      'AFK-843 lijst.csv:2:1 Name has U+0007, a control character, at position 4.',
    ],
    ['a line break', 'naam\n"Jan\nP"\n', 'AFK-843 lijst.csv:2:1 Name has U+000A, a control character, at position 4.'],
    ['no name', 'naam;punt\n;12\n', 'AFK-844 lijst.csv:2:1 This row has no name.'],
    [
      'an impossible day',
      'naam;geboortedatum\nAn;31/02/1990\n',
      'AFK-842 lijst.csv:2:4 Date of birth: this date does not exist (write year-month-day).',
    ],
    [
      'a day in American order',
      'naam;geboortedatum\nAn;02/28/1990\n',
      'AFK-842 lijst.csv:2:4 Date of birth: this date does not exist (write year-month-day).',
    ],
    [
      'a birth after the award',
      'naam;geboortedatum\nAn;2027-01-01\n',
      'AFK-842 lijst.csv:2:4 Date of birth: this day is not before the date of issue.',
    ],
    [
      'a late award',
      'naam;datum toekenning\nAn;2027-01-01\n',
      'AFK-842 lijst.csv:2:4 Date of the award: this day is later than the date of issue.',
    ],
    [
      'a national number',
      'naam;studentnummer\nAn;85.07.30-033.28\n',
      'AFK-842 lijst.csv:2:4 Number of the learner: this looks like a national register number, which does not belong on a certificate.',
    ],
    [
      'a number that is none',
      'naam;certificaatnummer\nAn;hv 1\n',
      'AFK-842 lijst.csv:2:4 Certificate number: write four to forty capitals and digits, in groups with a hyphen or dot between them.',
    ],
  ])('%s', async (_, list, expected) => {
    expect(await told('lijst.csv', list)).toEqual([expected]);
  });

  it('in a workbook by its cell, in JSON by its line', async () => {
    expect(await told('l.xlsx', workbook([['Naam'], ['An'], ['Jan\u202EP']]))).toEqual([
      'AFK-843 l.xlsx#Lerenden!A3 Name has U+202E, a change of reading direction, at position 4.',
    ]);
    expect((await told('l.json', '[\n {"naam": "An"},\n {"naam": {"__proto__": 1}}\n]'))[0]).toMatch(
      /^AFK-842 l\.json:3/,
    );
  });

  it('and all of them at once; sound rows are kept', async () => {
    const { rows, problems } = await read('l.csv', 'naam;geboortedatum\nAn;x\nBo;1990-01-01\n;1991-01-01\n');
    expect([rows.length, problems.map(({ code }) => code)]).toEqual([1, ['AFK-842', 'AFK-844']]);
  });

  it('an empty list is one', async () => {
    expect(await told('l.csv', 'naam\n')).toEqual(['AFK-849 l.csv The file has not one learner.']);
    expect((await told('l.json', '[]'))[0]).toContain('AFK-849');
  });
});

describe('who stands there twice', () => {
  it.each([
    ['by number', 'naam;studentnummer\nAn;1\nAnna;1\n', ['AFK-845']],
    ['by name and birth', 'naam;geboortedatum\nAn P;1990-01-01\nAN P;1990-01-01\n', ['AFK-845']],
    ['perhaps, by name alone', 'naam;geboortedatum\nAn P;1990-01-01\nAn P;\n', ['AFK-846']],
    ['not: two births', 'naam;geboortedatum\nAn P;1990-01-01\nAn P;1991-01-01\n', []],
    ['not: two numbers', 'naam;studentnummer\nAn P;1\nAn P;2\n', []],
    ['certificate number', 'naam;certificaatnummer\nAn P;HV-1\nBo;HV-1\n', ['AFK-847']],
  ])('%s', async (_, list, codes) => {
    expect((await read('l.csv', list)).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('is told with the place of the first', async () => {
    const [problem] = (await read('l.csv', 'naam\nAn P\nBo\nan p\n')).problems;
    expect([problem?.location?.line, problem?.what.en]).toEqual([
      4,
      'The same name also stands at 2:1, and one of the two has no birth date or number.',
    ]);
  });
});

it('a letter that the font lacks is named, with its place', async () => {
  const { rows } = await read('l.csv', 'naam\nAn\n山田\n');
  const found = repertoireProblems(rows, (text) => [...text].filter((character) => character > '\u2000'));
  expect(found.map(({ code, what, location }) => `${code} ${location?.line} ${what.en}`)).toEqual([
    'AFK-848 3 Name has “山” (U+5C71), which the font does not have.',
    'AFK-848 3 Name has “田” (U+7530), which the font does not have.',
  ]);
});
