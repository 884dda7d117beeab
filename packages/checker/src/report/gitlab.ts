import type { Location, Problem } from '@afsprakenkader/diagnostics';
import type { Status } from '@afsprakenkader/rule-language';
import type { Finding, OfferingResult, Reporter } from '../model.js';
import { clauseWords, type ReportContext, reportContext } from './context.js';
import { placeOf } from './names.js';
import { sentences } from './sentences.js';
import { visible } from './visible.js';

type Severity = 'info' | 'minor' | 'major';

/** Missing data is never a breach, so it stays information. Nothing in a non-binding agreement is `critical`. */
const SEVERITIES: Partial<Record<Status, Severity>> = {
  unmet: 'major',
  attention: 'minor',
  exception: 'info',
  advice: 'info',
  undetermined: 'info',
};

/** GitLab's code quality report: a JSON list. Muted findings and notices stay out, since GitLab cannot mute. */
export const gitlabReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language);
  let separator = '[\n';
  for (const problem of result.problems) {
    yield `${separator}  ${JSON.stringify(problemIssue(context, problem))}`;
    separator = ',\n';
  }
  for await (const offering of result.offerings('with-findings')) {
    for (const finding of offering.findings) {
      const severity = SEVERITIES[finding.status];
      if (severity === undefined || finding.muted) continue;
      yield `${separator}  ${JSON.stringify(issue(context, offering, finding, severity))}`;
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
};

function issue(context: ReportContext, offering: OfferingResult, finding: Finding, severity: Severity) {
  const cell =
    finding.location.cell === undefined
      ? ''
      : ` (${visible(`${finding.location.sheet ?? ''}!${finding.location.cell}`)})`;
  return {
    description: `${visible(offering.id)}${cell}: ${sentences(context, finding)} [${clauseWords(context, finding)}]`,
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity,
    location: place(finding.location),
  };
}

function problemIssue(context: ReportContext, { code, what, todo, location }: Problem) {
  return {
    description: `${context.say(what)} ${context.say(todo)}`,
    check_name: code,
    // Not the words: they may be bettered without the problem being another one.
    fingerprint: `${code}:${location ? placeOf(location) : ''}`,
    severity: 'major' satisfies Severity,
    location: place(location ?? { file: '' }),
  };
}

function place(location: Location) {
  const begin = location.line ?? 1;
  const end = location.endLine === undefined ? {} : { end: Math.max(begin, location.endLine) };
  return { path: visible(location.file.replaceAll('\\', '/').replace(/^\.\//, '')), lines: { begin, ...end } };
}
