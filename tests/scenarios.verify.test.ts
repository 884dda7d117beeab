import { describe, test } from 'vitest';
import { play } from './support/play.js';
import { allScenarios } from './support/scenarios.js';

describe.concurrent('scenarios', () => {
  for (const { name, scenario } of allScenarios()) {
    test(`${name}: ${scenario.title}`, () => play(scenario));
  }
});
