import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { formatLocation, type Language, type Location, type Problem } from '@afsprakenkader/diagnostics';
import { referencePredicate } from '@afsprakenkader/rule-language';
import { TAXONOMY } from '@afsprakenkader/taxonomy';
import { checkVersion } from '../src/check-rules/index.js';
import { type CompileResult, compileFolder, readBeside } from '../src/compile/index.js';
import { SourceFile } from '../src/compile/source-file.js';
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
  const found = checkVersion({ bundle, exemptions, released: releasedBundles(), evaluator: referencePredicate });
  return [...found, ...readBeside(RULES_FOLDER, bundle).problems];
}

/** The language of the terminal; what is not Dutch reads English. */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^nl\b|^nl_/i.test(locale) ? 'nl' : 'en';
}

/** Problems as lines for a terminal, each with its place as seen from the folder at hand. */
export function problemLines(problems: readonly Problem[], language = terminalLanguage()): string {
  const lines = problems.map(({ code, what, todo, location }) => {
    const place = location ? `${formatLocation(placed(location))}: ` : '';
    return `${code} ${place}${what[language]} ${todo[language]}\n`;
  });
  return lines.join('');
}

/** The checks of a whole version know a file and a pointer into it; a person looks for a line. */
function placed(location: Location): Location {
  const here = (file: string) => relative(process.env.INIT_CWD ?? process.cwd(), file);
  if (isAbsolute(location.file)) return { ...location, file: here(location.file) };
  const file = join(RULES_FOLDER, location.file);
  if (location.pointer === undefined || location.line !== undefined) return { ...location, file: here(file) };
  const path = location.pointer.split('/').slice(1);
  const source = new SourceFile(here(file), readFileSync(file, 'utf8'));
  return source.at(path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
}
