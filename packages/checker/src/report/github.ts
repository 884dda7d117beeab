import type { Location } from '@afsprakenkader/diagnostics';
import type { Status } from '@afsprakenkader/rule-language';
import type { Finding, Reporter } from '../model.js';
import { clauseWords, type ReportContext, reportContext, ruleTitle } from './context.js';
import { repairWords } from './names.js';
import { offeringView } from './offering-view.js';
import { sentences, verdictCounts } from './sentences.js';
import { undecidedInFull } from './undecided.js';
import { visible } from './visible.js';

type Level = 'error' | 'warning' | 'notice';

const LEVELS: Partial<Record<Status, Level>> = {
  unmet: 'error',
  attention: 'warning',
  exception: 'notice',
  advice: 'notice',
};

/**
 * Workflow commands of GitHub Actions: annotations at the place in the file. GitHub shows few annotations of a
 * kind per step, so what is missing is one annotation per offering, not one per rule.
 */
export const githubReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language);
  const { words } = context;
  yield command('notice', undefined, `${words.framework} ${result.bundle.version}`, `${verdictCounts(context)}.`);
  for (const { code, what, todo, location } of result.problems) {
    yield command('error', location, code, `${context.say(what)} ${context.say(todo)}`);
  }
  for await (const offering of result.offerings('with-findings')) {
    const view = offeringView(context, offering);
    for (const finding of view.judged) {
      yield command(
        LEVELS[finding.status] ?? 'notice',
        finding.location,
        titleOf(context, offering.id, finding),
        message(context, finding),
      );
    }
    const [first] = view.undecided.findings;
    if (first) {
      const title = `${visible(offering.id)}: ${words.statuses.undetermined}`;
      yield command('notice', first.location, title, undecidedInFull(context, view.undecided));
    }
  }
};

function titleOf(context: ReportContext, id: string, finding: Finding): string {
  return `${visible(id)}: ${ruleTitle(context, finding.rule)} (${context.words.statuses[finding.status]})`;
}

function message(context: ReportContext, finding: Finding): string {
  const repair = repairWords(context, finding);
  const change = repair.length > 0 ? `\n${context.words.repair}: ${repair.join('; ')}` : '';
  return `${sentences(context, finding)} [${clauseWords(context, finding)}]${change}`;
}

function command(level: Level, location: Location | undefined, title: string, text: string): string {
  const properties: [string, string | number | undefined][] = [
    ['file', location === undefined ? undefined : visible(location.file.replaceAll('\\', '/'))],
    ['line', location?.line],
    ['endLine', location?.endLine],
    // GitHub refuses columns when a range spans lines.
    ['col', location?.line === (location?.endLine ?? location?.line) ? location?.column : undefined],
    ['title', location?.cell === undefined ? title : `${visible(`${location.sheet ?? ''}!${location.cell}`)} ${title}`],
  ];
  const told = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${level} ${told.join(',')}::${escapeData(text)}\n`;
}

/** As the runner's own toolkit escapes: a command ends at its line end, so none may come through. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
