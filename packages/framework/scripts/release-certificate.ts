import { writeFileSync } from 'node:fs';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { FRAMEWORK_CODES } from '../src/codes.js';
import { canonicalJson, digestOf, listReleases, loadRelease, RELEASES_FOLDER } from '../src/index.js';
import { compileTemplate } from './certificate.js';
import { problemLines } from './working-tree.js';

/**
 * Adds the template of the working tree to a version that was released before templates were:
 * `npm run -w packages/framework release:certificate -- 0.2.0`. A version that has one keeps it.
 */
async function releaseCertificate(version: string): Promise<void> {
  const releases = await listReleases();
  const { bundle, digest } = await loadRelease(version);
  if (releases.some((each) => each.version === version && each.certificate !== undefined))
    throw new AfkError(problem(FRAMEWORK_CODES, 'AFK-540', { version, last: releases.at(-1)?.version ?? version }));
  const { template, problems } = compileTemplate(bundle, digest);
  if (template === undefined || problems.length > 0) {
    process.stderr.write(problemLines(problems));
    process.exitCode = 1;
    return;
  }
  const text = canonicalJson(template);
  const certificate = digestOf(text);
  writeFileSync(`${RELEASES_FOLDER}${version}.certificate.json`, text);
  const listed = releases.map((each) => (each.version === version ? { ...each, certificate } : each));
  writeFileSync(`${RELEASES_FOLDER}index.json`, canonicalJson({ format: 1, releases: listed }));
  process.stdout.write(`${version} ${certificate}\n`);
}

await releaseCertificate(process.argv[2] ?? '').catch((error: unknown) => {
  if (!(error instanceof AfkError)) throw error;
  process.stderr.write(problemLines([error.problem]));
  process.exitCode = 1;
});
