import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can stand in the way of an upgrade. */
export const UPGRADE_CODES = defineCodes({
  'AFK-760': {
    title: { nl: 'Geen versie om van te vertrekken', en: 'No version to leave from' },
    what: {
      nl: '{file} legt geen versie van het afsprakenkader vast.',
      en: '{file} pins no version of the framework.',
    },
    todo: {
      nl: 'Leg de versie vast die nu geldt: "afsprakenkader pin <versie>".',
      en: 'Pin the version that applies now: "afsprakenkader pin <version>".',
    },
  },
  'AFK-761': {
    title: { nl: 'Werkmap met de hand aan te passen', en: 'Workbook to be changed by hand' },
    what: {
      nl: '{file} wordt niet aangepast: alleen YAML, JSON, NDJSON en CSV in de woorden van het formaat worden aangepast.',
      en: '{file} is not changed: only YAML, JSON, NDJSON and CSV in the words of the format are.',
    },
    todo: {
      nl: 'Vervang er deze namen met de hand: {names}.',
      en: 'Replace these names in it by hand: {names}.',
    },
  },
  'AFK-762': {
    title: { nl: 'Andere vastgelegde versie voor een academiejaar', en: 'Another pinned version for an academic year' },
    what: {
      nl: 'Voor {year} ligt versie {version} vast; die blijft staan.',
      en: 'For {year} version {version} is pinned; it stays.',
    },
    todo: {
      nl: 'Leg zo nodig een andere vast: "afsprakenkader pin <versie> --edition {year}".',
      en: 'Pin another one where needed: "afsprakenkader pin <version> --edition {year}".',
    },
  },
});
