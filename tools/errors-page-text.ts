import { CERTIFICATE_COMMAND_CODES } from '../apps/cli/src/certificate/codes.js';
import { CLI_CODES } from '../apps/cli/src/codes.js';
import { IMPACT_CODES } from '../apps/cli/src/impact/codes.js';
import { UPGRADE_CODES } from '../apps/cli/src/upgrade/codes.js';
import { PORTAL_CODES } from '../apps/portal/src/codes.js';
import { CATALOGUE_CODES } from '../packages/catalogue/src/codes.js';
import { CERTIFICATE_CODES } from '../packages/certificate/src/codes.js';
import { CERTIFICATE_TEMPLATE_CODES } from '../packages/certificate-template/src/codes.js';
import { CHECKER_CODES } from '../packages/checker/src/codes.js';
import { CREDENTIAL_CODES } from '../packages/credential/src/codes.js';
import type { CodeTable } from '../packages/diagnostics/src/index.js';
import { FRAMEWORK_CODES } from '../packages/framework/src/codes.js';
import { MIGRATE_CODES } from '../packages/migrate/src/codes.js';
import { OFFERING_CODES } from '../packages/offering/src/codes.js';
import { PDF_CODES } from '../packages/pdf/src/codes.js';
import { RULE_LANGUAGE_CODES } from '../packages/rule-language/src/codes.js';

/** One chapter of the page: the hundred it fills, whose codes they are, in both languages. */
const CHAPTERS = [
  { hundred: 1, title: 'Rules and expressions · Regels en uitdrukkingen' },
  { hundred: 2, title: 'Offerings · Aanbod' },
  { hundred: 3, title: 'Files and catalogues · Bestanden en catalogi' },
  {
    hundred: 4,
    title: 'Checking, configuration, exceptions, baseline · Toetsing, configuratie, uitzonderingen, nulmeting',
  },
  { hundred: 5, title: 'Framework versions · Kaderversies' },
  { hundred: 6, title: 'The command and the portal · De opdracht en het portaal' },
  { hundred: 7, title: 'Comparing, proposals, impact, upgrading · Vergelijken, voorstellen, gevolgen, overstappen' },
  { hundred: 8, title: 'Certificates and credentials · Certificaten en digitale bewijzen' },
  { hundred: 9, title: 'Faults of ours · Fouten van ons' },
] as const;

const OWNERS: Readonly<Record<string, CodeTable>> = {
  'packages/rule-language': RULE_LANGUAGE_CODES,
  'packages/migrate': MIGRATE_CODES,
  'packages/offering': OFFERING_CODES,
  'packages/catalogue': CATALOGUE_CODES,
  'packages/certificate': CERTIFICATE_CODES,
  'packages/certificate-template': CERTIFICATE_TEMPLATE_CODES,
  'packages/checker': CHECKER_CODES,
  'packages/credential': CREDENTIAL_CODES,
  'packages/framework': FRAMEWORK_CODES,
  'packages/pdf': PDF_CODES,
  'apps/cli': CLI_CODES,
  'apps/portal': PORTAL_CODES,
  'apps/cli certificate': CERTIFICATE_COMMAND_CODES,
  'apps/cli impact': IMPACT_CODES,
  'apps/cli upgrade': UPGRADE_CODES,
};

/** Every code table of the repository in one, refusing a code that two packages use. */
function allCodes(): CodeTable {
  const all: Record<string, CodeTable[keyof CodeTable]> = {};
  for (const [owner, table] of Object.entries(OWNERS)) {
    for (const [code, text] of Object.entries(table)) {
      if (Object.hasOwn(all, code)) throw new Error(`${code} is used twice; the second time in ${owner}`);
      all[code] = text;
    }
  }
  return all as CodeTable;
}

/** The whole of `docs/errors.md`. */
export function errorsPage(): string {
  const codes = Object.entries(allCodes()).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const lines = [
    '# Errors · Fouten',
    '',
    'Every message has a code. Look it up here: what is the matter, and what you can do. Words in braces are filled in when it happens.',
    '',
    'Elke melding heeft een code. Zoek ze hier op: wat er aan de hand is, en wat u kunt doen. Woorden tussen accolades worden ingevuld wanneer het zich voordoet.',
    '',
    '<!-- Made from the code tables of the packages; change the texts there and run `npm run docs:errors`. -->',
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

/** Text as Markdown shows it: what stands between backticks stays code, the signs of Markdown elsewhere stay signs. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<>*_`|]/g, (sign) => `\\${sign}`)))
    .join('');
}
