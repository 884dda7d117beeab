import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readScenario, type Scenario } from './scenario.js';

const FOLDER = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** Every scenario file, by name. */
export function allScenarios(): { readonly name: string; readonly scenario: Scenario }[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.scenario'))
    .sort()
    .map((name) => ({ name, scenario: readScenario(readFileSync(FOLDER + name, 'utf8')) }));
}
