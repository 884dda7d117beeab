/**
 * Releases the working tree: `npm run framework:release -- 0.3.0 [--date 2026-01-31] [--dry-run]`. Refuses a number that is
 * lower than the change asks for; then the bundle is written, and beside it how compatible it is with the release before.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isEnough, placeGrown } from '@afsprakenkader/analysis/release';
import { problem } from '@afsprakenkader/diagnostics';
import { isVersion } from '@afsprakenkader/framework';
import { problemLines } from '../../packages/framework/scripts/working-tree.js';
import { FRAMEWORK_CODES } from '../../packages/framework/src/codes.js';
import { writeMissingNotes } from './archive.js';
import { nextStep } from './next-step.js';

const root = process.cwd();
const args = process.argv.slice(2);
const version = args.find((arg) => !arg.startsWith('--')) ?? '';
const step = await nextStep(join(root, 'packages', 'rules'));
const tooLow =
  'comparison' in step &&
  step.needed !== undefined &&
  isVersion(version) &&
  placeGrown(step.from.version, version) !== undefined &&
  !isEnough(placeGrown(step.from.version, version), step.needed);
if (tooLow) {
  const slots = { version, needed: step.version ?? '' };
  process.stderr.write(problemLines([problem(FRAMEWORK_CODES, 'AFK-542', slots)]));
  process.exitCode = 1;
} else {
  const result = spawnSync('npm', ['run', '-w', 'packages/framework', 'release', '--', ...args], { stdio: 'inherit' });
  process.exitCode = result.status ?? 1;
  if (result.status === 0 && !args.includes('--dry-run'))
    await writeMissingNotes(join(root, 'packages', 'framework', 'CHANGELOG.md'));
}
