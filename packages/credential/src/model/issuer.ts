import * as z from 'zod';
import { named } from './reasons.js';
import { address, matching, text, texts } from './scalars.js';

/** Who awards: the institution, and the legal entity that signs for it. */
export const issuerSchema = z.strictObject({
  /** Key of one of the eighteen, where it is one. */
  key: named(text(40), 'code van de instelling', 'key of the institution').optional(),
  name: named(texts(200), 'naam van de instelling', 'name of the institution'),
  /** A brand can be wider than the legal entity that awards; a proper name, so the same in every language. */
  awardingBody: named(text(200), 'toekennende instantie', 'awarding body'),
  country: named(
    matching(/^[A-Z]{2}$/, 'een land is twee hoofdletters, zoals BE', 'a country is two capitals, such as BE'),
    'land',
    'country',
  ),
  /** Concept of the EU list of administrative territorial units: the Flemish Community. */
  region: named(z.enum(['BEL_CGG_VLA']), 'gemeenschap', 'community').optional(),
  city: named(text(100), 'plaats', 'place').optional(),
  homepage: named(address(), 'webadres', 'web address').optional(),
  identifiers: z
    .strictObject({
      did: matching(
        /^did:web:[a-z0-9.-]+(?::[A-Za-z0-9._-]+)*$/,
        'een did:web volgt het eigen domein, zoals did:web:voorbeeld.be',
        'a did:web follows the own domain, such as did:web:example.be',
      ),
      /** The organizationIdentifier of the seal's certificate. */
      eidas: matching(
        /^VATBE-\d{10}$|^NTRBE-\d{10}$/,
        'schrijf het als VATBE- en tien cijfers',
        'write it as VATBE- and ten digits',
      ),
      ror: matching(
        /^https:\/\/ror\.org\/0[a-z0-9]{8}$/,
        'schrijf het als https://ror.org/0…',
        'write it as https://ror.org/0…',
      ),
      isni: matching(/^\d{4} \d{4} \d{4} \d{3}[\dX]$/, 'schrijf vier groepen van vier', 'write four groups of four'),
      erasmus: z.array(text(20)).min(1).max(10),
      /** Number in the higher education database of Flanders. */
      dho: text(20),
    })
    .partial()
    .optional(),
});

export type Issuer = z.output<typeof issuerSchema>;
