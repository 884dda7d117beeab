import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { REPORTERS } from '@afsprakenkader/checker/report';
import type { Options, Run } from '../context.js';
import { chooseRelease, type Release, releasedVersions } from '../framework/choose-framework.js';
import { wantsColour, widthOf } from '../io.js';
import { writeToFile } from '../output.js';
import { paint } from '../paint.js';
import { examplesFolder } from './examples-folder.js';
import { levelAnswers } from './levels.js';
import { listingsOf } from './listing.js';
import { loadsOf } from './loads.js';
import { checkExample } from './run-checks.js';
import { tellEnd, tellStart } from './tell-frame.js';
import { tellInvented } from './tell-invented.js';
import { tellLevels } from './tell-levels.js';
import { tellLoad } from './tell-load.js';
import { tellRules } from './tell-rules.js';
import { tellWanted } from './tell-wanted.js';
import { tellWords } from './tell-words.js';
import { tellerOf } from './teller.js';
import { suppose } from './what-if.js';

/** `demo`: what a check can say of real listings that tell little, and of invented catalogues that tell all. */
export async function demo(run: Run, options: Options): Promise<void> {
  const versions = (await releasedVersions()).slice(-2);
  const page =
    typeof options.output === 'string'
      ? resolve(run.io.cwd, options.output)
      : join(await mkdtemp(join(tmpdir(), 'afsprakenkader-')), 'demo.html');
  await tellDemo(run, await Promise.all(versions.map((version) => chooseRelease(version))), page);
}

/** Tells the demo under some versions, the newest last, and writes the page of the newest. */
export async function tellDemo({ io, language }: Run, releases: readonly Release[], page: string): Promise<void> {
  const examples = examplesFolder();
  const real = join(examples, 'real-listings');
  const asOf = io.today();
  const results = await Promise.all(releases.map((framework) => checkExample({ folder: real, framework, asOf })));
  const newest = results.at(-1);
  if (newest === undefined) return;
  const style = paint(wantsColour(io.stdout, io.env));
  const teller = tellerOf(language, widthOf(io.stdout, io.env), style, newest.bundle);
  const print = (text: string) => io.stdout.write(`${text}\n`);

  const all = await listingsOf(newest);
  const inside = all.filter(({ verdict }) => verdict !== 'outside-framework');
  print(tellStart(all, results, teller));
  print(tellWords(all, teller));
  print(tellLoad(loadsOf(inside, newest.bundle), inside, teller));
  const supposed = await Promise.all(releases.map((framework) => supposedLevels(real, framework, asOf)));
  print(tellLevels(inside.length, supposed, teller));
  print(tellRules(results, inside.length, teller));
  print(tellWanted(inside, teller));
  const folder = join(examples, 'invented');
  print(
    await tellInvented(
      await Promise.all(releases.map((framework) => checkExample({ folder, framework, asOf }))),
      teller,
    ),
  );
  await writeToFile(REPORTERS.html(newest, { language, colour: false, width: 100 }), page, io.cwd);
  print(tellEnd(page, teller));
}

async function supposedLevels(folder: string, framework: Release, asOf: string) {
  const result = await checkExample({ folder, framework, asOf, change: suppose });
  const tried = (await listingsOf(result)).filter(({ verdict }) => verdict !== 'outside-framework');
  return { version: framework.bundle.version, answers: levelAnswers(tried) };
}
