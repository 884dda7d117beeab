import type { Options, Run } from '../context.js';
import { wantsColour, widthOf } from '../io.js';
import { writeTextToFile } from '../output.js';
import { paint } from '../paint.js';
import { impactCsv } from './csv.js';
import { impactJson } from './json.js';
import { impactMarkdown } from './markdown.js';
import type { ImpactReport } from './model.js';
import { tell } from './tell.js';
import { impactText } from './text.js';

/** A report in a file is laid out for paper, not for this terminal. */
const FILE_WIDTH = 100;

/** Writes the report in the form that is asked for, to standard output or to a file. */
export async function writeImpact({ io, language }: Run, report: ImpactReport, options: Options): Promise<void> {
  const toFile = typeof options.output === 'string';
  const text = async (): Promise<string> => {
    if (options.format === 'json') return impactJson(report);
    if (options.format === 'csv') return impactCsv(report, language);
    const told = tell(report, language);
    if (options.format === 'markdown') return impactMarkdown(told);
    if (options.format === 'html') return (await import('./page.js')).impactPage(report, told, language);
    return toFile
      ? impactText(told, FILE_WIDTH, paint(false))
      : impactText(told, widthOf(io.stdout, io.env), paint(wantsColour(io.stdout, io.env)));
  };
  if (typeof options.output === 'string') await writeTextToFile(await text(), options.output, io.cwd);
  else io.stdout.write(await text());
}
