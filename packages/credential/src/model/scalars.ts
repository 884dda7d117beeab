import { LANGUAGES, type Language } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { unfitCharacter } from './characters.js';
import { because } from './reasons.js';

/** Decimals are exact to the millionth, as in the offering format. */
const SCALE = 1_000_000;

/**
 * A text for people: composed (NFC), on one line, without spaces at its ends or unseen characters, so that the page,
 * the credential and the badge can carry the very same characters.
 */
export function text(longest = 2_000) {
  return z.string().superRefine((value, context) => {
    const say = (nl: string, en: string) => context.addIssue({ code: 'custom', ...because(nl, en) });
    const unfit = unfitCharacter(value);
    if (unfit !== undefined) {
      const { codePoint, kind, index } = unfit;
      say(
        `op plaats ${index + 1} staat ${codePoint}, ${kind.nl}`,
        `at position ${index + 1} stands ${codePoint}, ${kind.en}`,
      );
    } else if (value.trim() === '') say('dit is leeg', 'this is empty');
    else if (value.trim() !== value) say('er staat een spatie vooraan of achteraan', 'it begins or ends with a space');
    else if (value.normalize('NFC') !== value)
      say('de letters zijn niet samengesteld (schrijf ze in NFC)', 'the letters are not composed (write them in NFC)');
    else if (value.length > longest)
      say(`dit is langer dan ${longest} tekens`, `this is longer than ${longest} characters`);
  });
}

/** The same text in one or two languages. */
export type Texts = { nl?: string | undefined; en?: string | undefined };

export function texts(longest?: number) {
  return z
    .strictObject({ nl: text(longest).optional(), en: text(longest).optional() })
    .refine(
      ({ nl, en }) => nl !== undefined || en !== undefined,
      because(
        'een tekst in minstens één taal (nl of en) ontbreekt',
        'a text in at least one language (nl or en) is missing',
      ),
    );
}

/** A text in a language, or else in the other one: what a badge, which has one language, can still say. */
export function textIn(texts: Texts, language: Language): string | undefined {
  return texts[language] ?? LANGUAGES.map((other) => texts[other]).find((value) => value !== undefined);
}

/** A day as the calendar has it, `2026-11-20`. */
export const date = () => z.iso.date();

/** A text of a fixed form, with the words for one that has another. */
export function matching(form: RegExp, nl: string, en: string) {
  return z.string().refine((value) => form.test(value), because(nl, en));
}

export const uuid = () =>
  matching(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    'dit is geen UUID in kleine letters',
    'this is not a UUID in lower case',
  );

/** `sha256-` and the base64 of a SHA-256. */
export const digest = () =>
  matching(
    /^sha256-[A-Za-z0-9+/]{43}=$/,
    'een digest is sha256- en 44 tekens',
    'a digest is sha256- and 44 characters',
  );

/** A study load: above 0, at most six decimals. */
export const decimal = () =>
  z
    .number()
    .refine(
      (value) => value > 0 && value <= 10_000 && Math.round(value * SCALE) / SCALE === value,
      because(
        'dit is geen getal boven 0 met hoogstens zes decimalen',
        'this is not a number above 0 with at most six decimals',
      ),
    );

/** An https address without user name, port tricks or unseen characters. */
export const address = () =>
  z
    .string()
    .max(300)
    .refine(
      isAddress,
      because(
        'dit is geen gewoon adres dat met https:// begint',
        'this is not a plain address that starts with https://',
      ),
    );

function isAddress(value: string): boolean {
  if (unfitCharacter(value) !== undefined || /[\s"<>\\^`{|}]/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password, hostname } = new URL(value);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}
