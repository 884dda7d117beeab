import * as z from 'zod';
import { looksLikeNationalNumber } from './national-number.js';
import { because, named } from './reasons.js';
import { date, text, uuid } from './scalars.js';

const NATIONAL = because(
  'dit lijkt een rijksregisternummer; dat hoort niet op een certificaat',
  'this looks like a national register number, which does not belong on a certificate',
);

/**
 * Whom the certificate is for. A name and, if the institution wants it, a birth date or a number of its own; nothing
 * else is taken in, so that no national number, address or gender can slip onto a page or into a credential.
 */
export const learnerSchema = z.strictObject({
  fullName: named(text(200), 'naam', 'name'),
  givenName: named(text(120), 'voornaam', 'given name').optional(),
  familyName: named(text(120), 'familienaam', 'family name').optional(),
  birthDate: named(date(), 'geboortedatum', 'date of birth').optional(),
  identifier: z
    .strictObject({
      scheme: named(text(80), 'soort nummer', 'kind of number'),
      value: named(
        text(60).refine((value) => !looksLikeNationalNumber(value), NATIONAL),
        'nummer van de lerende',
        'number of the learner',
      ),
    })
    .optional(),
  /** Random, never a student number: stands for the person where a credential needs an id. */
  id: named(uuid(), 'willekeurige code van de lerende', 'random id of the learner').optional(),
});

export type Learner = z.output<typeof learnerSchema>;
