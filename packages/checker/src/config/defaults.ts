import type { Config } from './config.js';

/** What the configuration says of every offering: its defaults, and the institution. */
export function configDefaults(config: Pick<Config, 'institution' | 'defaults'>): Readonly<Record<string, unknown>> {
  const institution = config.institution === undefined ? {} : { institution: config.institution };
  return { ...institution, ...config.defaults };
}
