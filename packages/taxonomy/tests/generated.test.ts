import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAuthored } from '../scripts/authored.js';
import { emit } from '../scripts/emit.js';

const root = new URL('../', import.meta.url);

test('the generated words are those of the YAML', () => {
  const files = emit(readAuthored());
  const present = readdirSync(new URL('src/generated', root)).map((name) => `src/generated/${name}`);
  expect(present.sort()).toEqual(Object.keys(files).sort());
  for (const [path, text] of Object.entries(files)) expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(text);
});
