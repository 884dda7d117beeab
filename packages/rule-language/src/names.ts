import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Status, Verdict } from './status.js';

/** What people read for a status. */
export const STATUS_NAMES: Readonly<Record<Status, Localized>> = {
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
  met: { nl: 'voldaan', en: 'met' },
  notice: { nl: 'ter informatie', en: 'for information' },
  advice: { nl: 'advies', en: 'advice' },
  exception: { nl: 'uitzondering', en: 'exception' },
  attention: { nl: 'aandacht', en: 'attention' },
  undetermined: { nl: 'niet te bepalen', en: 'undetermined' },
  unmet: { nl: 'niet voldaan', en: 'not met' },
};

/** What people read for a verdict. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Localized>> = {
  conform: { nl: 'conform', en: 'conform' },
  'conform-with-advice': { nl: 'conform, met advies', en: 'conform with advice' },
  'exception-recorded': { nl: 'uitzondering vastgelegd', en: 'exception recorded' },
  'outside-normal-range': { nl: 'buiten het gewone bereik', en: 'outside the normal range' },
  undetermined: { nl: 'niet te bepalen', en: 'undetermined' },
  'not-conform': { nl: 'niet conform', en: 'not conform' },
  'outside-framework': { nl: 'buiten het kader', en: 'outside the framework' },
};

/** Names in one language, for word lists that hold one. */
export function namesIn<Key extends string>(
  names: Readonly<Record<Key, Localized>>,
  language: Language,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<Localized>(names).map(([key, name]) => [key, name[language]]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
