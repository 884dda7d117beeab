import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AfkError } from '@afsprakenkader/diagnostics';
import { referencePredicate } from '@afsprakenkader/rule-language';
import { describe, expect, it } from 'vitest';
import { statusesOf } from '../src/check-rules/index.js';
import {
  type Bundle,
  canonicalJson,
  digestOf,
  exampleOffering,
  listReleases,
  loadBundleFile,
  loadRelease,
  RELEASES_FOLDER,
} from '../src/index.js';

/** Written down here a second time, by hand, when a version is released. Never to be changed. */
const RELEASED = {
  '0.1.0': 'sha256-b/l8PtdHmEDg1189kFLm9E9VtHSoK2ptSyS7gecz26g=',
  '0.2.0': 'sha256-n7kmUSiI7zb9e2zWgYh5eErGs3s0ZFD/PgrQXWLDCZo=',
};

const releases = await listReleases();

const offeringsOf = ({ rules, models }: Bundle) =>
  rules.flatMap(({ examples }) => examples.map((example) => exampleOffering(models, example)));

describe('the archive', () => {
  it('never moves: each released version has the digest with which it was released', () => {
    expect(Object.fromEntries(releases.map(({ version, digest }) => [version, digest]))).toEqual(RELEASED);
  });

  it('holds of each listed version the bundle, the predicate, the template of its certificate, its compatibility, and nothing else', () => {
    const names = releases.flatMap(({ version }) => [
      `${version}.js`,
      `${version}.json`,
      `${version}.certificate.json`,
      `${version}.compat.json`,
    ]);
    expect(readdirSync(RELEASES_FOLDER).sort()).toEqual([...names, 'index.json'].sort());
  });

  for (const { version, digest } of releases)
    it(`holds ${version} as canonical JSON with its digest`, () => {
      const text = readFileSync(`${RELEASES_FOLDER}${version}.json`, 'utf8');
      expect(digestOf(text)).toBe(digest);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    });
});

describe('a released version', () => {
  for (const { version, digest } of releases)
    it(`${version} loads, and its predicate agrees with the reference on every example`, async () => {
      const loaded = await loadRelease(version);
      expect([loaded.bundle.version, loaded.digest]).toEqual([version, digest]);
      const reference = referencePredicate(loaded.ruleSet);
      for (const offering of offeringsOf(loaded.bundle))
        expect(statusesOf(loaded.predicate, offering)).toEqual(statusesOf(reference, offering));
    });

  it('that does not exist is refused with those that do', async () => {
    await expect(loadRelease('0.1')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[AfkError: AFK-520 There is no released version \`0.1\`. Use one of: 0.1.0, 0.2.0.]`,
    );
    await expect(loadRelease('../0.1.0')).rejects.toBeInstanceOf(AfkError);
  });
});

describe('a bundle file of one’s own', () => {
  const withFile = async (text: string, use: (file: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), 'afk-bundle-'));
    try {
      await writeFile(join(folder, 'draft.json'), text);
      await use(join(folder, 'draft.json'));
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('loads with its own digest and gives what the release gives', async () => {
    const released = await loadRelease('0.1.0');
    const text = canonicalJson({ ...released.bundle, version: 'draft' });
    await withFile(text, async (file) => {
      const loaded = await loadBundleFile(file);
      expect([loaded.bundle.version, loaded.digest]).toEqual(['draft', digestOf(text)]);
      for (const offering of offeringsOf(released.bundle))
        expect(statusesOf(loaded.predicate, offering)).toEqual(statusesOf(released.predicate, offering));
    });
  });

  it('is refused with a reason where it is none', async () => {
    const refusal = async (text: string) => {
      let code: string | undefined;
      await withFile(text, async (file) => {
        const error: unknown = await loadBundleFile(file).catch((caught: unknown) => caught);
        code = error instanceof AfkError ? error.problem.code : undefined;
      });
      return code;
    };
    const { bundle } = await loadRelease('0.1.0');
    expect(await refusal('')).toBe('AFK-522');
    expect(await refusal('[1, 2]')).toBe('AFK-522');
    expect(await refusal('{ "format": 1, "rules": [] }')).toBe('AFK-522');
    expect(await refusal(JSON.stringify({ ...bundle, rules: [{}, { id: 1, require: { op: 'nothing' } }] }))).toBe(
      'AFK-522',
    );
    expect(await refusal(JSON.stringify({ ...bundle, rules: [null] }))).toBe('AFK-522');
    expect(await refusal(JSON.stringify({ ...bundle, format: 2 }))).toBe('AFK-523');
    await expect(loadBundleFile('/nowhere/draft.json')).rejects.toMatchObject({ problem: { code: 'AFK-522' } });
  });
});
