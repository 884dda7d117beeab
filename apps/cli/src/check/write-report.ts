import type { CheckResult, ReportOptions } from '@afsprakenkader/checker';
import { REPORTERS, type ReportFormat } from '@afsprakenkader/checker/report';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Run } from '../context.js';
import { wantsColour, widthOf } from '../io.js';
import { writeToFile, writeToStdout } from '../output.js';

/** Forms of which several can stand behind each other. */
const CHAINABLE: ReadonlySet<ReportFormat> = new Set(['text', 'markdown', 'github']);
/** A report in a file is laid out for paper, not for this terminal. */
const FILE_WIDTH = 100;

/**
 * Writes the report of a check to standard output or to a file. Where several versions judge, a form that holds only
 * one gets a file each: `report.json` becomes `report.0.1.0.json` and `report.0.2.0.json`.
 * @throws AFK-609 where such a form has to go to standard output
 */
export async function writeReport(
  run: Run,
  results: readonly CheckResult[],
  format: ReportFormat,
  file: string | undefined,
): Promise<void> {
  const { io, language } = run;
  const [only, second] = results;
  if (only === undefined) return;
  const together = second === undefined || CHAINABLE.has(format);
  if (file === undefined) {
    if (!together) throw new AfkError(problem(CLI_CODES, 'AFK-609', { format, versions: versionsOf(results) }));
    const options = { language, colour: wantsColour(io.stdout, io.env), width: widthOf(io.stdout, io.env) };
    await writeToStdout(chain(results, format, options), io);
    return;
  }
  const options = { language, colour: false, width: FILE_WIDTH };
  if (together) {
    await writeToFile(chain(results, format, options), file, io.cwd);
    return;
  }
  for (const result of results) {
    const name = file.replace(/(\.[^./\\]*)?$/, (extension) => `.${result.bundle.version}${extension}`);
    await writeToFile(chain([result], format, options), name, io.cwd);
    io.stderr.write(`${name}\n`);
  }
}

async function* chain(
  results: readonly CheckResult[],
  format: ReportFormat,
  options: ReportOptions,
): AsyncIterable<string> {
  for (const [index, result] of results.entries()) {
    if (index > 0) yield '\n';
    yield* REPORTERS[format](result, options);
  }
}

function versionsOf(results: readonly CheckResult[]): string[] {
  return results.map(({ bundle }) => bundle.version);
}
