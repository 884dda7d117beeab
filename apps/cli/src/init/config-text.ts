import type { Language } from '@afsprakenkader/diagnostics';

export interface Answers {
  readonly institution: string;
  /** File or pattern of the catalogue. */
  readonly catalogue: string;
  readonly language: Language;
  readonly version: string;
  readonly digest: string;
}

const NOTES = {
  nl: {
    head: 'Hoe deze instelling haar aanbod toetst aan het afsprakenkader. Uitleg: afsprakenkader --help',
    framework: 'Exacte versie en digest; wijzig ze met: afsprakenkader pin <versie>',
    catalogues: 'Bestanden of patronen, te beginnen vanaf deze map.',
    mapping:
      'Leest uw kolommen zonder het bestand te wijzigen: links ons veld, rechts uw kolom. Pas aan wat niet klopt.',
    failOn: 'Vanaf welke status de exitcode 1 is: unmet, undetermined of attention',
  },
  en: {
    head: 'How this institution checks its offerings against the framework. Help: afsprakenkader --help',
    framework: 'Exact version and digest; change them with: afsprakenkader pin <version>',
    catalogues: 'Files or patterns, relative to this folder.',
    mapping:
      'Reads your columns without touching the file: our field on the left, your column on the right. Change what is not right.',
    failOn: 'From which status on the exit code is 1: unmet, undetermined or attention',
  },
} as const;

/** The text of a new `afsprakenkader.yaml`, with comments in the chosen language. */
export function configText(answers: Answers, schema: string): string {
  const note = NOTES[answers.language];
  return `# yaml-language-server: $schema=${schema}
# ${note.head}
institution: ${answers.institution}

# ${note.framework}
framework: { version: ${answers.version}, digest: ${answers.digest} }

# ${note.catalogues}
catalogues:
${catalogueEntry(answers)}
# ${note.failOn}
failOn: unmet
language: ${answers.language}
`;
}

function catalogueEntry({ catalogue, language }: Answers): string {
  const quoted = JSON.stringify(catalogue);
  if (!isTable(catalogue)) return `  - ${quoted}\n`;
  return `  - file: ${quoted}
    # ${NOTES[language].mapping}
    mapping:
      fields:
        id: Code
        title.nl: Titel
        label: { value: microcredential }
        credits: Studiepunten
`;
}

/** A spreadsheet has columns of its own making, which a mapping has to name. */
export function isTable(catalogue: string): boolean {
  return /\.(xlsx|csv)$/i.test(catalogue);
}
