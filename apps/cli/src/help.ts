import type { Language } from '@afsprakenkader/diagnostics';
import type { HelpConfiguration } from 'commander';

/** The words around the help, which the command-line library itself knows in English only. */
export const TITLES = {
  nl: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Argumenten:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
    examples: 'Voorbeelden:',
    options: '[opties]',
    command: '[opdracht]',
    help: 'toon deze hulp',
    version: 'toon het versienummer van de tool',
    lang: 'taal van alles wat u leest: nl of en',
    more: 'Elke opdracht heeft hulp met voorbeelden: afsprakenkader check --help\nVoor het eerst hier? Probeer: afsprakenkader init',
  },
  en: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    examples: 'Examples:',
    options: '[options]',
    command: '[command]',
    help: 'show this help',
    version: 'show the version number of the tool',
    lang: 'language of all output: nl or en',
    more: 'Every command has help with examples: afsprakenkader check --help\nNew here? Try: afsprakenkader init',
  },
} as const;

/** Help in the language of the run. */
export function helpConfiguration(language: Language): HelpConfiguration {
  const words = TITLES[language];
  const titles: Readonly<Record<string, string>> = words;
  return {
    styleTitle: (title) => (Object.hasOwn(titles, title) ? (titles[title] as string) : title),
    styleUsage: (usage) => usage.replace('[options]', words.options).replace('[command]', words.command),
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((argument) =>
          argumentTerm(argument.name(), argument.required, argument.variadic),
        ),
      ].join(' '),
  };
}

function argumentTerm(name: string, required: boolean, variadic: boolean): string {
  const inside = `${name}${variadic ? '…' : ''}`;
  return required ? `<${inside}>` : `[${inside}]`;
}
