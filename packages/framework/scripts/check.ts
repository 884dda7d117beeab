import { compileWorkingTree, problemLines, problemsOf, terminalLanguage } from './working-tree.js';

/** Checks the agreement in the working tree: `npm run framework:check`. */
const result = compileWorkingTree();
const problems = problemsOf(result);
process.stderr.write(problemLines(problems));
if (problems.length > 0) process.exitCode = 1;
else {
  const said = { nl: 'regels, niets te melden', en: 'rules, nothing to report' };
  process.stdout.write(`${result.bundle?.rules.length} ${said[terminalLanguage()]}\n`);
}
