import { weighExamples } from '@afsprakenkader/analysis/mutation';
import { inquire } from '@afsprakenkader/analysis/questions';
import type { Options, Run } from '../context.js';
import { diffMarkdown } from '../diff/markdown.js';
import { diffText } from '../diff/text.js';
import { chooseRelease, type Release } from '../framework/choose-framework.js';
import { wantsColour, widthOf } from '../io.js';
import { paint } from '../paint.js';
import { besideExamples } from '../questions/beside.js';
import { exampleYaml } from '../questions/example-yaml.js';
import { tell } from '../questions/tell.js';

/** `questions`: what one version of the framework leaves to the working group, on standard output. */
export async function questions({ io, language }: Run, asked: string | undefined, options: Options): Promise<void> {
  const release = await chooseRelease(asked ?? 'latest', io.cwd);
  const inquiry = inquire(release);
  const weighing = options.examples === true ? await weigh(release, io.cwd) : undefined;
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify({ ...inquiry, ...(weighing && { examples: weighing }) }, null, 2)}\n`);
    return;
  }
  const told = tell(inquiry, release.bundle, language, weighing);
  const yaml = weighing === undefined || weighing.proposals.length === 0 ? '' : exampleYaml(weighing.proposals);
  if (options.format === 'markdown') {
    io.stdout.write(diffMarkdown(told));
    if (yaml !== '') io.stdout.write(`\n\`\`\`yaml\n${yaml}\`\`\`\n`);
  } else {
    io.stdout.write(diffText(told, widthOf(io.stdout, io.env), paint(wantsColour(io.stdout, io.env))));
    if (yaml !== '') io.stdout.write(`\n${yaml}`);
  }
}

async function weigh(release: Release, cwd: string) {
  return weighExamples(release, { beside: await besideExamples(release, cwd) });
}
