import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '@afsprakenkader/diagnostics';

export const CONFIG_FILE = 'afsprakenkader.yaml';

/** The nearest `afsprakenkader.yaml` in this folder or one above it, or undefined. */
export function findConfig(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_FILE);
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The language that the configuration asks for, by a look at its text: help and errors need it before anything
 * is parsed, and also when the configuration cannot be parsed.
 */
export function peekLanguage(argv: readonly string[], cwd: string): Language | undefined {
  const at = argv.indexOf('--config');
  const named = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--config='))?.slice(9);
  const file = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  if (file === undefined) return undefined;
  try {
    return /^language:[ \t]*["']?(nl|en)["']?[ \t]*(#|\r?$)/m.exec(readFileSync(file, 'utf8'))?.[1] as
      | Language
      | undefined;
  } catch {
    return undefined;
  }
}
