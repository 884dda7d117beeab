import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulePages } from './pages/pages.js';
import { compileWorkingTree, problemLines, releasedBundles } from './working-tree.js';

/** Writes `docs/rules` anew: `npm run framework:pages`. Pages of rules that are gone go too. */
const FOLDER = fileURLToPath(new URL('../../../docs/rules', import.meta.url));

const { bundle, problems } = compileWorkingTree();
if (bundle === undefined) {
  process.stderr.write(problemLines(problems));
  process.exitCode = 1;
} else {
  const pages = rulePages({ bundle, versions: [...releasedBundles(), bundle] });
  for (const [name, text] of pages) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.md') && !pages.has(name)) rmSync(join(FOLDER, name));
}
