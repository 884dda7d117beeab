import Ajv2020 from 'ajv/dist/2020.js';
import { SCHEMAS } from '../rules/subset.mjs';
import { perOffering } from './per-offering.mjs';

/** One compiled validator per rule; each stops at its first error. */
export async function prepare() {
  const ajv = new Ajv2020.default({ strict: false });
  const rules = Object.entries(SCHEMAS).map(([rule, schema]) => [rule, ajv.compile(schema)]);
  return perOffering((offering, tell) => {
    for (const [rule, validate] of rules) if (!validate(offering)) tell(rule);
  });
}
