import { visible } from '@afsprakenkader/checker/report';
import { formatLocation, type Language } from '@afsprakenkader/diagnostics';
import type { ImpactReport } from '../impact/model.js';
import { tell } from '../impact/tell.js';
import { impactText } from '../impact/text.js';
import type { Style } from '../paint.js';
import { hang, wrap } from '../wrap.js';
import type { Decision } from './decisions.js';
import type { MovedFile } from './move-files.js';
import { SAY } from './words.js';

/** Everything that an upgrade does, and what it leaves to people. */
export interface UpgradeReport {
  readonly from: string;
  readonly to: string;
  readonly configuration: string;
  /** Undefined where the configuration names no catalogues. */
  readonly impact: ImpactReport | undefined;
  readonly files: readonly MovedFile[];
  readonly baseline: { readonly file: string; readonly kept: number; readonly dropped: number } | undefined;
  readonly decisions: readonly Decision[];
  /** Names of the files that were written; undefined for a dry run. */
  readonly written: readonly string[] | undefined;
}

const MOST_EDITS = 20;

/** The report for a terminal. */
export function upgradeText(report: UpgradeReport, language: Language, width: number, style: Style): string {
  const say = SAY[language];
  const lines: string[] = [];
  if (report.impact === undefined) lines.push(...wrap(say.noCatalogues, width));
  else lines.push(impactText(tell(report.impact, language), width, style).trimEnd());
  lines.push('', style.bold(say.files), `  ${report.configuration}: ${say.pin(report.from, report.to)}`);
  for (const { file, edits } of report.files) {
    for (const { line, column, before, after } of edits.slice(0, MOST_EDITS))
      lines.push(`  ${file}:${line}:${column}: ${visible(before)} → ${visible(after)}`);
    if (edits.length > MOST_EDITS) lines.push(`  ${file}: ${say.more(edits.length - MOST_EDITS)}`);
  }
  const { baseline } = report;
  if (baseline !== undefined)
    lines.push(hang('  ', `${baseline.file}: ${say.baseline(baseline.kept, baseline.dropped)}`, width));
  lines.push('', style.bold(say.decisions));
  if (report.decisions.length === 0) lines.push(`  ${say.none}`);
  for (const { location, what, todo } of report.decisions) {
    lines.push(`  ${visible(formatLocation(location))}`, hang('    ', visible(what[language]), width));
    lines.push(hang('    → ', visible(todo[language]), width));
  }
  lines.push('', ...wrap(report.written === undefined ? say.dry : say.wrote(report.written.join(', ')), width));
  return `${lines.join('\n')}\n`;
}

/** The same as JSON. */
export function upgradeJson({ files, impact, ...report }: UpgradeReport): string {
  const told = {
    format: 1,
    report: 'upgrade',
    ...report,
    files: files.map(({ file, edits }) => ({ file, edits })),
    impact: impact === undefined ? null : { total: impact.total, institutions: impact.groups },
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
