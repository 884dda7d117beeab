import { chooseSources } from '../check/choose-sources.js';
import { guardOutput } from '../check/guard-output.js';
import { findSettings } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { wantsColour, widthOf } from '../io.js';
import { writeTextToFile } from '../output.js';
import { paint } from '../paint.js';
import { startStages } from '../progress.js';
import type { Memo } from '../propose/memo.js';
import { type Stage, type Study, study } from '../propose/study.js';
import { sayProblem } from '../say.js';

/** A memo in a file is laid out for paper, not for this terminal. */
const FILE_WIDTH = 100;

/** `propose`: what a proposal, or the working rules, would change in the last release. */
export async function propose(
  run: Run,
  name: string | undefined,
  files: readonly string[],
  options: Options,
): Promise<void> {
  const { io } = run;
  const output = typeof options.output === 'string' ? options.output : undefined;
  const found = await withImpact(await studied(name ?? 'next', run), run, files, options);
  const text = await written(found, run, formatOf(options.format, output), output);
  if (output === undefined) io.stdout.write(text);
  else await writeTextToFile(text, output, io.cwd);
}

async function studied(name: string, { io, language }: Run): Promise<Study> {
  const stages = startStages<Stage>(io, STAGE_WORDS[language]);
  try {
    return await study(name, io.cwd, stages.begin);
  } finally {
    stages.end();
  }
}

const STAGE_WORDS = {
  nl: {
    read: 'Voorstel lezen',
    compare: 'Vergelijken met de laatste versie',
    ask: 'Vragen zoeken die de wijziging oproept',
  },
  en: {
    read: 'Reading the proposal',
    compare: 'Comparing with the last version',
    ask: 'Looking for questions that the change raises',
  },
} as const;

/** With what the catalogues given would notice; without files nothing is measured. */
async function withImpact(found: Study, run: Run, files: readonly string[], options: Options): Promise<Study> {
  if (files.length === 0) return found;
  const { io } = run;
  const settings = await findSettings(io, options.config);
  const sources = await chooseSources(files, settings, io.cwd);
  if (typeof options.output === 'string')
    guardOutput(
      options.output,
      sources.files.map(({ path }) => path),
      io.cwd,
    );
  const asOf = typeof options.asOf === 'string' ? options.asOf : io.today();
  const { measure } = await import('../impact/measure.js');
  const { report } = await measure(run, { before: found.from, after: found.to, sources, settings, asOf });
  for (const problem of report.problems) sayProblem(problem, io, run.language);
  return { ...found, impact: report };
}

type Format = 'text' | 'json' | 'markdown' | 'html';

/** As asked, else as the output file's extension says, else text. */
function formatOf(asked: unknown, output: string | undefined): Format {
  if (typeof asked === 'string') return asked as Format;
  const extension = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (extension === 'json' || extension === 'html') return extension;
  return extension === 'md' ? 'markdown' : 'text';
}

async function written(
  found: Study,
  { io, language }: Run,
  format: Format,
  output: string | undefined,
): Promise<string> {
  if (format === 'json') return (await import('../propose/json.js')).studyJson(found);
  const memo: Memo = (await import('../propose/tell.js')).tell(found, language);
  if (format === 'markdown') return (await import('../propose/markdown.js')).memoMarkdown(memo);
  if (format === 'html') return (await import('../propose/page.js')).memoPage(memo, language);
  const { memoText } = await import('../propose/text.js');
  const toFile = output !== undefined;
  return memoText(
    memo,
    toFile ? FILE_WIDTH : widthOf(io.stdout, io.env),
    paint(!toFile && wantsColour(io.stdout, io.env)),
  );
}
