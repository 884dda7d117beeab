import type { CheckRequest } from '@afsprakenkader/checker';
import type { Settings } from '../config/settings.js';

/** What the configuration adds to a check. */
export function fromSettings(
  settings: Settings,
): Pick<CheckRequest, 'defaults' | 'locateConfig' | 'exceptions' | 'suppressions'> {
  const { exceptions, suppressions } = settings.config;
  return {
    defaults: settings.defaults,
    locateConfig: settings.locate,
    ...(exceptions === undefined ? {} : { exceptions }),
    ...(suppressions === undefined ? {} : { suppressions }),
  };
}
