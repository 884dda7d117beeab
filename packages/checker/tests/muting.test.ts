import { describe, expect, it } from 'vitest';
import { readBaseline } from '../src/config.js';
import { exitCode, makeBaseline } from '../src/index.js';
import { bachelor, catalogueOf } from './support/complete.js';
import { release } from './support/framework.js';
import { checkText, findingOf, run, told } from './support/run.js';

const unit = (credits: number) => `type: 1\ncredits: ${credits}\nlevel: 7\ncomponents: [${bachelor('U', credits)}]`;
const FILE = { 'aanbod.yaml': catalogueOf({ groot: unit(24) }) };

describe('a baseline', () => {
  it('lets what was there before pass, and only that', async () => {
    const before = await checkText(FILE);
    expect(exitCode(before, 'attention')).toBe(1);
    const made = await makeBaseline(before);
    expect(made.findings.map(({ rule }) => rule)).toEqual(['level-type-1-inherits', 'load-maximum']);
    const { baseline, problems } = readBaseline(JSON.parse(JSON.stringify(made)), 'afsprakenkader.baseline.json');
    expect(problems).toEqual([]);

    const after = await run(FILE, { baseline: baseline! });
    expect(exitCode(after.result, 'attention')).toBe(0);
    expect(after.result.summary.muted).toEqual({ baseline: 2, suppression: 0 });
    expect(findingOf(after.offerings, 'load-maximum')?.muted).toEqual({ by: 'baseline' });

    const worse = await run({ 'aanbod.yaml': catalogueOf({ groot: unit(26) }) }, { baseline: baseline! });
    expect(exitCode(worse.result, 'attention')).toBe(1);
    expect(findingOf(worse.offerings, 'load-maximum')?.muted).toBeUndefined();
  });

  it('survives moved lines and other key order, as it holds no positions', async () => {
    const baseline = await makeBaseline(await checkText(FILE));
    const moved = FILE['aanbod.yaml']
      .replace('    credits: 24\n', '')
      .replace('    status: running', '\n\n    status: running\n    credits: 24');
    expect(exitCode(await checkText({ 'ander.yaml': moved }, { baseline }), 'attention')).toBe(0);
  });

  it('says which entries are resolved', async () => {
    const baseline = await makeBaseline(await checkText(FILE));
    const result = await checkText(
      { 'aanbod.yaml': catalogueOf({ groot: unit(24).replace('level: 7', 'level: 6') }) },
      { baseline },
    );
    expect(told(result.problems)).toEqual([
      'AFK-441 Findings resolved or changed since the baseline: 1, for instance groot.',
    ]);
    expect(exitCode(result, 'unmet')).toBe(0);
  });

  it('says nothing about offerings that were not checked now', async () => {
    const baseline = await makeBaseline(await checkText(FILE));
    const result = await checkText({ 'ander.yaml': catalogueOf({ ander: unit(6) }) }, { baseline });
    expect(result.problems).toEqual([]);
  });

  it('ends where the version of its number has other contents', async () => {
    const made = await makeBaseline(await checkText(FILE));
    const baseline = { ...made, framework: { ...made.framework, digest: `sha256-${'A'.repeat(43)}=` } };
    const result = await checkText(FILE, { baseline });
    expect(result.problems.map(({ code }) => code)).toEqual(['AFK-440']);
    expect(exitCode(result, 'unmet')).toBe(2);
  });

  it('ends with the next major version: stale, and without effect', async () => {
    const baseline = await makeBaseline(await checkText(FILE, { framework: await release('0.1.0') }));
    const result = await checkText(FILE, { framework: await release('0.2.0'), baseline });
    expect(told(result.problems)).toEqual([
      'AFK-440 The baseline was made with version 0.1.0 of the framework; version 0.2.0 applies now. It therefore has no effect.',
    ]);
    expect(result.summary.muted.baseline).toBe(0);
    expect(exitCode(result, 'unmet')).toBe(2);
  });

  it('that is none is refused with the place of the fault', () => {
    const { baseline, problems } = readBaseline(
      { format: 1, findings: [{ offering: 'a', rule: 'b', fingerprint: 'x' }] },
      'b.json',
    );
    expect(baseline).toBeUndefined();
    expect(problems.map(({ code, location }) => `${code} ${location?.pointer}`)).toEqual([
      'AFK-442 /framework',
      'AFK-442 /madeOn',
      'AFK-442 /findings/0/fingerprint',
    ]);
  });
});

describe('a suppression', () => {
  const entry = {
    offering: 'groot',
    rule: 'level-type-1-inherits',
    reason: 'Het niveau staat fout in de bron',
    issue: 'https://example.org/12',
  };

  it('mutes a finding and keeps it visible', async () => {
    const { result, offerings } = await run(FILE, { suppressions: [entry] });
    expect(findingOf(offerings, 'level-type-1-inherits')?.muted).toEqual({
      by: 'suppression',
      reason: 'Het niveau staat fout in de bron',
    });
    expect(offerings[0]?.verdict).toBe('not-conform');
    expect(result.summary.muted).toEqual({ baseline: 0, suppression: 1 });
    expect([exitCode(result, 'unmet'), exitCode(result, 'attention')]).toEqual([0, 1]);
  });

  it('has no effect without a reason or an issue', async () => {
    const { issue: _, ...bare } = entry;
    const result = await checkText(FILE, { suppressions: [bare] });
    expect(told(result.problems)).toEqual([
      'AFK-430 The suppression of level-type-1-inherits for groot does not state: the issue. It therefore has no effect.',
    ]);
    expect(exitCode(result, 'unmet')).toBe(1);
  });

  it('is told when it is needless, or names what is not there', async () => {
    const suppressions = [
      { ...entry, rule: 'outcomes-defined' },
      { ...entry, rule: 'outcome-defined' },
      { ...entry, offering: 'weg' },
    ];
    const result = await checkText(FILE, { suppressions });
    expect(result.problems.map(({ code, todo }) => `${code} ${todo.en}`)).toEqual([
      'AFK-432 Did you mean "outcomes-defined"?',
      'AFK-431 Remove the suppression.',
      'AFK-432 Correct the id, or remove the suppression if the offering no longer exists.',
    ]);
  });
});
