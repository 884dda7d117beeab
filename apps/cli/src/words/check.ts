import type { CommandWords } from './model.js';
import { CONFIG, FRAMEWORK, LANG } from './shared.js';

const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'html', 'markdown', 'csv'] as const;
const FAIL_ON = ['unmet', 'undetermined', 'attention'] as const;

export const CHECK: CommandWords = {
  name: 'check',
  summary: { nl: 'toets het aanbod aan het afsprakenkader', en: 'check offerings against the framework' },
  about: {
    nl: 'Toetst elk aanbod aan één versie van het afsprakenkader en zegt voor elk aanbod wat het kader erover zegt, waar in uw bestand, waarom, en wat u kunt doen. Zonder bestanden worden de catalogi van afsprakenkader.yaml gelezen. Leest YAML, JSON, NDJSON, CSV, XLSX, OOAPI/OEAPI en ELM.',
    en: 'Checks every offering against one version of the framework and says for each what the framework says about it, where in your file, why, and what you can do. Without files the catalogues of afsprakenkader.yaml are read. Reads YAML, JSON, NDJSON, CSV, XLSX, OOAPI/OEAPI and ELM.',
  },
  args: [
    {
      name: '[files...]',
      about: {
        nl: 'bestanden of patronen, zoals "aanbod/**/*.yaml"',
        en: 'files or patterns, such as "offerings/**/*.yaml"',
      },
    },
  ],
  options: [
    FRAMEWORK,
    {
      flags: '-f, --format <format>',
      about: { nl: 'vorm van het verslag', en: 'format of the report' },
      choices: REPORT_FORMATS,
    },
    {
      flags: '-o, --output <file>',
      about: { nl: 'schrijf het verslag naar een bestand', en: 'write the report to a file' },
    },
    LANG,
    {
      flags: '--fail-on <status>',
      about: { nl: 'vanaf welke status de exitcode 1 is', en: 'from which status on the exit code is 1' },
      choices: FAIL_ON,
    },
    CONFIG,
    {
      flags: '--as-of <date>',
      about: { nl: 'reken met deze datum in plaats van vandaag', en: 'use this date instead of today' },
      kind: 'date',
    },
    {
      flags: '--write-baseline [file]',
      about: {
        nl: 'leg de huidige bevindingen vast: ze blijven zichtbaar, maar tellen niet meer mee voor de exitcode',
        en: 'record the current findings: they stay visible, but no longer count towards the exit code',
      },
    },
  ],
  examples: [
    {
      run: 'afsprakenkader check',
      tells: { nl: 'alle catalogi van afsprakenkader.yaml', en: 'all catalogues of afsprakenkader.yaml' },
    },
    {
      run: 'afsprakenkader check aanbod.yaml --framework 0.2.0',
      tells: { nl: 'één bestand, zonder configuratie', en: 'one file, without configuration' },
    },
    {
      run: 'afsprakenkader check --format html --output verslag.html',
      tells: {
        nl: 'een afdrukbare pagina voor een opleidingsverantwoordelijke',
        en: 'a printable page for a programme director',
      },
    },
  ],
};
