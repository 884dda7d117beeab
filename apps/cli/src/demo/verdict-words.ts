import type { Localized } from '@afsprakenkader/diagnostics';
import type { Verdict } from '@afsprakenkader/rule-language';

export const VERDICT_WORDS: Readonly<Record<Verdict, Localized>> = {
  conform: { nl: 'conform', en: 'conform' },
  'conform-with-advice': { nl: 'conform, met advies', en: 'conform with advice' },
  'exception-recorded': { nl: 'uitzondering vastgelegd', en: 'exception recorded' },
  'outside-normal-range': { nl: 'buiten het gewone bereik', en: 'outside the normal range' },
  undetermined: { nl: 'niet te bepalen', en: 'undetermined' },
  'not-conform': { nl: 'niet conform', en: 'not conform' },
  'outside-framework': { nl: 'buiten het kader', en: 'outside the framework' },
};
