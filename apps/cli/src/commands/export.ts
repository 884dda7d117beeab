import type { ExportFormat } from '@afsprakenkader/credential/export';
import type { Problem } from '@afsprakenkader/diagnostics';
import { chooseSources } from '../check/choose-sources.js';
import { guardOutput } from '../check/guard-output.js';
import { openSources } from '../check/sources.js';
import { findSettings } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { readOfferings } from '../export/read-offerings.js';
import { writeToFile, writeToStdout } from '../output.js';
import { sayProblem } from '../say.js';

const WRITTEN = {
  nl: (count: number, notes: number) =>
    `${count} ${count === 1 ? 'aanbod' : 'keer aanbod'} geschreven${notes === 0 ? '' : `; ${notes} ${notes === 1 ? 'opmerking' : 'opmerkingen'} hierboven`}.`,
  en: (count: number, notes: number) =>
    `${count} ${count === 1 ? 'offering' : 'offerings'} written${notes === 0 ? '' : `; ${notes} ${notes === 1 ? 'note' : 'notes'} above`}.`,
} as const;

/** `export`: catalogues in a format of others. What that format has no word for is told, and the rest is written. */
export async function exportCatalogues(run: Run, words: readonly string[], options: Options): Promise<void> {
  const { io, language, outcome } = run;
  const { exportDocument, exportOffering } = await import('@afsprakenkader/credential/export');
  const format: ExportFormat = options.format === 'elm' ? 'elm' : 'oeapi';
  const settings = await findSettings(io, options.config);
  const sources = await chooseSources(words, settings, io.cwd);
  if (typeof options.output === 'string')
    guardOutput(
      options.output,
      sources.files.map(({ path }) => path),
      io.cwd,
    );
  const counts = { offerings: 0, notes: 0 };
  const fault = (problem: Problem) => {
    sayProblem(problem, io, language);
    outcome.exitCode = Math.max(outcome.exitCode, 1);
  };
  for (const problem of sources.problems) fault(problem);
  const catalogues = await openSources(sources.files, io.cwd);
  async function* records(): AsyncIterable<object> {
    for (const catalogue of catalogues) {
      for await (const { offering, location } of readOfferings(catalogue, settings?.defaults ?? {}, fault)) {
        const { record, notes } = exportOffering(offering, format);
        for (const note of notes) sayProblem({ ...note, location }, io, language, 'note');
        counts.offerings++;
        counts.notes += notes.length;
        yield record;
      }
    }
  }
  const pieces = exportDocument(format, records());
  if (typeof options.output === 'string') await writeToFile(pieces, options.output, io.cwd);
  else await writeToStdout(pieces, io);
  io.stderr.write(`${WRITTEN[language](counts.offerings, counts.notes)}\n`);
}
