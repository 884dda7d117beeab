import { AfkError, type Language } from '@afsprakenkader/diagnostics';
import { CommanderError } from 'commander';
import { peekLanguage } from './config/find-config.js';
import { ConfigError } from './config/settings.js';
import type { Io } from './io.js';
import { chooseLanguage } from './language.js';
import { buildProgram } from './program.js';
import { sayFault, sayProblem } from './say.js';
import { usageProblem } from './usage.js';

/** Exit codes of the command. Section 3 of the contracts. */
export const EXIT = { fine: 0, findings: 1, input: 2, fault: 3 } as const;

/**
 * Runs the command as from a shell. Nothing is thrown: what goes wrong is written to standard error.
 * @param argv the words after the command's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = chooseLanguage(argv, io.env, () => peekLanguage(argv, io.cwd));
  try {
    const outcome = { exitCode: EXIT.fine as number };
    const program = buildProgram(io, language, outcome);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    return settle(error, argv, io, language);
  }
}

async function settle(error: unknown, argv: readonly string[], io: Io, language: Language): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine;
    sayProblem(usageProblem(error, argv), io, language);
    return EXIT.input;
  }
  if (error instanceof AfkError) {
    sayProblem(error.problem, io, language);
    if (error instanceof ConfigError) for (const other of error.others) sayProblem(other, io, language);
    return EXIT.input;
  }
  await sayFault(error, io, language);
  return EXIT.fault;
}
