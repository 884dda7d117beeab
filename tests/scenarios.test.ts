import { expect, test } from 'vitest';
import { play } from './support/play.js';
import { allScenarios } from './support/scenarios.js';

// The others play in `npm run verify`: tests/scenarios.verify.test.ts.
test('the main flow: init, pin, check, explain', async () => {
  const main = allScenarios().find(({ name }) => name === 'main-flow.scenario');
  expect(main).toBeDefined();
  if (main) await play(main.scenario);
});
