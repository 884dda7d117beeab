import { directionOfRule, directionOfVerdicts, type ShownGroup } from '@afsprakenkader/analysis/impact';
import { visible } from '@afsprakenkader/checker/report';
import type { Language } from '@afsprakenkader/diagnostics';
import type { ImpactReport, TouchedOffering } from './model.js';

type Cell = string | number | null;

const OFFERING_COLUMNS = [
  'institution',
  'offering',
  'title',
  'from',
  'to',
  'direction',
  'mustAct',
  'rules',
  'what',
  'todo',
  'repair',
  'file',
  'line',
  'cell',
];
const COUNT_COLUMNS = ['institution', 'rule', 'from', 'to', 'direction', 'offerings'];

/**
 * One row for each offering that is touched; where only counts are known, one for each move of each institution, of
 * verdicts (no rule) and of rules. RFC 4180. A hidden count is empty.
 */
export function impactCsv(report: ImpactReport, language: Language): string {
  const rows =
    report.offerings === undefined
      ? [COUNT_COLUMNS, ...report.groups.flatMap((group) => countRows(group, report))]
      : [OFFERING_COLUMNS, ...report.offerings.map((offering) => offeringRow(offering, language))];
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function offeringRow(offering: TouchedOffering, language: Language): readonly Cell[] {
  const { institution, id, title, from, to, direction, mustAct, rules, findings, source } = offering;
  const repairs = findings.flatMap(({ repair }) => (repair === undefined ? [] : [JSON.stringify(repair.set)]));
  return [
    institution,
    id,
    title?.[language] ?? title?.nl ?? title?.en ?? null,
    from,
    to,
    from === to ? null : direction,
    mustAct ? 'yes' : 'no',
    rules.map((step) => `${step.rule} ${step.from}>${step.to}`).join('; '),
    findings.map(({ what }) => what[language]).join(' '),
    findings.map(({ todo }) => todo[language]).join(' '),
    repairs.join('; '),
    source.file,
    source.line ?? null,
    source.cell ?? null,
  ];
}

function countRows(group: ShownGroup, { rules }: ImpactReport): readonly (readonly Cell[])[] {
  const { institution } = group;
  return [
    ...group.verdicts.map(({ from, to, count }) => [
      institution,
      null,
      from,
      to,
      from === to ? null : directionOfVerdicts(from, to),
      count,
    ]),
    ...rules.flatMap(({ id, before, after }) =>
      (group.rules.find(({ rule }) => rule === id)?.moves ?? []).map(({ from, to, count }) => [
        institution,
        id,
        from,
        to,
        directionOfRule(from, to, before, after),
        count,
      ]),
    ),
  ];
}

/** Quoted where needed; a text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
function quoted(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const seen = visible(cell);
  const text = /^\s*[=+\-@＝＋－＠]/.test(seen) ? `'${seen}` : seen;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
