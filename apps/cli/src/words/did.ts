import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const DID: CommandWords = {
  name: 'did',
  summary: { nl: 'publiceer de sleutels van uw instelling', en: 'publish the keys of your institution' },
  about: {
    nl: 'Houdt bij met welke sleutels uw instelling bewijzen ondertekent en maakt het did-document dat u op uw eigen domein zet. Stappen: add (voeg een publieke sleutel toe), retire (vervangen: wat ermee ondertekend is, blijft goed), compromise (gelekt: niets ervan wordt nog geloofd), document (schrijf het did-document; het adres ervan staat op de foutuitvoer). Zet een nieuwe sleutel eerst online en onderteken er pas later mee.',
    en: 'Keeps with which keys your institution signs credentials and makes the DID document that you put on your own domain. Steps: add (a public key), retire (replaced: what it signed stays good), compromise (leaked: nothing of it is believed any more), document (write the DID document; its address goes to standard error). Put a new key online first and sign with it later.',
  },
  args: [
    { name: '<step>', about: { nl: 'add, retire, compromise of document', en: 'add, retire, compromise or document' } },
    {
      name: '[key]',
      about: {
        nl: 'bij add een publieke sleutel (PEM), anders de naam, zoals key-1',
        en: 'with add a public key (PEM), else its name, such as key-1',
      },
    },
  ],
  options: [
    {
      flags: '--keys <file>',
      about: { nl: 'bestand met de geschiedenis van de sleutels', en: 'file with the history of the keys' },
    },
    {
      flags: '--issuer <did>',
      about: {
        nl: 'bij de eerste sleutel: did:web van de instelling',
        en: 'with the first key: did:web of the institution',
      },
    },
    LANG,
  ],
  examples: [
    {
      run: 'afsprakenkader did document --keys sleutels.json > did.json',
      tells: { nl: 'het document voor uw webserver', en: 'the document for your web server' },
    },
  ],
};
