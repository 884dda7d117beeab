import { parse } from 'csv-parse/sync';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { visible } from '../../src/report/visible.js';
import { finding, offering, result, textOf } from './build.js';

const RTL = '\u202e';
const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '&lt;b&gt; &#x41; &',
  'line\nfeed\r\nand\rmore',
  '::error file=x::injected',
  '\n::stop-commands::x',
  '%0A%25::',
  `gnp${RTL}exe.`,
  '\u0000\u0007\u001b[31mred\u001b]8;;http://x\u0007',
  'lone \ud800 surrogate',
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '[x](javascript:alert(1)) `a``b` | c | *d* _e_ ![i](x)',
  '# heading',
  '1. item',
  '__proto__',
  'constructor',
  '</style></title>',
];

const cases = HOSTILE.map((text, index) => {
  const both = { nl: text, en: text };
  const place = { file: text, line: 3, column: 2, pointer: `/${text}` };
  const cell = { file: text, sheet: text, cell: text };
  return offering(
    text,
    [
      finding('load-maximum', 'attention', {
        what: both,
        why: both,
        todo: both,
        location: place,
        related: [cell],
        repair: { set: { [text]: text } },
      }),
      finding('outcomes-one-vks-level', 'undetermined', {
        missing: [`/${text}`, '/components/0/origin'],
        location: cell,
      }),
      finding('admission-few-restrictions', 'advice', { muted: { by: 'suppression', reason: text }, clause: text }),
    ],
    { title: both, institution: text, units: [text], source: index % 2 === 0 ? place : cell },
  );
});
const hostile = result(cases, {
  tool: { name: '<tool>', version: '"0"' },
  asOf: '2026-11-23<',
  problems: [
    {
      code: 'AFK-301',
      what: { nl: HOSTILE.join(' '), en: HOSTILE.join(' ') },
      todo: { nl: '', en: '' },
      snippet: { nl: HOSTILE.join('\n'), en: HOSTILE.join('\n') },
      location: { file: HOSTILE.join(' ') },
    },
  ],
});

/** In SARIF only what is shown: its properties are data, kept exactly as they are in JSON. */
const READ_BY_PEOPLE = ['text', 'markdown', 'html', 'junit', 'github', 'gitlab', 'csv', 'sarif'] as const;

describe('hostile strings', () => {
  test.each(READ_BY_PEOPLE)('%s shows what hides: no control or direction character comes through', async (format) => {
    const whole = await textOf(REPORTERS[format], hostile);
    const text = format === 'sarif' ? messagesOf(JSON.parse(whole) as Log) : whole;
    const hidden = text.split('\n').find((line) => [...line].some(isHidden));
    expect(hidden).toBeUndefined();
    expect(text).toContain('⟨U+202E⟩');
  });

  test('html holds no element, attribute or address of theirs', async () => {
    const html = await textOf(REPORTERS.html, hostile);
    expect(html).not.toMatch(/<script|<img|<b>|onerror="|onmouseover='|javascript:[^<]*"/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(
      [...html.matchAll(/ href="([^"#]*)/g)]
        .map(([, start]) => start)
        .filter((start) => start !== '' && !start?.startsWith('https://example.org')),
    ).toEqual([]);
  });

  test('junit stays well-formed', async () => {
    const faults: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => faults.push(error.message));
    parser.write(await textOf(REPORTERS.junit, hostile)).close();
    expect(faults).toEqual([]);
  });

  test('github: no line but our own commands, and no command inside one', async () => {
    const lines = (await textOf(REPORTERS.github, hostile)).trimEnd().split('\n');
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) /);
      const properties = line.slice(2, line.indexOf('::', 2));
      expect(properties.replaceAll(/%(25|0A|0D|3A|2C)/g, '')).not.toMatch(/[%:]/);
    }
  });

  test('csv gives every text back in one cell, and no cell is a formula', async () => {
    const rows: string[][] = parse(await textOf(REPORTERS.csv, hostile));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows).toHaveLength(1 + cases.length * 3);
    const formulas = rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell));
    expect(formulas).toEqual([]);
  });

  test('markdown: no raw element, no table cell broken, no link of theirs', async () => {
    const text = await textOf(REPORTERS.markdown, hostile);
    const outsideCode = text.replace(/^ {6}.*$/gm, '').replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/<[a-z/]/i);
    const table = text
      .slice(text.indexOf('## Offerings'))
      .split('\n')
      .filter((line) => line.startsWith('| '));
    for (const line of table) expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(6);
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(/);
  });

  test('json keeps every text exactly', async () => {
    const report = JSON.parse(await textOf(REPORTERS.json, hostile)) as { offerings: { id: string }[] };
    expect(report.offerings.map(({ id }) => id)).toEqual(HOSTILE.map((text) => text));
  });

  test('what is ordinary stays as it is', () => {
    expect(visible('Coördinatie & “zorg” – 微证书 👩‍🔬 naïef')).toBe('Coördinatie & “zorg” – 微证书 👩‍🔬 naïef');
    expect(visible(`a${RTL}b\u200bc\td`)).toBe('a⟨U+202E⟩b⟨U+200B⟩c d');
  });
});

function messagesOf({ runs }: Log): string {
  const [run] = runs;
  const results =
    run?.results?.map(({ message, locations, relatedLocations }) => [
      message.text,
      JSON.stringify([locations, relatedLocations]),
    ]) ?? [];
  const notes = run?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text) ?? [];
  return [...results.flat(), ...notes].join('\n');
}

/** Controls but the CR of line ends, direction marks and overrides, lone surrogates. */
function isHidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const control = code < 0x20 && code !== 0x0d;
  const direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return control || direction || (code >= 0xd800 && code <= 0xdfff);
}
