import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can be wrong with a credential that somebody shows: one code for each line of a verification. */
export const VERIFY_CODES = defineCodes({
  'AFK-880': {
    title: { nl: 'Bestand is niet eenduidig te lezen', en: 'File cannot be read in one way only' },
    what: { nl: 'Het bestand is geen eenduidige JSON: {reason}.', en: 'The file is not unambiguous JSON: {reason}.' },
    todo: {
      nl: 'Vraag het oorspronkelijke bestand aan wie het bewijs kreeg; bewerk of herschrijf het niet.',
      en: 'Ask the holder for the original file; do not edit or rewrite it.',
    },
  },
  'AFK-881': {
    title: { nl: 'Vorm van het bewijs klopt niet', en: 'Form of the credential is not right' },
    what: { nl: '`{place}`: {reason}.', en: '`{place}`: {reason}.' },
    todo: {
      nl: 'Vertrouw niet op wat dit bestand toont; vraag de uitreiker om een bestand dat aan de norm voldoet.',
      en: 'Do not rely on what this file shows; ask the issuer for a file that follows the standard.',
    },
  },
  'AFK-882': {
    title: { nl: 'Handtekening is niet in orde', en: 'Signature is not in order' },
    what: { nl: 'De handtekening houdt geen stand: {reason}.', en: 'The signature does not hold: {reason}.' },
    todo: {
      nl: 'Behandel het bewijs als niet ondertekend en vraag het oorspronkelijke bestand.',
      en: 'Treat the credential as unsigned and ask for the original file.',
    },
  },
  'AFK-883': {
    title: { nl: 'Sleutel is niet die van de uitreiker', en: 'Key is not that of the issuer' },
    what: {
      nl: 'Er is niet aangetoond dat {issuer} dit ondertekende: {reason}.',
      en: 'It is not shown that {issuer} signed this: {reason}.',
    },
    todo: {
      nl: 'Haal het did-document of het certificaat bij de uitreiker zelf, leg het in de map van `--trust` en controleer opnieuw.',
      en: 'Get the DID document or the certificate from the issuer itself, put it in the folder of `--trust` and verify again.',
    },
  },
  'AFK-884': {
    title: { nl: 'Datum klopt niet', en: 'Date is not right' },
    what: { nl: '`{place}` ({value}): {reason}.', en: '`{place}` ({value}): {reason}.' },
    todo: {
      nl: 'Ga bij de uitreiker na vanaf wanneer en tot wanneer het bewijs geldt.',
      en: 'See with the issuer from when and until when the credential is valid.',
    },
  },
  'AFK-885': {
    title: { nl: 'Ingetrokken of geschorst', en: 'Revoked or suspended' },
    what: { nl: 'De uitreiker heeft dit bewijs {state}.', en: 'The issuer has {state} this credential.' },
    todo: {
      nl: 'Neem het bewijs niet aan; de uitreiker kan zeggen of er een nieuw is.',
      en: 'Do not accept the credential; the issuer can tell whether there is a new one.',
    },
  },
  'AFK-886': {
    title: { nl: 'Status is niet vastgesteld', en: 'Status is not established' },
    what: {
      nl: 'Of dit bewijs ingetrokken of geschorst is, blijft onbekend: {reason}.',
      en: 'Whether this credential is revoked or suspended remains unknown: {reason}.',
    },
    todo: {
      nl: 'Haal de statuslijst op bij {list} en leg ze in de map van `--trust`.',
      en: 'Get the status list from {list} and put it in the folder of `--trust`.',
    },
  },
  'AFK-887': {
    title: { nl: 'Element van Annex I ontbreekt', en: 'Element of Annex I is missing' },
    what: {
      nl: 'Element {number} van de Europese aanbeveling, {element}: {reason}.',
      en: 'Element {number} of the European Recommendation, {element}: {reason}.',
    },
    todo: {
      nl: 'De uitreiker vult het element aan en reikt het bewijs opnieuw uit.',
      en: 'The issuer adds the element and issues the credential again.',
    },
  },
  'AFK-888': {
    title: { nl: 'Versie van het afsprakenkader klopt niet', en: 'Version of the framework is not right' },
    what: {
      nl: 'Versie {version} van het afsprakenkader: {reason}.',
      en: 'Version {version} of the framework: {reason}.',
    },
    todo: {
      nl: 'Controleer met een nieuwere uitgave van dit programma, of vraag de uitreiker welke versie bedoeld is.',
      en: 'Verify with a newer edition of this program, or ask the issuer which version is meant.',
    },
  },
  'AFK-889': {
    title: { nl: 'Bestanden spreken elkaar tegen', en: 'Files contradict each other' },
    what: {
      nl: '{one} en {other} komen niet van hetzelfde certificaat: {reason}.',
      en: '{one} and {other} were not made from the same certificate: {reason}.',
    },
    todo: {
      nl: 'Neem geen van beide aan voor de uitreiker gezegd heeft welk bestand geldt.',
      en: 'Accept neither before the issuer has said which file is valid.',
    },
  },
});
