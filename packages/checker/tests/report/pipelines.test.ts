import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { githubReport } from '../../src/report/github.js';
import { gitlabReport } from '../../src/report/gitlab.js';
import { junitReport } from '../../src/report/junit.js';
import { result, textOf } from './build.js';
import { CONFORM, FAILING, MIXED, ORTHOPTICS } from './cases.js';

/** Elements and attributes of Jenkins' junit-10.xsd that the report uses, and where they may stand. */
const JUNIT: Readonly<
  Record<string, { readonly in: string; readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  testsuites: { in: '', needs: [], may: ['name', 'tests', 'failures', 'errors'] },
  testsuite: { in: 'testsuites', needs: ['name', 'tests', 'failures', 'errors'], may: ['skipped'] },
  properties: { in: 'testsuite', needs: [], may: [] },
  property: { in: 'properties', needs: ['name', 'value'], may: [] },
  testcase: { in: 'testsuite', needs: ['name'], may: ['classname'] },
  failure: { in: 'testcase', needs: [], may: ['type', 'message'] },
  error: { in: 'testcase', needs: [], may: ['type', 'message'] },
  skipped: { in: 'testcase', needs: [], may: ['type', 'message'] },
  'system-out': { in: 'testcase', needs: [], may: [] },
};

interface Suite {
  readonly told: Readonly<Record<string, string>>;
  readonly seen: Record<'tests' | 'failures' | 'errors' | 'skipped', number>;
}

/** Parses strictly; gives each suite's counts as told and as seen, and every breach of the form. */
function readJunit(xml: string): { suites: Suite[]; breaches: string[] } {
  const suites: Suite[] = [];
  const breaches: string[] = [];
  const open: string[] = [];
  const counted: Record<string, keyof Suite['seen']> = {
    testcase: 'tests',
    failure: 'failures',
    error: 'errors',
    skipped: 'skipped',
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => breaches.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const form = JUNIT[name];
    const given = Object.keys(attributes);
    if (!form || form.in !== (open.at(-1) ?? '')) breaches.push(`${name} in ${open.at(-1)}`);
    else if (
      !form.needs.every((need) => given.includes(need)) ||
      !given.every((key) => [...form.needs, ...form.may].includes(key))
    )
      breaches.push(`${name}: ${given}`);
    if (name === 'testsuite')
      suites.push({
        told: attributes as Record<string, string>,
        seen: { tests: 0, failures: 0, errors: 0, skipped: 0 },
      });
    const key = counted[name];
    if (key) suites.at(-1)!.seen[key]++;
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return { suites, breaches };
}

describe('JUnit', () => {
  test('reads so', async () => {
    await expect(await textOf(junitReport, MIXED, { language: 'nl' })).toMatchFileSnapshot('fixtures/junit-nl.xml');
  });

  test('keeps to the form and counts what it holds', async () => {
    for (const of of [MIXED, result([]), result([FAILING, ORTHOPTICS, FAILING])]) {
      const { suites, breaches } = readJunit(await textOf(junitReport, of));
      expect(breaches).toEqual([]);
      for (const { told, seen } of suites)
        expect({ ...seen }).toEqual({
          tests: Number(told.tests),
          failures: Number(told.failures),
          errors: Number(told.errors),
          skipped: Number(told.skipped ?? 0),
        });
    }
  });

  test('does not fail an offering for a rule that is muted', async () => {
    const muted = {
      ...FAILING,
      findings: FAILING.findings.map((one) => ({ ...one, muted: { by: 'baseline' as const } })),
    };
    expect(await textOf(junitReport, result([muted]))).not.toContain('<failure');
  });
});

describe('GitHub', () => {
  test('reads so', async () => {
    await expect(await textOf(githubReport, MIXED)).toMatchFileSnapshot('fixtures/github-en.txt');
  });

  test('every line is one command', async () => {
    for (const line of (await textOf(githubReport, MIXED)).trimEnd().split('\n'))
      expect(line).toMatch(/^::(error|warning|notice) [a-z]+=/i);
  });
});

describe('GitLab', () => {
  test('reads so', async () => {
    expect(JSON.parse(await textOf(gitlabReport, result([ORTHOPTICS])))).toMatchInlineSnapshot(`
      [
        {
          "check_name": "load-maximum",
          "description": "odisee-mc-orthoptie: This offering has 43 credits; the usual range ends at 20. A microcredential typically has between 3 and 20 credits. Bring it back to 20 credits, split it, or record a reason. [The State of Play of Microcredentials: Belgium/Flanders, section 4.2, Characteristics, bullet 1]",
          "fingerprint": "fp-load-maximum",
          "location": {
            "lines": {
              "begin": 9,
              "end": 9,
            },
            "path": "offerings/odisee.yaml",
          },
          "severity": "minor",
        },
        {
          "check_name": "outcomes-one-vks-level",
          "description": "odisee-mc-orthoptie: The outcomes do not sit at one level. The outcomes sit at one level of the Flemish Qualifications Framework. Nothing to do. [The State of Play of Microcredentials: Belgium/Flanders, section 4.2, Characteristics, bullet 3]",
          "fingerprint": "fp-outcomes-one-vks-level",
          "location": {
            "lines": {
              "begin": 5,
              "end": 5,
            },
            "path": "offerings/odisee.yaml",
          },
          "severity": "info",
        },
        {
          "check_name": "outcomes-assessed",
          "description": "odisee-mc-orthoptie: There is no assessment. Whether learners reach the outcomes is assessed. Nothing to do. This clause is carried forward from the first draft (2023); the 2025 text has not confirmed it. [The State of Play of Microcredentials: Belgium/Flanders, section 4.2, Characteristics, bullet 1]",
          "fingerprint": "fp-outcomes-assessed",
          "location": {
            "lines": {
              "begin": 5,
              "end": 5,
            },
            "path": "offerings/odisee.yaml",
          },
          "severity": "info",
        },
        {
          "check_name": "type-1-existing-units",
          "description": "odisee-mc-orthoptie: Not all units exist already. Type 1 is built only from existing course units. Nothing to do. This clause is carried forward from the first draft (2023); the 2025 text has not confirmed it. [The State of Play of Microcredentials: Belgium/Flanders, section 4.2, Characteristics, bullet 1]",
          "fingerprint": "fp-type-1-existing-units",
          "location": {
            "lines": {
              "begin": 15,
              "end": 15,
            },
            "path": "offerings/odisee.yaml",
          },
          "severity": "info",
        },
        {
          "check_name": "credits-match-components",
          "description": "odisee-mc-orthoptie: The units add up differently. A certificate names both numbers. Nothing to do. [The State of Play of Microcredentials: Belgium/Flanders, section 4.2, Characteristics, bullet 1]",
          "fingerprint": "fp-credits-match-components",
          "location": {
            "lines": {
              "begin": 9,
              "end": 9,
            },
            "path": "offerings/odisee.yaml",
          },
          "severity": "info",
        },
      ]
    `);
  });

  test('has what the format asks for, and nothing that is muted or only told', async () => {
    const issues = JSON.parse(await textOf(gitlabReport, MIXED)) as Record<string, unknown>[];
    expect(issues.map(({ check_name: name }) => name)).not.toContain('load-reaches-postgraduate');
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/\S/),
        fingerprint: expect.stringMatching(/\S/),
        severity: expect.stringMatching(/^(info|minor|major)$/),
        location: { path: expect.stringMatching(/\S/), lines: expect.objectContaining({ begin: expect.any(Number) }) },
      });
    }
  });

  test('is an empty list where there is nothing', async () => {
    expect(await textOf(gitlabReport, result([CONFORM]))).toBe('[]\n');
  });
});
