/** Writes `docs/errors.md` from the code tables of every package; `--check` only tells whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { errorsPage } from './errors-page-text.js';

const target = 'docs/errors.md';
const page = errorsPage();
if (!process.argv.includes('--check')) {
  writeFileSync(target, page);
} else if (readFileSync(target, 'utf8') !== page) {
  process.stderr.write(`${target} is not up to date: npm run docs:errors\n`);
  process.exitCode = 1;
}
