import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/model.js';
import { sarifReport } from '../../src/report/sarif/report.js';
import { finding, offering, result, textOf } from './build.js';
import { MIXED } from './cases.js';

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
// The schema says draft 4, which this validator does not know by name; it uses no keyword that has changed since.
delete schema.$schema;
delete schema.id;
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

async function log(of: CheckResult, language: 'nl' | 'en' = 'en'): Promise<Log> {
  return JSON.parse(await textOf(sarifReport, of, { language })) as Log;
}

async function resultsOf(of: CheckResult, language: 'nl' | 'en' = 'en'): Promise<Result[]> {
  return (await log(of, language)).runs[0]?.results ?? [];
}

test('it is valid SARIF 2.1.0 in both languages, with and without findings', async () => {
  for (const of of [MIXED, result([])]) {
    for (const language of ['nl', 'en'] as const) {
      validate(await log(of, language));
      expect(validate.errors).toBeNull();
    }
  }
});

test('a finding reads so', async () => {
  expect((await resultsOf(MIXED))[0]).toMatchInlineSnapshot(`
    {
      "kind": "fail",
      "level": "warning",
      "locations": [
        {
          "logicalLocations": [
            {
              "fullyQualifiedName": "/offerings/0/credits",
              "kind": "value",
            },
          ],
          "physicalLocation": {
            "artifactLocation": {
              "uri": "offerings/odisee.yaml",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "endColumn": 16,
              "endLine": 9,
              "startColumn": 14,
              "startLine": 9,
            },
          },
        },
      ],
      "message": {
        "text": "odisee-mc-orthoptie: This offering has 43 credits; the usual range ends at 20. A microcredential typically has between 3 and 20 credits. Bring it back to 20 credits, split it, or record a reason. Smallest change: credits: 20. [The State of Play of Microcredentials: Belgium/Flanders, section 4.2, Characteristics, bullet 1]",
      },
      "partialFingerprints": {
        "afsprakenkader/v1": "fp-load-maximum",
      },
      "properties": {
        "certainty": "stated",
        "clause": "PoMiSA 2024, section 4.2, Characteristics, bullet 1",
        "institution": "odisee",
        "modality": "normal",
        "offering": "odisee-mc-orthoptie",
        "origin": "agreement",
        "repair": {
          "set": {
            "credits": 20,
          },
        },
        "status": "attention",
        "verdict": "undetermined",
      },
      "relatedLocations": [
        {
          "id": 0,
          "logicalLocations": [
            {
              "fullyQualifiedName": "/offerings/0/components/0",
              "kind": "value",
            },
          ],
          "physicalLocation": {
            "artifactLocation": {
              "uri": "offerings/odisee.yaml",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "endColumn": 9,
              "endLine": 12,
              "startColumn": 7,
              "startLine": 12,
            },
          },
        },
      ],
      "ruleId": "load-maximum",
      "ruleIndex": 1,
    }
  `);
});

test('fingerprints depend neither on words nor on the language', async () => {
  const prints = async (of: CheckResult, language: 'nl' | 'en') =>
    (await resultsOf(of, language)).map(({ partialFingerprints }) => partialFingerprints);
  const reworded = result([
    offering('a', [finding('load-maximum', 'attention', { what: { nl: 'anders', en: 'other' } })]),
  ]);
  const plain = result([offering('a', [finding('load-maximum', 'attention')])]);
  expect(await prints(reworded, 'nl')).toEqual(await prints(plain, 'en'));
});

test('every place has a line of at least 1; a spreadsheet cell is a logical location', async () => {
  const results = await resultsOf(MIXED);
  for (const { locations } of results)
    expect(locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThanOrEqual(1);
  const cells = results
    .flatMap(({ locations }) => locations?.[0]?.logicalLocations ?? [])
    .map(({ fullyQualifiedName }) => fullyQualifiedName);
  expect(cells).toContain('Aanbod!F3');
});

test('only what fails has a level, missing data is open, a muted finding is suppressed', async () => {
  const seen = (await resultsOf(MIXED)).map(({ ruleId, kind, level, suppressions }) => [
    ruleId,
    kind,
    level,
    suppressions?.[0]?.justification,
  ]);
  expect(seen).toMatchInlineSnapshot(`
    [
      [
        "load-maximum",
        "fail",
        "warning",
        undefined,
      ],
      [
        "outcomes-one-vks-level",
        "open",
        "none",
        undefined,
      ],
      [
        "outcomes-assessed",
        "open",
        "none",
        undefined,
      ],
      [
        "type-1-existing-units",
        "open",
        "none",
        undefined,
      ],
      [
        "credits-match-components",
        "open",
        "none",
        undefined,
      ],
      [
        "load-reaches-postgraduate",
        "informational",
        "none",
        undefined,
      ],
      [
        "outcomes-one-vks-level",
        "fail",
        "error",
        undefined,
      ],
      [
        "type-1-existing-units",
        "open",
        "none",
        undefined,
      ],
      [
        "admission-few-restrictions",
        "fail",
        "note",
        undefined,
      ],
      [
        "load-maximum",
        "review",
        "none",
        "baseline",
      ],
    ]
  `);
});

test('rules carry help in both languages and are found by their index', async () => {
  const run = (await log(MIXED, 'nl')).runs[0];
  const rules = run?.tool.driver.rules ?? [];
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  const help = rules.find(({ id }) => id === 'load-maximum')?.help;
  expect(help?.text).toContain('doorgaans tussen 3 en 20');
  expect(help?.markdown).toContain('typically has between 3 and 20');
});

test.each([
  ['a b/ç#1.yaml', 'a%20b/%C3%A7%231.yaml'],
  ['.\\x\\y.yaml', 'x/y.yaml'],
  ['/home/x.yaml', 'file:///home/x.yaml'],
  ['C:\\x\\y.yaml', 'file:///C:/x/y.yaml'],
])('the file %s becomes the address %s', async (file, uri) => {
  const [first] = await resultsOf(
    result([offering('a', [finding('load-maximum', 'attention', { location: { file } })])]),
  );
  expect(first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});
