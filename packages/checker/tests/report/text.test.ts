import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html/report.js';
import { markdownReport } from '../../src/report/markdown/report.js';
import { pack } from '../../src/report/text/layout.js';
import { textReport } from '../../src/report/text/report.js';
import { finding, offering, PROBLEM, result, textOf } from './build.js';
import { CONFORM, MIXED } from './cases.js';

describe('the report for a terminal', () => {
  test('reads so in English at 80 columns', async () => {
    await expect(await textOf(textReport, MIXED)).toMatchFileSnapshot('fixtures/text-en.txt');
  });

  test('reads so in Dutch at 120 columns', async () => {
    await expect(await textOf(textReport, MIXED, { language: 'nl', width: 120 })).toMatchFileSnapshot(
      'fixtures/text-nl.txt',
    );
  });

  test('is short where there is nothing to say', async () => {
    expect(await textOf(textReport, result([CONFORM]))).toMatchInlineSnapshot(`
      "Framework of agreements 0.2.0
      Framework of agreements on microcredentials, text of February 2025
      sha256-q0cV4Xy2P3f… · afsprakenkader 0.1.0 · as of 23 November 2026

      This report checks against agreements that are not binding and not laid down in
      law.

      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      Summary
      ✓ conform  1  ████████████████████████████████████████
      Offerings checked: 1
      Without remarks: 1.

      What next
      → There is nothing to do.
      "
    `);
  });

  test('says so where nothing was read', async () => {
    expect(await textOf(textReport, result([]))).toContain('No offering was read.');
  });

  test.each([40, 60, 80, 97, 120])('keeps within %i columns, wide characters included', async (width) => {
    const wide = offering('wide', [finding('load-maximum', 'attention')], { title: { nl: '微证书'.repeat(40) } });
    const text = await textOf(textReport, result([...(await all()), wide]), { width });
    const tooLong = text.split('\n').filter((line) => stringWidth(line) > width);
    expect(tooLong).toEqual([]);
  });

  test('colours only when asked, and colour changes no word', async () => {
    const plain = await textOf(textReport, MIXED);
    const coloured = await textOf(textReport, MIXED, { colour: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31m');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  test('prints the sentence for an unconfirmed clause with every finding that rests on one', async () => {
    for (const status of ['unmet', 'undetermined', 'notice'] as const) {
      const missing = status === 'undetermined' ? { missing: ['/assessment'] } : {};
      const other = finding('load-maximum', 'attention');
      const text = await textOf(
        textReport,
        result([offering('a', [finding('outcomes-assessed', status, missing), other])]),
        { width: 200 },
      );
      expect(text).toContain(
        'This clause is carried forward from the first draft (2023); the 2025 text has not confirmed it.',
      );
    }
  });

  test('names at most eight units and counts the rest', async () => {
    const units = Array.from({ length: 30 }, (_, index) => `U${index}`);
    const missing = units.map((_, index) => `/components/${index}/origin`);
    const text = await textOf(
      textReport,
      result([
        offering('a', [finding('type-1-existing-units', 'undetermined', { missing })], { units: [...units, 'U30'] }),
      ]),
      { width: 200 },
    );
    expect(text.replace(/\s+/g, ' ')).toContain('(course units U0, U1, U2, U3, U4, U5, U6, U7 and 22 more)');
  });
});

describe('what is not told', () => {
  const level = finding('outcomes-one-vks-level', 'undetermined', { missing: ['/level'] });
  const origins = (...pointers: string[]) =>
    finding('type-1-existing-units', 'undetermined', { missing: [...pointers, '/level'] });

  test('is listed by field: what decides alone first', async () => {
    const text = await textOf(
      textReport,
      result([offering('a', [level, origins('/components/0/origin', '/components/1/origin')], { units: ['A', 'B'] })]),
    );
    expect(text).toContain('– VKS level: settles 1 rule, needed, with others, for 1 rule\n');
    expect(text).toContain('(all 2 course units):');
  });

  test('is said once where the next offering lacks the same, and again where it lacks something else', async () => {
    const first = offering('a', [level, origins('/components/0/origin')], { units: ['A'] });
    const like = offering('b', [level, origins('/components/0/origin', '/components/1/origin')], { units: ['B', 'C'] });
    const other = offering('c', [level, origins('/components/1/origin')], { units: ['D', 'E'] });
    const text = await textOf(textReport, result([first, like, other]));
    expect(text.match(/The same 2 rules as above/g)).toHaveLength(1);
    expect(text).toContain('(course unit E)');
  });
});

test('the same problem on many rows is said once, with the first places and the count', async () => {
  const problems = Array.from({ length: 60 }, (_, row) => ({ ...PROBLEM, location: { file: 'a.csv', line: row + 2 } }));
  const text = await textOf(textReport, result([CONFORM], { problems }));
  expect(text).toContain('Problems in the files (60)');
  expect(text).toContain('AFK-310  a.csv:2:1, a.csv:3:1, a.csv:4:1 and 57 more\n');
  expect(text.match(/has two credit values/g)).toHaveLength(1);
});

async function all() {
  const offerings = [];
  for await (const one of MIXED.offerings('all')) offerings.push(one);
  return offerings;
}

test('lines to copy keep their shape, in the terminal, the page and Markdown', async () => {
  const lines = ['catalogues:', '  - file: my list.csv', '    mapping:'];
  const problems = [{ ...PROBLEM, snippet: { nl: lines.join('\n'), en: lines.join('\n') } }];
  const told = result([CONFORM], { problems });
  expect(await textOf(textReport, told)).toContain(`\n\n${lines.join('\n')}\n\n`);
  expect(await textOf(htmlReport, told)).toContain(`<pre>${lines.join('\n')}</pre>`);
  expect(await textOf(markdownReport, told)).toContain(`\n\n${lines.map((line) => `      ${line}\n`).join('')}\n`);
});

test('a legend breaks between its items, never inside one', () => {
  const items = ['✗ not met', '▲ attention', '✓ met'];
  expect(pack(items, 80)).toEqual(['✗ not met  ▲ attention  ✓ met']);
  expect(pack(items, 25)).toEqual(['✗ not met  ▲ attention', '✓ met']);
  expect(pack(items, 5)).toEqual(items);
});
