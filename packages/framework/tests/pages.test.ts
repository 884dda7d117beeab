import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../scripts/pages/pages.js';
import { compileWorkingTree, problemsOf, releasedBundles } from '../scripts/working-tree.js';

const FOLDER = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));
const result = compileWorkingTree();
const { bundle, problems } = result;

describe('the agreement in the working tree', () => {
  it('compiles and passes every check', () => {
    expect(problems).toEqual([]);
    expect(problemsOf(result)).toEqual([]);
  });

  it('binds each rule to its file, its pages and its examples', () => {
    const ids = bundle!.rules.map(({ id }) => id).sort();
    const pages = (language: string) =>
      readdirSync(`${FOLDER}${language}`)
        .filter((name) => name !== 'README.md')
        .map((name) => name.replace(/\.md$/, ''))
        .sort();
    const files = readdirSync(fileURLToPath(new URL('../../rules/rules/', import.meta.url)));
    expect(files.map((name) => name.replace(/\.yaml$/, '')).sort()).toEqual(ids);
    expect(pages('nl')).toEqual(ids);
    expect(pages('en')).toEqual(ids);
    for (const { examples } of bundle!.rules) expect(examples.length).toBeGreaterThan(0);
  });

  it('has pages that are up to date (npm run framework:pages)', () => {
    const pages = rulePages({ bundle: bundle!, versions: [...releasedBundles(), bundle!] });
    for (const [name, text] of pages) expect(readFileSync(`${FOLDER}${name}`, 'utf8'), name).toBe(text);
  });

  it('shows every example on the page of its rule', () => {
    for (const { id, examples } of bundle!.rules) {
      const page = readFileSync(`${FOLDER}nl/${id}.md`, 'utf8');
      for (const { name } of examples) expect(page).toContain(name.nl);
    }
  });
});
