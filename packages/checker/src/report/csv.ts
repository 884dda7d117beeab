import type { Finding, OfferingResult, Reporter } from '../model.js';
import { clauseWords, type ReportContext, reportContext } from './context.js';
import { institutionName, offeringTitle } from './names.js';
import { visible } from './visible.js';

type Cell = string | number | null | undefined;

/** Column names are fixed words of the format, so that scripts can lean on them in either language. */
const COLUMNS = [
  'offering',
  'title',
  'institution',
  'type',
  'credits',
  'verdict',
  'rule',
  'status',
  'modality',
  'certainty',
  'origin',
  'clause',
  'what',
  'why',
  'todo',
  'repair',
  'missing',
  'unconfirmed',
  'muted',
  'file',
  'line',
  'column',
  'sheet',
  'cell',
  'pointer',
  'fingerprint',
] as const;

/** One row a finding, RFC 4180 (commas, CRLF, quotes doubled). An offering without findings has no row. */
export const csvReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language);
  yield row(COLUMNS);
  for await (const offering of result.offerings('with-findings')) {
    for (const finding of offering.findings) yield row(cells(context, offering, finding));
  }
};

function cells(context: ReportContext, offering: OfferingResult, finding: Finding): Cell[] {
  const { location } = finding;
  return [
    offering.id,
    offeringTitle(context, offering),
    offering.institution === null ? null : institutionName(context, offering.institution),
    offering.type,
    offering.credits,
    offering.verdict,
    finding.rule,
    finding.status,
    finding.modality,
    finding.certainty,
    finding.origin,
    clauseWords(context, finding),
    finding.what[context.language],
    finding.why[context.language],
    finding.todo[context.language],
    finding.repair ? JSON.stringify(finding.repair.set) : null,
    finding.missing?.join(' '),
    finding.unconfirmed?.[context.language],
    finding.muted?.by,
    location.file,
    location.line,
    location.column,
    location.sheet,
    location.cell,
    location.pointer,
    finding.fingerprint,
  ];
}

function row(values: readonly Cell[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = guardFormula(visible(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). Full-width
 * signs count too: some spreadsheets read them as their plain forms.
 */
function guardFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
