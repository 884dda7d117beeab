import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { REPORTERS } from '@afsprakenkader/checker/report';
import { chooseRelease, releasedVersions } from '../framework/choose-framework.js';
import { wantsColour, widthOf } from '../io.js';
import { writeToFile } from '../output.js';
import { paint } from '../paint.js';
import type { Run } from '../program.js';
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

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** `demo`: what a check can say of real listings that tell little, and of invented catalogues that tell all. */
export async function demo({ io, language }: Run, options: Options): Promise<void> {
  const examples = examplesFolder();
  const real = join(examples, 'real-listings');
  const asOf = io.today();
  const releases = await Promise.all((await releasedVersions()).slice(-2).map((version) => chooseRelease(version)));
  const latest = releases.at(-1);
  if (latest === undefined) return;
  const teller = tellerOf(language, widthOf(io.stdout, io.env), paint(wantsColour(io.stdout, io.env)), latest.bundle);
  const print = (text: string) => io.stdout.write(`${text}\n`);

  const results = await Promise.all(releases.map((framework) => checkExample({ folder: real, framework, asOf })));
  const newest = results.at(-1);
  if (newest === undefined) return;
  const all = await listingsOf(newest);
  const inside = all.filter(({ verdict }) => verdict !== 'outside-framework');
  print(tellStart(all, newest, teller));
  print(tellWords(all, teller));
  print(tellLoad(loadsOf(inside, latest.bundle), inside, teller));

  const supposed = await Promise.all(
    releases.map(async (framework) => {
      const result = await checkExample({ folder: real, framework, asOf, change: suppose });
      const tried = (await listingsOf(result)).filter(({ verdict }) => verdict !== 'outside-framework');
      return { version: framework.bundle.version, answers: levelAnswers(tried) };
    }),
  );
  print(tellLevels(inside.length, supposed, teller));
  print(tellRules(results, inside.length, teller));
  print(tellWanted(newest, inside.length, teller));

  const invented = await Promise.all(
    releases.map((framework) => checkExample({ folder: join(examples, 'invented'), framework, asOf })),
  );
  print(await tellInvented(invented, teller));

  const page =
    typeof options.output === 'string'
      ? resolve(io.cwd, options.output)
      : join(await mkdtemp(join(tmpdir(), 'afsprakenkader-')), 'demo.html');
  await writeToFile(REPORTERS.html(newest, { language, colour: false, width: 100 }), page, io.cwd);
  print(tellEnd(page, teller));
}
