import type { Language } from '@afsprakenkader/diagnostics';
import type { Io } from './io.js';

/**
 * The language of a run before anything is read: `--lang`, else what `peek` finds in the configuration, else the
 * environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), else the system's. Everything that is not Dutch reads English.
 */
export function chooseLanguage(argv: readonly string[], env: Io['env'], peek: () => Language | undefined): Language {
  return flagged(argv) ?? peek() ?? fromEnvironment(env);
}

function flagged(argv: readonly string[]): Language | undefined {
  for (const [index, word] of argv.entries()) {
    if (word === '--') return undefined;
    const value = word === '--lang' ? argv[index + 1] : word.startsWith('--lang=') ? word.slice(7) : undefined;
    if (value === 'nl' || value === 'en') return value;
  }
  return undefined;
}

function fromEnvironment(env: Io['env']): Language {
  const told = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  const locale = told ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^nl\b|^nl_/i.test(locale) ? 'nl' : 'en';
}
