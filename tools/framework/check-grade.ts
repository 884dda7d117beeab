/** Refuses a changeset that is lower than what the change of the agreement means: part of `npm run framework:check`. */
import { join } from 'node:path';
import { problemLines, terminalLanguage } from '../../packages/framework/scripts/working-tree.js';
import { declaredPlace, gradeProblem } from './declared.js';
import { nextStep } from './next-step.js';

const root = process.cwd();
const step = await nextStep(join(root, 'packages', 'rules'));
const declared = 'comparison' in step ? await declaredPlace(root, step.from.version) : undefined;
const found = 'comparison' in step ? gradeProblem(step, declared) : step;
const problems = found === undefined ? [] : [found].flat();
if (problems.length > 0) {
  process.stderr.write(problemLines(problems));
  process.exitCode = 1;
} else if ('comparison' in step) {
  const said = {
    nl: { same: 'gelijk aan', needed: 'gevraagd', declared: 'aangegeven' },
    en: { same: 'the same as', needed: 'asked', declared: 'declared' },
  }[terminalLanguage()];
  const { from, needed } = step;
  process.stdout.write(
    needed === undefined
      ? `${said.same} ${from.version}\n`
      : `${from.version} → ${step.version}: ${said.needed} ${needed}, ${said.declared} ${declared}\n`,
  );
}
