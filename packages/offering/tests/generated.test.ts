import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { artefacts } from '../scripts/artefacts.js';

const root = new URL('../', import.meta.url);

test('the generated files are those of the schema', () => {
  const files = artefacts();
  const present = ['src/generated', 'schema'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`),
  );
  expect(present.sort()).toEqual(Object.keys(files).sort());
  for (const [path, text] of Object.entries(files))
    expect(readFileSync(new URL(path, root), 'utf8') === text, path).toBe(true);
});
