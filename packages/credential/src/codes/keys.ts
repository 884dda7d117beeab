import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can be wrong with the keys and addresses of an issuer, and with its journal of statuses. Keys are never shown. */
export const KEY_CODES = defineCodes({
  'AFK-890': {
    title: { nl: 'Sleutel is niet te gebruiken', en: 'Key cannot be used' },
    what: { nl: 'De sleutel is niet te gebruiken: {reason}.', en: 'The key cannot be used: {reason}.' },
    todo: {
      nl: 'Gebruik een sleutel van het type Ed25519, P-256 of RSA (minstens 3072 bits) met zijn eigen certificaat.',
      en: 'Use a key of type Ed25519, P-256 or RSA (at least 3072 bits) with its own certificate.',
    },
  },
  'AFK-891': {
    title: { nl: 'Geen bruikbaar did-adres', en: 'Not a usable DID address' },
    what: {
      nl: '`{did}` is geen did:web dat wij volgen: {reason}.',
      en: '`{did}` is not a did:web that we follow: {reason}.',
    },
    todo: {
      nl: 'Schrijf `did:web:` en de domeinnaam in kleine letters, zoals `did:web:voorbeeld.be`.',
      en: 'Write `did:web:` and the domain name in lower case, such as `did:web:example.be`.',
    },
  },
  'AFK-892': {
    title: { nl: 'Statusjournaal klopt niet', en: 'Journal of statuses is not right' },
    what: {
      nl: 'Het statusjournaal klopt niet bij stap {step}: {reason}.',
      en: 'The journal of statuses is not right at step {step}: {reason}.',
    },
    todo: {
      nl: 'Zet het journaal terug uit de reservekopie; verander er nooit zelf iets in.',
      en: 'Restore the journal from the backup; never change anything in it by hand.',
    },
  },
  'AFK-893': {
    title: { nl: 'Status kan zo niet veranderen', en: 'Status cannot change like this' },
    what: { nl: 'Certificaat `{id}`: {reason}.', en: 'Certificate `{id}`: {reason}.' },
    todo: {
      nl: 'Ga de code van het certificaat na; ze is het laatste deel van het controleadres.',
      en: 'Check the id of the certificate; it is the last part of the verification address.',
    },
  },
});
