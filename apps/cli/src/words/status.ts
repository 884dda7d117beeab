import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const STATUS: CommandWords = {
  name: 'status',
  summary: { nl: 'trek certificaten in of schors ze', en: 'revoke or suspend certificates' },
  about: {
    nl: 'Houdt in een journaal bij welke certificaten ingetrokken of geschorst zijn en maakt er ondertekende statuslijsten van. Stappen: open (begin een journaal), assign (geef certificaten een willekeurige plaats), revoke (intrekken, voorgoed), suspend (schorsen), reinstate (schorsing opheffen), publish (schrijf revocation.json en suspension.json). Het journaal groeit alleen aan; het noemt geen personen en geen redenen. Het wachtwoord van de sleutel komt uit AFK_KEY_PASSPHRASE.',
    en: 'Keeps in a journal which certificates are revoked or suspended, and makes signed status lists of it. Steps: open (start a journal), assign (give certificates a random place), revoke (for good), suspend, reinstate (lift a suspension), publish (write revocation.json and suspension.json). The journal only grows; it names no persons and no reasons. The passphrase of the key comes from AFK_KEY_PASSPHRASE.',
  },
  args: [
    {
      name: '<step>',
      about: {
        nl: 'open, assign, revoke, suspend, reinstate of publish',
        en: 'open, assign, revoke, suspend, reinstate or publish',
      },
    },
    {
      name: '[certificates...]',
      about: {
        nl: 'willekeurige codes van certificaten (het eind van het controleadres)',
        en: 'random ids of certificates (the end of the verification address)',
      },
    },
  ],
  options: [
    { flags: '--journal <folder>', about: { nl: 'map van het journaal', en: 'folder of the journal' } },
    {
      flags: '--issuer <did>',
      about: { nl: 'bij open: did:web van de instelling', en: 'with open: did:web of the institution' },
    },
    {
      flags: '--address <url>',
      about: {
        nl: 'bij open: webadres waaronder de lijsten komen',
        en: 'with open: web address under which the lists will be',
      },
    },
    { flags: '--key <file>', about: { nl: 'bij publish: privésleutel (PEM)', en: 'with publish: private key (PEM)' } },
    {
      flags: '--method <did>',
      about: { nl: 'bij publish: de sleutel in het did-document', en: 'with publish: the key in the DID document' },
    },
    {
      flags: '-o, --output <folder>',
      about: { nl: 'bij publish: map voor de lijsten', en: 'with publish: folder for the lists' },
    },
    LANG,
  ],
  examples: [
    {
      run: 'afsprakenkader status revoke 5f0a8a1c-2b1e-4a34-9d0a-6a4f0e2b7c11 --journal status-2026',
      tells: { nl: 'trek één certificaat in', en: 'revoke one certificate' },
    },
  ],
};
