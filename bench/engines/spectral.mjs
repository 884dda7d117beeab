import spectralCore from '@stoplight/spectral-core';
import { schema } from '@stoplight/spectral-functions';
import { SCHEMAS } from '../rules/subset.mjs';
import { perOfferingAsync } from './per-offering.mjs';

/** A ruleset with one rule each, on the parsed offering. */
export async function prepare() {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({
    rules: Object.fromEntries(
      Object.entries(SCHEMAS).map(([rule, body]) => [
        rule,
        {
          given: '$',
          severity: 'warn',
          then: { function: schema, functionOptions: { schema: body, dialect: 'draft2020-12' } },
        },
      ]),
    ),
  });
  return perOfferingAsync(async (offering) => new Set((await spectral.run(offering)).map(({ code }) => code)));
}
