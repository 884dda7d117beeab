import type { Language } from '@afsprakenkader/diagnostics';
import { Command, Option } from 'commander';
import type { Options, Run } from './context.js';
import { helpConfiguration, TITLES } from './help.js';
import { type Io, wantsColour } from './io.js';
import { readDate, readOneOf } from './option-values.js';
import { TOOL } from './tool.js';
import { CERTIFICATE } from './words/certificate.js';
import { CHECK } from './words/check.js';
import { DEMO } from './words/demo.js';
import { DID } from './words/did.js';
import { DIFF } from './words/diff.js';
import { EXPLAIN } from './words/explain.js';
import { EXPORT } from './words/export.js';
import { IMPACT } from './words/impact.js';
import { INIT } from './words/init.js';
import type { CommandWords, OptionWords } from './words/model.js';
import { PIN } from './words/pin.js';
import { PROPOSE } from './words/propose.js';
import { QUESTIONS } from './words/questions.js';
import { STATUS } from './words/status.js';
import { UPGRADE } from './words/upgrade.js';
import { VERIFY } from './words/verify.js';

const ABOUT = {
  nl: 'Toetst het aanbod aan microcredentials van een Vlaamse instelling aan een vastgelegde versie van het afsprakenkader. Het afsprakenkader is niet bindend: een verslag zegt wat de tekst vraagt en wat er in uw bestand staat.',
  en: "Checks a Flemish institution's microcredential offerings against a pinned version of the framework of agreements. The agreement is not binding: a report says what the text asks and what your file says.",
};

/** The command line: every command imports its work only when it is called. */
export function buildProgram(io: Io, language: Language, outcome: { exitCode: number }): Command {
  const run: Run = { io, language, outcome };
  const program = new Command('afsprakenkader')
    .description(ABOUT[language])
    .version(TOOL.version, '-V, --version', TITLES[language].version)
    .helpOption('-h, --help', TITLES[language].help)
    .helpCommand(`help ${TITLES[language].command}`, TITLES[language].help)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp(helpConfiguration(language))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getOutHasColors: () => wantsColour(io.stdout, io.env),
    });
  program.addOption(new Option('--lang <lang>', TITLES[language].lang).argParser(readOneOf('--lang', ['nl', 'en'])));
  program.addHelpText('after', `\n${TITLES[language].more}`);

  add(program, INIT, language, async (_args, options) => (await import('./commands/init.js')).init(run, options));
  add(program, PIN, language, async ([version], options) =>
    (await import('./commands/pin.js')).pin(run, String(version), options),
  );
  add(program, CHECK, language, async ([files], options) =>
    (await import('./commands/check.js')).check(run, files as string[], options),
  );
  add(program, EXPLAIN, language, async ([rule], options) =>
    (await import('./commands/explain.js')).explain(run, rule as string | undefined, options),
  );
  add(program, DIFF, language, async ([from, to], options) =>
    (await import('./commands/diff.js')).diff(run, String(from), String(to), options),
  );
  add(program, IMPACT, language, async ([files], options) =>
    (await import('./commands/impact.js')).impact(run, files as string[], options),
  );
  add(program, PROPOSE, language, async ([proposal, files], options) =>
    (await import('./commands/propose.js')).propose(run, proposal as string | undefined, files as string[], options),
  );
  add(program, UPGRADE, language, async (_args, options) =>
    (await import('./commands/upgrade.js')).upgrade(run, options),
  );
  add(program, EXPORT, language, async ([files], options) =>
    (await import('./commands/export.js')).exportCatalogues(run, files as string[], options),
  );
  add(program, CERTIFICATE, language, async ([step, files], options) =>
    (await import('./commands/certificate.js')).certificate(run, String(step), files as string[], options),
  );
  add(program, DID, language, async ([step, key], options) =>
    (await import('./commands/did.js')).did(run, String(step), key as string | undefined, options),
  );
  add(program, STATUS, language, async ([step, certificates], options) =>
    (await import('./commands/status.js')).status(run, String(step), certificates as string[], options),
  );
  add(program, VERIFY, language, async ([files], options) =>
    (await import('./commands/verify.js')).verify(run, files as string[], options),
  );
  add(program, QUESTIONS, language, async ([version], options) =>
    (await import('./commands/questions.js')).questions(run, version as string | undefined, options),
  );
  add(program, DEMO, language, async (_args, options) => (await import('./demo/demo.js')).demo(run, options));
  return program;
}

type Action = (args: readonly unknown[], options: Options) => Promise<void>;

function add(program: Command, words: CommandWords, language: Language, action: Action): void {
  const command = program.command(words.name, { hidden: words.hidden ?? false });
  command.summary(words.summary[language]).description(words.about[language]);
  command.helpOption('-h, --help', TITLES[language].help);
  for (const { name, about } of words.args) command.argument(name, about[language]);
  for (const option of words.options) command.addOption(asOption(option, language));
  const examples = words.examples.map(({ run, tells }) => `  ${run}\n      ${tells[language]}`);
  command.addHelpText('after', `\n${TITLES[language].examples}\n${examples.join('\n')}`);
  command.action((...received: unknown[]) => {
    const args = received.slice(0, words.args.length);
    return action(args, command.optsWithGlobals());
  });
}

function asOption(words: OptionWords, language: Language): Option {
  const choices = words.choices === undefined ? '' : ` (${words.choices.join(', ')})`;
  const hasChoicesInText = words.flags.startsWith('--lang');
  const option = new Option(words.flags, words.about[language] + (hasChoicesInText ? '' : choices));
  const name = option.long ?? words.flags;
  if (words.choices !== undefined) option.argParser(readOneOf(name, words.choices));
  if (words.kind === 'date') option.argParser(readDate);
  return option;
}
