import type { CodeTable } from '@afsprakenkader/diagnostics';

/** One chapter of the page: the hundred it fills, whose codes they are, in both languages. */
const CHAPTERS = [
  { hundred: 1, title: 'Rules and expressions · Regels en uitdrukkingen' },
  { hundred: 2, title: 'Offerings · Aanbod' },
  { hundred: 3, title: 'Files and catalogues · Bestanden' },
  {
    hundred: 4,
    title: 'Checking, configuration, exceptions, baseline · Nakijken, configuratie, uitzonderingen, nulmeting',
  },
  { hundred: 5, title: 'Framework versions · Kaderversies' },
  { hundred: 6, title: 'The command · De opdracht' },
  { hundred: 9, title: 'Faults of ours · Fouten van ons' },
] as const;

const OWNERS = [
  'packages/rule-language',
  'packages/offering',
  'packages/catalogue',
  'packages/checker',
  'packages/framework',
  'apps/cli',
];

/** Every code table of the repository in one, refusing a code that two packages use. */
export async function allCodes(): Promise<CodeTable> {
  const all: Record<string, CodeTable[keyof CodeTable]> = {};
  for (const owner of OWNERS) {
    const tables = Object.entries((await import(`../${owner}/src/codes.js`)) as Record<string, CodeTable>).filter(
      ([name]) => name.endsWith('_CODES'),
    );
    for (const [code, text] of tables.flatMap(([, table]) => Object.entries(table))) {
      if (Object.hasOwn(all, code) && all[code] !== text)
        throw new Error(`${code} is used twice; the second time in ${owner}`);
      all[code] = text;
    }
  }
  return all as CodeTable;
}

/** The whole of `docs/errors.md`. */
export async function errorsPage(): Promise<string> {
  const codes = Object.entries(await allCodes()).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const lines = [
    '# Errors · Fouten',
    '',
    'Generated from the code tables of the packages (`npm run docs:errors`). Words in braces are filled in when it happens.',
    '',
    'Gemaakt uit de codetabellen van de pakketten. Woorden tussen accolades worden ingevuld wanneer het zich voordoet.',
    '',
  ];
  for (const { hundred, title } of CHAPTERS) {
    const own = codes.filter(([code]) => code.startsWith(`AFK-${hundred}`));
    if (own.length === 0) continue;
    lines.push(`## ${title}`, '');
    for (const [code, text] of own) {
      lines.push(`### ${code}`, '');
      for (const language of ['en', 'nl'] as const) {
        lines.push(
          `**${escaped(text.title[language])}.** ${escaped(text.what[language])} ${escaped(text.todo[language])}`,
          '',
        );
      }
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function escaped(text: string): string {
  return text.replace(/[<>*_`|]/g, (sign) => `\\${sign}`);
}
