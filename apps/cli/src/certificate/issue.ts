import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Options, Run } from '../context.js';
import { awardsOf, issuingOf } from './awards.js';
import { FORMATS, openMaker } from './make.js';
import { prepare } from './prepare.js';
import { sampleOf } from './sample.js';
import { writePages } from './write-pages.js';

const DONE = {
  nl: (count: number, folder: string) =>
    `${count} ${count === 1 ? 'certificaat' : 'certificaten'} in ${folder}, nog zonder zegel.`,
  en: (count: number, folder: string) =>
    `${count} ${count === 1 ? 'certificate' : 'certificates'} in ${folder}, not sealed yet.`,
} as const;

/** `certificate issue`: a certificate for each learner of a short list, in any format; files are named by number. */
export async function issueCertificates(run: Run, files: readonly string[], options: Options): Promise<void> {
  const { io, language } = run;
  const issuing = issuingOf(options);
  const preparation = await prepare(run, files, options, sampleOf(issuing));
  // All that the template can be refused for is known before a number is taken.
  const maker = await openMaker(preparation);
  const folder = resolve(io.cwd, issuing.folder);
  makeFolder(folder, issuing.folder);
  const { awards } = await awardsOf(run, issuing, preparation);
  const format = FORMATS.find((each) => each === options.format) ?? 'pdf';
  for (const award of awards) {
    await writePages(await maker.make(award, format), join(folder, `${award.number}.${format}`), io.cwd);
  }
  io.stderr.write(`${DONE[language](awards.length, issuing.folder)}\n`);
}

function makeFolder(path: string, shown: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new AfkError(problem(CLI_CODES, 'AFK-622', { file: shown, detail }), { cause: error });
  }
}
