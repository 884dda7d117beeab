import type { Problem } from '@afsprakenkader/diagnostics';
import type { OfferingResult, Reporter } from '../model.js';
import { clauseWords, type ReportContext, reportContext, ruleTitle } from './context.js';
import { institutionName, offeringTitle, placeOf, repairWords } from './names.js';
import { offeringView } from './offering-view.js';
import { sentences } from './sentences.js';
import { undecidedInFull } from './undecided.js';
import { markup } from './xml.js';

type Outcome = 'passed' | 'failed' | 'skipped';

interface Suite {
  readonly file: string;
  tests: number;
  failures: number;
  skipped: number;
}

/**
 * JUnit XML (the form of Jenkins' `junit-10.xsd`): a suite per catalogue, a case per offering. A case fails where
 * a rule is not met, and is skipped where nothing can be decided; all the rest passes with its remarks as output.
 */
export const junitReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language);
  const suites = await countSuites(context);
  const errors = result.problems.length;
  const total = (key: 'tests' | 'failures') => suites.reduce((sum, suite) => sum + suite[key], 0);
  const name = `${context.words.framework} ${result.bundle.version}`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${markup(name)}" tests="${total('tests') + errors}" failures="${total('failures')}" errors="${errors}">\n`;
  if (errors > 0) yield* problemSuite(context, result.problems);
  let index = -1;
  let left = 0;
  for await (const offering of result.offerings('all')) {
    if (left === 0) {
      if (index >= 0) yield '  </testsuite>\n';
      const suite = suites[++index];
      if (!suite) break;
      left = suite.tests;
      yield* suiteHead(context, suite);
    }
    yield testCase(context, offering);
    left--;
  }
  if (index >= 0) yield '  </testsuite>\n';
  yield '</testsuites>\n';
};

/** A first pass: the counts stand in front of the cases. Catalogues follow one another, so a change of file is a new suite. */
async function countSuites(context: ReportContext): Promise<Suite[]> {
  const suites: Suite[] = [];
  const { muted } = context.result.summary;
  // Without muted findings the verdict tells the outcome, which is far cheaper than making every finding twice.
  const which = muted.baseline + muted.suppression > 0 ? 'all' : 'outcomes';
  for await (const offering of context.result.offerings(which)) {
    let suite = suites.at(-1);
    if (suite?.file !== offering.source.file) {
      suite = { file: offering.source.file, tests: 0, failures: 0, skipped: 0 };
      suites.push(suite);
    }
    const outcome = outcomeOf(offering);
    suite.tests++;
    if (outcome === 'failed') suite.failures++;
    if (outcome === 'skipped') suite.skipped++;
  }
  return suites;
}

function outcomeOf(offering: OfferingResult): Outcome {
  const unmet = offering.findings.filter(({ status }) => status === 'unmet');
  if (offering.verdict === 'not-conform' && !(unmet.length > 0 && unmet.every(({ muted }) => muted))) return 'failed';
  return offering.verdict === 'undetermined' || offering.verdict === 'outside-framework' ? 'skipped' : 'passed';
}

function* suiteHead({ result, words }: ReportContext, { file, tests, failures, skipped }: Suite): Iterable<string> {
  yield `  <testsuite name="${markup(file)}" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">\n`;
  yield '    <properties>\n';
  for (const [name, value] of [
    [words.framework, result.bundle.version],
    [words.digest, result.digest],
    [words.tool, `${result.tool.name} ${result.tool.version}`],
    [words.asOf, result.asOf],
  ] as const) {
    yield `      <property name="${markup(name)}" value="${markup(value)}"/>\n`;
  }
  yield '    </properties>\n';
}

function testCase(context: ReportContext, offering: OfferingResult): string {
  const outcome = outcomeOf(offering);
  const title = offeringTitle(context, offering);
  const group = offering.institution === null ? offering.source.file : institutionName(context, offering.institution);
  const name = title === null ? offering.id : `${offering.id}: ${title}`;
  const verdict = markup(context.words.verdicts[offering.verdict]);
  const text = remarks(context, offering);
  const lines = [`    <testcase classname="${markup(group)}" name="${markup(name)}">`];
  if (outcome === 'failed') lines.push(`      <failure type="unmet" message="${verdict}">${block(text)}</failure>`);
  if (outcome === 'skipped') lines.push(`      <skipped message="${verdict}"/>`);
  if (outcome !== 'failed' && text.length > 0)
    lines.push(`      <system-out>${block([context.words.verdicts[offering.verdict], ...text])}</system-out>`);
  return lines.length === 1
    ? `    <testcase classname="${markup(group)}" name="${markup(name)}"/>\n`
    : `${lines.join('\n')}\n    </testcase>\n`;
}

function remarks(context: ReportContext, offering: OfferingResult): string[] {
  const { words } = context;
  const view = offeringView(context, offering);
  return [
    ...view.judged.flatMap((finding) => [
      `${words.statuses[finding.status]}: ${ruleTitle(context, finding.rule)} (${placeOf(finding.location)})`,
      `  ${sentences(context, finding)} [${clauseWords(context, finding)}]`,
      ...repairWords(context, finding).map((change) => `  ${words.repair}: ${change}`),
    ]),
    ...(view.undecided.findings.length > 0 ? [undecidedInFull(context, view.undecided)] : []),
    ...(view.muted.length > 0 ? [words.mutedHere(String(view.muted.length))] : []),
  ];
}

function* problemSuite(context: ReportContext, problems: readonly Problem[]): Iterable<string> {
  const count = problems.length;
  yield `  <testsuite name="${markup(context.words.problems)}" tests="${count}" failures="0" errors="${count}">\n`;
  for (const { code, what, todo, location } of problems) {
    const place = location ? placeOf(location) : '';
    yield `    <testcase classname="${markup(context.words.input)}" name="${markup(`${code} ${place}`.trim())}">\n`;
    yield `      <error type="${markup(code)}" message="${markup(context.say(what))}">${markup(context.say(todo))}</error>\n`;
    yield '    </testcase>\n';
  }
  yield '  </testsuite>\n';
}

/** Each line is escaped by itself, so that only our own line ends remain. */
function block(lines: readonly string[]): string {
  return lines.map(markup).join('\n');
}
