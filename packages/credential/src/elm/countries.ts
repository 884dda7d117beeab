import { authorityTerm, type Term } from './terms.js';

/** Two letters of ISO 3166 to the three of the EU country table: the EU, its neighbours in EQF, and the United Kingdom. */
const CODES: Readonly<Record<string, string>> = {
  ...{ AT: 'AUT', BE: 'BEL', BG: 'BGR', CH: 'CHE', CY: 'CYP', CZ: 'CZE', DE: 'DEU', DK: 'DNK', EE: 'EST', ES: 'ESP' },
  ...{ FI: 'FIN', FR: 'FRA', GB: 'GBR', GR: 'GRC', HR: 'HRV', HU: 'HUN', IE: 'IRL', IS: 'ISL', IT: 'ITA', LI: 'LIE' },
  ...{ LT: 'LTU', LU: 'LUX', LV: 'LVA', MT: 'MLT', NL: 'NLD', NO: 'NOR', PL: 'POL', PT: 'PRT', RO: 'ROU', SE: 'SWE' },
  ...{ SI: 'SVN', SK: 'SVK' },
};
const LABELS: Readonly<Record<string, { nl: string; en: string }>> = {
  BE: { nl: 'België', en: 'Belgium' },
  NL: { nl: 'Nederland', en: 'Netherlands' },
};

/** A country by its two letters; undefined where our table does not hold it. */
export function country(code: string): Term | undefined {
  if (!Object.hasOwn(CODES, code)) return undefined;
  return authorityTerm('country', CODES[code]!, Object.hasOwn(LABELS, code) ? LABELS[code] : undefined);
}

/** The Flemish Community, in the EU table of administrative territorial units. */
export const FLEMISH_COMMUNITY: Term = authorityTerm('atu', 'BEL_CGG_VLA', {
  nl: 'Vlaamse Gemeenschap',
  en: 'Flemish Community of Belgium',
});
