import { compareVersions } from '@afsprakenkader/analysis';
import type { Options, Run } from '../context.js';
import { diffMarkdown } from '../diff/markdown.js';
import { tell } from '../diff/tell.js';
import { diffText } from '../diff/text.js';
import { chooseRelease } from '../framework/choose-framework.js';
import { wantsColour, widthOf } from '../io.js';
import { paint } from '../paint.js';

/** `diff`: what changes between two versions of the framework, on standard output. */
export async function diff({ io, language }: Run, from: string, to: string, options: Options): Promise<void> {
  const [before, after] = [await chooseRelease(from, io.cwd), await chooseRelease(to, io.cwd)];
  const comparison = compareVersions(before, after);
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
    return;
  }
  const told = tell(comparison, after.bundle.models, language);
  if (options.format === 'markdown') io.stdout.write(diffMarkdown(told));
  else io.stdout.write(diffText(told, widthOf(io.stdout, io.env), paint(wantsColour(io.stdout, io.env))));
}
