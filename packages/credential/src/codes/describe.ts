import { defineCodes } from '@afsprakenkader/diagnostics';

/** Why an offering cannot yet be certified, or only with care. */
export const DESCRIBE_CODES = defineCodes({
  'AFK-875': {
    title: { nl: 'Aanbod buiten het afsprakenkader', en: 'Offering outside the framework' },
    what: {
      nl: '`{offering}` valt buiten versie {version} van het afsprakenkader; een certificaat zou dat kader ten onrechte noemen.',
      en: '`{offering}` is outside version {version} of the framework; a certificate would name that framework wrongly.',
    },
    todo: {
      nl: 'Ga na of label en instelling goed vermeld zijn; voor een ander aanbod dient een ander getuigschrift.',
      en: 'See whether label and institution are stated correctly; another offer has another certificate.',
    },
  },
  'AFK-876': {
    title: { nl: 'Keuzelijst zonder gekozen traject', en: 'Pool without a chosen path' },
    what: {
      nl: '`{offering}` is een lijst waaruit lerenden kiezen; studieomvang en niveau horen bij een gekozen traject.',
      en: '`{offering}` is a list from which learners pick; workload and level belong to a chosen path.',
    },
    todo: {
      nl: 'Maak van het gekozen traject een eigen aanbod met `structure: fixed` en geef daarvoor het certificaat uit.',
      en: 'Make the chosen path an offering of its own with `structure: fixed` and issue the certificate for that.',
    },
  },
  'AFK-877': {
    title: { nl: 'Niveau van het aanbod ligt niet vast', en: 'Level of the offering is not settled' },
    what: {
      nl: 'Het niveau van `{offering}` volgt niet uit de gegevens onder versie {version}.',
      en: 'The level of `{offering}` does not follow from the data under version {version}.',
    },
    todo: {
      nl: 'Vermeld `level`; waar de instelling kiest, leg de keuze vast in `levelChoice`.',
      en: 'State `level`; where the institution chooses, record the choice in `levelChoice`.',
    },
  },
  'AFK-878': {
    title: { nl: 'Studieomvang niet in studiepunten', en: 'Workload not in credits' },
    what: {
      nl: 'De studieomvang van `{offering}` staat in {unit}, niet in studiepunten (ECTS).',
      en: 'The workload of `{offering}` is in {unit}, not in ECTS credits.',
    },
    todo: { nl: 'Vermeld `credits` in studiepunten.', en: 'State `credits` in ECTS credits.' },
  },
  'AFK-879': {
    title: { nl: 'Onbekende variant', en: 'Unknown variant' },
    what: { nl: '`{offering}` heeft geen variant `{variant}`.', en: '`{offering}` has no variant `{variant}`.' },
    todo: { nl: 'Kies uit: {known}.', en: 'Choose from: {known}.' },
  },
});
