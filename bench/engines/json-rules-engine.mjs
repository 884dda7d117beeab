import Ajv2020 from 'ajv/dist/2020.js';
import { Engine } from 'json-rules-engine';
import { SCHEMAS } from '../rules/subset.mjs';
import { perOfferingAsync } from './per-offering.mjs';

/**
 * One rule of the engine per rule. Its own operators cannot say presence or speak of every item of a list, so one
 * operator of ours answers with a compiled schema; what is measured is the engine around it.
 */
export async function prepare() {
  const ajv = new Ajv2020.default({ strict: false });
  const engine = new Engine();
  const checks = new Map(Object.entries(SCHEMAS).map(([rule, schema]) => [rule, ajv.compile(schema)]));
  engine.addOperator('breaks', (offering, rule) => !checks.get(rule)(offering));
  for (const rule of checks.keys()) {
    engine.addRule({
      conditions: { all: [{ fact: 'offering', operator: 'breaks', value: rule }] },
      event: { type: rule },
    });
  }
  return perOfferingAsync(async (offering) => {
    const { events } = await engine.run({ offering });
    return events.map(({ type }) => type);
  });
}
