import { AfkError, type Language, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';

const ASK = {
  nl: {
    intro: 'afsprakenkader: een configuratie voor uw instelling',
    language: 'In welke taal wilt u de verslagen?',
    institution: 'Welke instelling?',
    institutionHint: 'typ om te zoeken',
    catalogue: 'Waar staat uw aanbod? (bestand of patroon)',
    empty: 'Noem een bestand of patroon.',
    version: 'Aan welke versie van het afsprakenkader toetst u?',
    latest: 'laatst vrijgegeven',
    outro: 'Dank u. Deze bestanden worden geschreven:',
  },
  en: {
    intro: 'afsprakenkader: a configuration for your institution',
    language: 'In which language do you want the reports?',
    institution: 'Which institution?',
    institutionHint: 'type to search',
    catalogue: 'Where are your offerings? (file or pattern)',
    empty: 'Name a file or pattern.',
    version: 'Against which version of the framework do you check?',
    latest: 'latest released',
    outro: 'Thank you. These files are written:',
  },
} as const;

export interface Choices {
  readonly institutions: readonly { readonly key: string; readonly name: string }[];
  /** Released versions, oldest first. */
  readonly versions: readonly string[];
}

export interface Given {
  readonly language: Language;
  readonly languageGiven: boolean;
  readonly institution: string | undefined;
  readonly catalogue: string | undefined;
  readonly version: string | undefined;
}

export interface Told {
  readonly language: Language;
  readonly institution: string;
  readonly catalogue: string;
  readonly version: string;
}

/**
 * Asks at the terminal for what the flags did not give. Questions go to standard error.
 * @throws AFK-626 where the person breaks off
 */
export async function askAnswers(given: Given, choices: Choices, fallback: { catalogue: string }): Promise<Told> {
  // Imported here, so that it stays an import in the CommonJS build: the library is an ES module.
  const { autocomplete, intro, outro, select, text } = await import('@clack/prompts');
  const output = process.stderr;
  intro(ASK[given.language].intro, { output });
  const language: Language = given.languageGiven
    ? given.language
    : await answer<Language>(
        select<Language>({
          message: ASK[given.language].language,
          options: [
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ],
          initialValue: given.language,
          output,
        }),
      );
  const ask = ASK[language];
  const institution =
    given.institution ??
    (await answer(
      autocomplete<string>({
        message: ask.institution,
        placeholder: ask.institutionHint,
        options: choices.institutions.map(({ key, name }) => ({ value: key, label: name, hint: key })),
        maxItems: 8,
        output,
      }),
    ));
  const catalogue =
    given.catalogue ??
    (await answer(
      text({
        message: ask.catalogue,
        placeholder: fallback.catalogue,
        defaultValue: fallback.catalogue,
        output,
      }),
    ));
  const latest = choices.versions.at(-1);
  const version =
    given.version ??
    (await answer(
      select<string>({
        message: ask.version,
        options: choices.versions.map((value) =>
          value === latest ? { value, label: value, hint: ask.latest } : { value, label: value },
        ),
        ...(latest === undefined ? {} : { initialValue: latest }),
        output,
      }),
    ));
  outro(ask.outro, { output });
  return { language, institution, catalogue, version };
}

async function answer<Value extends string>(question: Promise<Value | symbol>): Promise<Value> {
  const value = await question;
  if (typeof value === 'symbol') throw new AfkError(problem(CLI_CODES, 'AFK-626'));
  return value;
}
