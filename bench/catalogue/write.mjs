import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { offeringAt } from './offering.mjs';

export const SEED = 20261123;
export const DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** The NDJSON file of the first `count` offerings; written once. */
export function ndjson(count) {
  const file = `${DATA}${count}.ndjson`;
  if (existsSync(file)) return file;
  mkdirSync(DATA, { recursive: true });
  const handle = openSync(`${file}.part`, 'w');
  let lines = [];
  for (let index = 0; index < count; index++) {
    lines.push(`${JSON.stringify(offeringAt(SEED, index))}\n`);
    if (lines.length === 1000 || index === count - 1) {
      writeSync(handle, lines.join(''));
      lines = [];
    }
  }
  closeSync(handle);
  renameSync(`${file}.part`, file);
  return file;
}
