import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf, writePdf } from '../src/index.js';
import { mutate, replaced } from './mutate.js';
import { sampleFill, sampleList, tools } from './sample.js';

let good: Uint8Array;
let sealed: Uint8Array;
beforeAll(async () => {
  const { engine } = await tools();
  good = writePdf(engine, await sampleList(), await sampleFill());
  // A value of any kind in place of the empty one: whether a seal is genuine is not the checker's question.
  sealed = replaced(
    writePdf(engine, await sampleList({ seal: true }), await sampleFill()),
    '/Contents<00',
    '/Contents<30',
  );
});

const rulesOf = (bytes: Uint8Array): string[] => checkPdf(bytes).findings.map(({ rule }) => rule);

test('nothing is found in a good file, sealed or not', () => {
  expect(checkPdf(good).findings).toEqual([]);
  expect(checkPdf(sealed).findings).toEqual([]);
  expect(rulesOf(mutate(good, (body) => body))).toEqual([]);
});

describe('each of the sixteen known faults is found under its rule', () => {
  const faults: readonly [string, string | RegExp, string, ...string[]][] = [
    ['PDF/A identifier', /<pdfaid:part>3<\/pdfaid:part>\n/, '', '6.6.4-1'],
    ['PDF/UA identifier', /<pdfuaid:part>1<\/pdfuaid:part>\n/, '', '5-1'],
    ['alternative text', '/Alt(Keurmerk)', '', '7.3-1'],
    ['language', '/Lang(nl)', '', '7.2-34'],
    ['MarkInfo', '/MarkInfo<</Marked true>>', '', '6.7.2.2-1', '6.2-1'],
    ['AFRelationship', '/AFRelationship/Data', '', '6.8-3'],
    ['OutputIntent', /\/OutputIntents\[<<.*?>>\]/, '', '6.2.4.3-2'],
    ['ToUnicode', /\/ToUnicode \d+ 0 R/, '', '6.2.11.7.2-1', '7.21.7-1'],
    ['font file', /\/FontFile2 \d+ 0 R/, '', '6.2.11.4.1-1', '7.21.4.1-1'],
    ['scope of a header', '/A<</O/Table/Scope/Row>>', '', '7.5-1'],
    ['contents of a link', '/Contents(Dit certificaat nakijken)', '', '7.18.5-2', '7.18.1-2'],
    ['DisplayDocTitle', '<</DisplayDocTitle true>>', '<<>>', '7.1-10'],
    ['flags of an annotation', '/F 4/P', '/F 0/P', '6.3.2-2'],
    ['glyph widths', /\/W\[(\d+)\[\d+/, '/W[3[10', '6.2.11.5-1', '7.21.5-1'],
  ];
  test.each(faults)('%s', (_, from, to, ...rules) => {
    expect(rulesOf(replaced(good, from, to))).toEqual(expect.arrayContaining(rules));
  });
  test('trailer ID', () => {
    expect(
      rulesOf(
        mutate(
          good,
          (body) => body,
          (trailer) => trailer.replace(/\/ID\[.*\]/, ''),
        ),
      ),
    ).toContain('6.1.3-1');
  });
  test('entry of the cross-reference table', () => {
    const broken = Buffer.from(good)
      .toString('latin1')
      .replace(
        /(\d{9})(\d) 00000 n \ntrailer/,
        (_, a: string, b: string) => `${a}${(Number(b) + 1) % 10} 00000 n \ntrailer`,
      );
    expect(rulesOf(Buffer.from(broken, 'latin1'))).toEqual(['syntax']);
  });
});

describe('other faults', () => {
  const faults: readonly [string, string | RegExp, string, string][] = [
    ['content without a mark', /\/P <<\/MCID \d+>>BDC\n[\s\S]*?EMC\n/, 'BT\n/F0 9 Tf\n[<0020>]TJ\nET\n', '7.1-3'],
    ['a CIDSet', '/StemV', '/CIDSet 1 0 R/StemV', '7.21.4.2-2'],
    ['an open action', '/Lang(nl)', '/Lang(nl)/OpenAction 1 0 R', 'closed-world'],
    ['a role of another world', '/S/H1', '/S/Kop', '6.7.3.4-1'],
    ['a heading too deep', '/S/H1', '/S/H3', '7.4.2-1'],
    ['a language that is none', '/Lang(nl)', '/Lang(Nederlands, Vlaanderen)', '7.2-29'],
    [
      'a tag schema that is not declared',
      /<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF\/UA.*?<\/rdf:Seq><\/pdfaSchema:property><\/rdf:li>\n/,
      '',
      '6.6.2.3.1-1',
    ],
    ['a script', '<</S/URI', '<</S/JavaScript', '6.5.1-1'],
    ['a tab order of chance', '/Tabs/S', '', '7.18.3-1'],
    ['an empty MIME type', '/Subtype/application#2Fld+json', '/Subtype/json', '6.8-1'],
  ];
  test.each(faults)('%s', (_, from, to, rule) => {
    expect(rulesOf(replaced(good, from, to))).toContain(rule);
  });
  test('a seal over half the file', () => {
    expect(rulesOf(replaced(sealed, '/ByteRange[0', '/ByteRange[1'))).toContain('6.4.3-1');
  });
  test('bytes of any kind are findings and never a crash', () => {
    for (const length of [0, 1, 20, 1000, good.length >> 1, good.length - 1]) {
      expect(rulesOf(good.subarray(0, length)).length).toBeGreaterThan(0);
    }
    for (let at = 0; at < good.length; at += 997) {
      const flipped = good.slice();
      flipped[at] = (flipped[at] as number) ^ 0x15;
      expect(() => checkPdf(flipped)).not.toThrow();
    }
  }, 60_000);
});
