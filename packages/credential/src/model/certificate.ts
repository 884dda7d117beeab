import { LANGUAGES } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { achievementSchema } from './achievement.js';
import { issuerSchema } from './issuer.js';
import { learnerSchema } from './learner.js';
import { because, named } from './reasons.js';
import { address, date, digest, matching, text, texts, uuid } from './scalars.js';

/** Capitals and digits in groups: safe in a file name, a QR code and a telephone call. */
export const CERTIFICATE_NUMBER = /^(?=.{4,40}$)[A-Z0-9]+(?:[-.][A-Z0-9]+)*$/;

const frameworkSchema = z.strictObject({
  version: named(text(40), 'versie van het afsprakenkader', 'version of the framework'),
  digest: named(digest(), 'digest van het afsprakenkader', 'digest of the framework'),
});

const resultSchema = z.strictObject({
  grade: named(text(40), 'behaald resultaat', 'grade'),
  scale: named(texts(200), 'schaal van het resultaat', 'scale of the grade').optional(),
});

/** Where the state of the certificate is published; the index says nothing about the person. */
const statusSchema = z.strictObject({
  purpose: z.enum(['revocation', 'suspension']),
  list: named(address(), 'adres van de statuslijst', 'address of the status list'),
  index: named(
    z
      .int()
      .min(0)
      .max(2 ** 31),
    'plaats in de statuslijst',
    'place in the status list',
  ),
});

const OTHER_ADDRESS = {
  path: ['verification'],
  ...because(
    'het controleadres eindigt op de willekeurige code van het certificaat (`id`) en zegt verder niets over de lerende',
    'the verification address ends with the random id of the certificate (`id`) and says nothing else about the learner',
  ),
};
const LATE_AWARD = {
  path: ['awardedOn'],
  ...because('de toekenning ligt na de uitreiking', 'the award is later than the date of issue'),
};
const LATE_BIRTH = {
  path: ['learner', 'birthDate'],
  ...because('de geboortedatum ligt na de uitreiking', 'the date of birth is later than the date of issue'),
};
const TWICE = { path: ['languages'], ...because('een taal staat er twee keer', 'a language stands there twice') };

/**
 * One certificate, format version 1: all that the page, the European credential and the badge say, said once. Each of
 * them is made from this object alone, so they cannot disagree. Dates are days; texts are composed (NFC).
 */
export const certificateSchema = z
  .strictObject({
    format: z.literal(1),
    /** Random; stands in the address of the QR code and in both credentials. */
    id: named(uuid(), 'willekeurige code van het certificaat', 'random id of the certificate'),
    number: named(
      matching(
        CERTIFICATE_NUMBER,
        'een certificaatnummer is vier tot veertig hoofdletters en cijfers, in groepen met een streepje of punt ertussen',
        'a certificate number is four to forty capitals and digits, in groups with a hyphen or dot between them',
      ),
      'certificaatnummer',
      'certificate number',
    ),
    /** The address behind the QR code: https, ending with `id`. */
    verification: named(address(), 'controleadres', 'verification address'),
    framework: frameworkSchema,
    /** Languages of the certificate, the main one first. */
    languages: named(
      z.array(z.enum(LANGUAGES)).min(1).max(2),
      'talen van het certificaat',
      'languages of the certificate',
    ),
    issuedOn: named(date(), 'datum van uitreiking', 'date of issue'),
    awardedOn: named(date(), 'datum van toekenning', 'date of the award').optional(),
    validUntil: named(date(), 'geldig tot', 'valid until').optional(),
    issuer: issuerSchema,
    learner: learnerSchema,
    achievement: achievementSchema,
    result: named(resultSchema, 'resultaat', 'result').optional(),
    status: z.array(statusSchema).max(2).optional(),
  })
  .refine(({ id, verification }) => verification.endsWith(`/${id}`), OTHER_ADDRESS)
  .refine(({ awardedOn, issuedOn }) => awardedOn === undefined || awardedOn <= issuedOn, LATE_AWARD)
  .refine(({ learner, issuedOn }) => learner.birthDate === undefined || learner.birthDate < issuedOn, LATE_BIRTH)
  .refine(({ languages }) => new Set(languages).size === languages.length, TWICE);

export type Certificate = z.output<typeof certificateSchema>;
