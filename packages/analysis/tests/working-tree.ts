import { fileURLToPath } from 'node:url';
import { compileFolder, readBeside } from '@afsprakenkader/framework/compile';

const FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));

/** The agreement in the working tree, and the examples that are kept beside its rules. */
export function workingTree() {
  const { bundle, problems } = compileFolder(FOLDER, { version: 'next', taxonomy: {} });
  if (bundle === undefined) throw new Error(problems.map(({ what }) => what.en).join('\n'));
  return { bundle, beside: readBeside(FOLDER, bundle) };
}
