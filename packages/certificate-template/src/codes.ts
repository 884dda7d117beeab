import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can be wrong with the template of a certificate as the working group writes it, AFK-820 to AFK-824. */
export const CERTIFICATE_TEMPLATE_CODES = defineCodes({
  'AFK-820': {
    title: { nl: 'Sjabloon is geen leesbare YAML', en: 'Template is not readable YAML' },
    what: {
      nl: 'Het sjabloon van het certificaat is niet te lezen: {reason}.',
      en: 'The template of the certificate cannot be read: {reason}.',
    },
    todo: { nl: 'Verbeter de YAML op deze plaats.', en: 'Correct the YAML at this place.' },
  },
  'AFK-821': {
    title: { nl: 'Sjabloon heeft een andere vorm', en: 'Template has another form' },
    what: { nl: '`{place}`: {reason}.', en: '`{place}`: {reason}.' },
    todo: {
      nl: 'Verbeter dit; `packages/certificate-template` toont hoe een sjabloon eruitziet.',
      en: 'Correct this; `packages/certificate-template` shows what a template looks like.',
    },
  },
  'AFK-822': {
    title: {
      nl: 'Element van het sjabloon staat niet op zijn plaats',
      en: 'Element of the template is not in its place',
    },
    what: { nl: 'Element `{element}`: {reason}.', en: 'Element `{element}`: {reason}.' },
    todo: {
      nl: 'Beschrijf elk element één keer en zet het in precies één groep.',
      en: 'Describe every element once and put it in exactly one group.',
    },
  },
  'AFK-823': {
    title: {
      nl: 'Zin van het sjabloon vraagt iets onbekends',
      en: 'Sentence of the template asks for something unknown',
    },
    what: { nl: '`{place}` heeft {slots}; mogelijk is: {known}.', en: '`{place}` has {slots}; possible are: {known}.' },
    todo: {
      nl: 'Gebruik in beide talen dezelfde gegevens, uit deze lijst.',
      en: 'Use the same items in both languages, from this list.',
    },
  },
  'AFK-824': {
    title: { nl: 'Bron van het sjabloon is onbekend', en: 'Source of the template is unknown' },
    what: {
      nl: 'Element `{element}` verwijst naar `{reference}`; die staat niet in deze versie.',
      en: 'Element `{element}` refers to `{reference}`, which this version does not have.',
    },
    todo: {
      nl: 'Verwijs naar een bepaling of een open vraag van deze versie.',
      en: 'Refer to a clause or an open question of this version.',
    },
  },
});
