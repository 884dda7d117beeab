import type { Localized } from '@afsprakenkader/diagnostics';
import type { Status } from '@afsprakenkader/rule-language';

/** How a status reads inside a sentence such as "with 6: met". */
export const STATUS_WORDS: Readonly<Record<Status, Localized>> = {
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
  met: { nl: 'in orde', en: 'met' },
  notice: { nl: 'ter informatie', en: 'for information' },
  advice: { nl: 'een advies', en: 'advice' },
  exception: { nl: 'uitzondering vastgelegd', en: 'exception recorded' },
  attention: { nl: 'buiten het gewone bereik', en: 'outside the normal range' },
  undetermined: { nl: 'nog niet te bepalen', en: 'still undetermined' },
  unmet: { nl: 'niet voldaan', en: 'not met' },
};

/** Joins words in a sentence: `a, b en c`. More than `most` are counted instead of listed. */
export function enumerate(words: readonly Localized[], join: 'and' | 'or' = 'and', most = 12): Localized {
  const shown = words.slice(0, most);
  const rest = words.length - shown.length;
  const all =
    rest === 0
      ? shown
      : [...shown, { nl: rest === 1 ? 'nog één' : `nog ${rest}`, en: rest === 1 ? 'one more' : `${rest} more` }];
  const link = join === 'and' ? { nl: 'en', en: 'and' } : { nl: 'of', en: 'or' };
  return {
    nl: joined(
      all.map(({ nl }) => nl),
      link.nl,
    ),
    en: joined(
      all.map(({ en }) => en),
      link.en,
    ),
  };
}

function joined(words: readonly string[], link: string): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${link} ${words.at(-1)}`;
}

/** The first letter as a capital, for the start of a sentence. */
export function capital(text: Localized): Localized {
  return { nl: upper(text.nl), en: upper(text.en) };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
