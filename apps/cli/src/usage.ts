import { type Problem, problem, suggest } from '@afsprakenkader/diagnostics';
import type { CommanderError } from 'commander';
import { CLI_CODES } from './codes.js';
import { COMMANDS, OPTIONS_OF } from './words/index.js';

/** A usage error of the command-line library as a coded problem with what to do. */
export function usageProblem(error: CommanderError, argv: readonly string[]): Problem {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = argv.find((part) => COMMANDS.includes(part)) ?? '';
  const help = ['afsprakenkader', command, '--help'].filter((part) => part !== '').join(' ');
  switch (error.code) {
    case 'commander.unknownCommand':
      return problem(CLI_CODES, 'AFK-601', { word, hint: didYouMean(word, COMMANDS) });
    // `help` with a name that no command has.
    case 'commander.help': {
      const [, named = ''] = argv;
      return problem(CLI_CODES, 'AFK-601', { word: named, hint: didYouMean(named, COMMANDS) });
    }
    case 'commander.unknownOption':
      return problem(CLI_CODES, 'AFK-602', {
        word,
        help,
        hint: didYouMean(word, OPTIONS_OF[command] ?? ['--help']),
      });
    case 'commander.excessArguments':
      return problem(CLI_CODES, 'AFK-605', { command, help });
    default:
      return problem(CLI_CODES, 'AFK-603', { word: word === '' ? command : word, help });
  }
}

/** `Did you mean "x"? ` in both languages, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): { readonly nl: string; readonly en: string } {
  const near = suggest(word, candidates);
  return near === undefined ? { nl: '', en: '' } : { nl: `Bedoelde u "${near}"? `, en: `Did you mean "${near}"? ` };
}
