import { expect, test } from 'vitest';
import { csvReport } from '../../src/report/csv.js';
import { markdownReport } from '../../src/report/markdown/report.js';
import { result, textOf } from './build.js';
import { MIXED, ORTHOPTICS } from './cases.js';

test('csv reads so: a row a finding, CRLF, fixed column names', async () => {
  const text = await textOf(csvReport, result([ORTHOPTICS]), { language: 'nl' });
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.split('\r\n').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "offering,title,institution,type,credits,verdict,rule,status,modality,certainty,origin,clause,what,why,todo,repair,missing,unconfirmed,muted,file,line,column,sheet,cell,pointer,fingerprint",
      "odisee-mc-orthoptie,"Micro-credential Orthoptie, in afbouw",Odisee,1,43,undetermined,load-maximum,attention,normal,stated,agreement,"The State of Play of Microcredentials: Belgium/Flanders, deel 4.2, Kenmerken, punt 1",Dit aanbod telt 43 studiepunten; het gewone bereik eindigt bij 20.,Een microcredential telt doorgaans tussen 3 en 20 studiepunten.,"Breng het terug tot 20 studiepunten, splits het, of leg een reden vast.","{""credits"":20}",,,,offerings/odisee.yaml,9,14,,,/offerings/0/credits,fp-load-maximum",
    ]
  `);
});

test('markdown reads so', async () => {
  await expect(await textOf(markdownReport, MIXED, { language: 'nl' })).toMatchFileSnapshot('fixtures/report-nl.md');
});
