import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { reportJsonSchema } from '../../scripts/report-schema.js';
import { jsonReport } from '../../src/report/json.js';
import { result, textOf } from './build.js';
import { MIXED, ORTHOPTICS } from './cases.js';

const schemaFile = new URL('../../schema/report.schema.json', import.meta.url);

function problemsOf(schema: object, report: unknown): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return validate(report) ? [] : validate.errors;
}

test('the published schema is the one that the source makes', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
});

test('a report validates, and holds no field that the schema does not name', async () => {
  for (const one of [MIXED, result([])]) {
    const report: unknown = JSON.parse(await textOf(jsonReport, one));
    expect(problemsOf(JSON.parse(readFileSync(schemaFile, 'utf8')) as object, report)).toEqual([]);
    expect(problemsOf(reportJsonSchema(true), report)).toEqual([]);
  }
});

test('the schema refuses what breaks the contract', async () => {
  const report = JSON.parse(await textOf(jsonReport, MIXED)) as { offerings: { verdict: string }[] };
  report.offerings[0]!.verdict = 'illegal';
  expect(problemsOf(reportJsonSchema(), report)).not.toEqual([]);
});

test('it has the form of the contract, one offering a line', async () => {
  const text = await textOf(jsonReport, result([ORTHOPTICS]));
  const report = JSON.parse(text) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual([
    'format',
    'framework',
    'tool',
    'asOf',
    'summary',
    'offerings',
    'problems',
    'notes',
  ]);
  expect(report.framework).toEqual({ version: '0.2.0', digest: 'sha256-q0cV4Xy2P3fTZk8m1nB7dE5hJ9rL6sUwA2iO4gQeYtM=' });
  expect(report.offerings).toEqual([ORTHOPTICS]);
  expect(text.split('\n').filter((line) => line.includes('"id":"odisee-mc-orthoptie"'))).toHaveLength(1);
});
