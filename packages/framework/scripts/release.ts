import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { emitPredicate } from '@afsprakenkader/rule-language/compile';
import { FRAMEWORK_CODES } from '../src/codes.js';
import {
  canonicalJson,
  compareVersions,
  digestOf,
  isVersion,
  RELEASES_FOLDER,
  type Release,
  ruleSet,
} from '../src/index.js';
import { compileTemplate } from './certificate.js';
import { compileWorkingTree, problemLines, problemsOf, terminalLanguage } from './working-tree.js';

/**
 * Releases the working tree: `npm run framework:release -- 0.3.0 [--date 2026-01-31] [--dry-run]`. Writes the bundle, the predicate
 * generated from it, the template of its certificate and the list of releases; refuses while anything speaks against it. What is released never changes.
 */
function release(version: string, date: string | null, isDry: boolean): void {
  const indexFile = `${RELEASES_FOLDER}index.json`;
  const releases: readonly Release[] = existsSync(indexFile)
    ? JSON.parse(readFileSync(indexFile, 'utf8')).releases
    : [];
  const last = releases.at(-1)?.version;
  if (!isVersion(version)) throw new AfkError(problem(FRAMEWORK_CODES, 'AFK-541', { version }));
  if (last !== undefined && compareVersions(version, last) <= 0)
    throw new AfkError(problem(FRAMEWORK_CODES, 'AFK-540', { version, last }));
  const result = compileWorkingTree(version);
  const problems = problemsOf(result);
  if (result.bundle === undefined || problems.length > 0) {
    process.stderr.write(problemLines(problems));
    process.exitCode = 1;
    return;
  }
  const text = canonicalJson(result.bundle);
  const digest = digestOf(text);
  const { template, problems: faults } = compileTemplate(result.bundle, digest);
  if (template === undefined || faults.length > 0) {
    process.stderr.write(problemLines(faults));
    process.exitCode = 1;
    return;
  }
  const templateText = canonicalJson(template);
  const certificate = digestOf(templateText);
  if (isDry) {
    process.stdout.write(`${version} ${digest}\n${NOTHING_WRITTEN[terminalLanguage()]}\n`);
    return;
  }
  writeFileSync(`${RELEASES_FOLDER}${version}.json`, text);
  writeFileSync(`${RELEASES_FOLDER}${version}.js`, emitPredicate(ruleSet(result.bundle)));
  writeFileSync(`${RELEASES_FOLDER}${version}.certificate.json`, templateText);
  const listed = [...releases, { version, digest, date, certificate }];
  writeFileSync(indexFile, canonicalJson({ format: 1, releases: listed }));
  process.stdout.write(`${version} ${digest}\n`);
}

const NOTHING_WRITTEN = {
  nl: 'Deze versie kan vrijgegeven worden. Er is niets geschreven.',
  en: 'This version can be released. Nothing was written.',
} as const;

const { values, positionals } = parseArgs({
  options: { date: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
try {
  release(positionals[0] ?? '', values.date ?? null, values['dry-run']);
} catch (error) {
  if (!(error instanceof AfkError)) throw error;
  process.stderr.write(problemLines([error.problem]));
  process.exitCode = 1;
}
