import { readdirSync, readFileSync } from 'node:fs';
import { formatLocation, type Problem } from '@afsprakenkader/diagnostics';
import { referencePredicate } from '@afsprakenkader/rule-language';
import { TAXONOMY } from '@afsprakenkader/taxonomy';
import { checkVersion } from '../src/check-rules/index.js';
import { type CompileResult, compileFolder } from '../src/compile/index.js';
import { type Bundle, compareVersions, RELEASES_FOLDER } from '../src/index.js';
import { RULES_FOLDER } from './rules-folder.js';

/** The agreement as it stands in the working tree. */
export function compileWorkingTree(version = 'next'): CompileResult {
  return compileFolder(RULES_FOLDER, { version, taxonomy: TAXONOMY });
}

/** Every released bundle in the archive, oldest first. */
export function releasedBundles(): readonly Bundle[] {
  return readdirSync(RELEASES_FOLDER)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(`${RELEASES_FOLDER}${name}`, 'utf8')) as Bundle)
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** Everything that speaks against releasing what stands in the working tree. */
export function problemsOf({ bundle, problems, exemptions }: CompileResult): readonly Problem[] {
  if (bundle === undefined) return problems;
  return checkVersion({ bundle, exemptions, released: releasedBundles(), evaluator: referencePredicate });
}

/** Problems as lines for a terminal. */
export function problemLines(problems: readonly Problem[]): string {
  const lines = problems.map(({ code, what, todo, location }) => {
    const place = location ? `${formatLocation(location)}: ` : '';
    return `${code} ${place}${what.en} ${todo.en}\n`;
  });
  return lines.join('');
}
