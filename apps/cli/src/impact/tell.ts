import {
  type Direction,
  directionOfRule,
  directionOfVerdicts,
  RULE_OUTCOMES,
  type RuleOutcome,
  type Shown,
  type ShownGroup,
  type ShownMove,
  touches,
} from '@afsprakenkader/analysis/impact';
import { visible } from '@afsprakenkader/checker/report';
import { formatLocation, type Language } from '@afsprakenkader/diagnostics';
import { VERDICT_NAMES, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import { institution, institutionName } from '@afsprakenkader/taxonomy';
import type { ImpactReport, TouchedOffering } from './model.js';
import { DIRECTION_WORDS, OUTCOME_NAMES, SAY } from './words.js';

/** A report on impact in one language, which the text and the Markdown form set in their own way. */
export interface Told {
  readonly title: string;
  readonly opening: readonly string[];
  readonly tables: readonly Table[];
  readonly todo: Todo | undefined;
}

export interface Table {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers. */
  readonly numbers: readonly number[];
}

interface Todo {
  readonly heading: string;
  readonly entries: readonly { readonly head: string; readonly verdict: string; readonly lines: readonly string[] }[];
  readonly more: string | undefined;
}

/** Offerings with something to do that a report for people lists; JSON and CSV list all. */
export const MOST_LISTED = 40;

export function tell(report: ImpactReport, language: Language): Told {
  const { total, groups } = report;
  const say = SAY[language];
  const number = (count: Shown) =>
    count === null ? say.hidden : new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB').format(count);
  const moving = total.verdicts.filter(({ from, to }) => from !== to);
  const act = report.offerings?.filter(({ mustAct }) => mustAct);
  const [worse, better, edge] = (['worse', 'better', 'changed'] as const).map((each) => inDirection(total, each)) as [
    Shown,
    Shown,
    Shown,
  ];
  const named = groups.filter((group) => group.institution !== null).length;
  const opening = [
    say.seen(number(total.offerings), say.institutions(number(Math.max(named, 1)), named <= 1)),
    ...touchedLine(total, say, number),
    ...(moving.length === 0 || worse === null || better === null ? [] : [say.verdicts(number(worse), number(better))]),
    ...(edge === 0 || edge === null ? [] : [say.edge(number(edge))]),
    ...(act === undefined || total.touched === 0 ? [] : [act.length === 0 ? say.noAct : say.act(number(act.length))]),
    ...(report.suppressedBelow === undefined ? [] : [say.hiddenNote(number(report.suppressedBelow))]),
    ...(report.problems.length === 0 ? [] : [say.problems(number(report.problems.length))]),
  ];
  const tables = [
    verdictTable(total, language, number),
    {
      heading: say.moves,
      head: say.movesHead,
      rows: moving.map(({ from, to, count }) => [
        VERDICT_NAMES[from][language],
        VERDICT_NAMES[to][language],
        DIRECTION_WORDS[directionOfVerdicts(from, to)][language],
        number(count),
      ]),
      numbers: [3],
    },
    { heading: say.rules, head: say.rulesHead, rows: ruleRows(report, total, language, number), numbers: [4] },
    ...(groups.length > 1 ? groupTables(report, language, number) : []),
  ];
  return {
    title: say.title(report.from.version, report.to.version),
    opening,
    tables: total.touched === 0 ? [] : tables.filter(({ rows }) => rows.length > 0),
    todo: act === undefined || act.length === 0 ? undefined : todoOf(act, language, number),
  };
}

type Numbers = (count: Shown) => string;

function touchedLine(
  { offerings, touched }: ShownGroup,
  say: (typeof SAY)[Language],
  number: Numbers,
): readonly string[] {
  if (offerings === 0) return [say.unread];
  if (touched === null) return [];
  return [touched === 0 ? say.nothing : say.touched(number(touched))];
}

function verdictTable(total: ShownGroup, language: Language, number: Numbers): Table {
  const say = SAY[language];
  const rows = VERDICTS.flatMap((verdict) => {
    const [before, after] = [sum(total.verdicts, 'from', verdict), sum(total.verdicts, 'to', verdict)];
    if (before === 0 && after === 0) return [];
    const difference = before === null || after === null ? null : after - before;
    const sign = difference !== null && difference > 0 ? '+' : '';
    return [[VERDICT_NAMES[verdict][language], number(before), number(after), `${sign}${number(difference)}`]];
  });
  return { heading: say.verdictTable, head: say.verdictHead, rows, numbers: [1, 2, 3] };
}

function sum(moves: readonly ShownMove<Verdict>[], side: 'from' | 'to', verdict: Verdict): Shown {
  return add(moves.filter((move) => move[side] === verdict).map(({ count }) => count));
}

function add(counts: readonly Shown[]): Shown {
  return counts.reduce<Shown>((total, count) => (total === null || count === null ? null : total + count), 0);
}

function inDirection({ verdicts }: ShownGroup, direction: Direction): Shown {
  const moves = verdicts.filter(({ from, to }) => from !== to && directionOfVerdicts(from, to) === direction);
  return add(moves.map(({ count }) => count));
}

function ruleRows({ rules }: ImpactReport, group: ShownGroup, language: Language, number: Numbers): string[][] {
  return rules.flatMap(({ id, before, after }) =>
    (group.rules.find(({ rule }) => rule === id)?.moves ?? [])
      .filter(asks)
      .map(({ from, to, count }) => [
        id,
        OUTCOME_NAMES[from][language],
        OUTCOME_NAMES[to][language],
        DIRECTION_WORDS[directionOfRule(from, to, before, after)][language],
        number(count),
      ]),
  );
}

/** A new rule that asks nothing of an offering is no news about it. */
function asks({ from, to }: ShownMove<RuleOutcome>): boolean {
  return touches(RULE_OUTCOMES.indexOf(from), RULE_OUTCOMES.indexOf(to));
}

function groupTables(report: ImpactReport, language: Language, number: Numbers): readonly Table[] {
  const say = SAY[language];
  const name = (group: ShownGroup) => nameOf(group.institution, language);
  return [
    {
      heading: say.groups,
      head: say.groupsHead,
      rows: report.groups.map((group) => [
        name(group),
        number(group.offerings),
        number(group.touched),
        ...(['worse', 'better', 'changed'] as const).map((direction) => number(inDirection(group, direction))),
      ]),
      numbers: [1, 2, 3, 4, 5],
    },
    {
      heading: say.groupRules,
      head: say.groupRulesHead,
      rows: report.groups.flatMap((group) =>
        ruleRows(report, group, language, number).map((row) => [name(group), ...row]),
      ),
      numbers: [5],
    },
  ];
}

function nameOf(key: string | null, language: Language): string {
  if (key === null) return SAY[language].unnamed;
  const known = institution(key);
  return known === undefined ? visible(key) : institutionName(known, language);
}

function todoOf(offerings: readonly TouchedOffering[], language: Language, number: Numbers): Todo {
  const say = SAY[language];
  const rest = offerings.length - MOST_LISTED;
  return {
    heading: say.todo,
    entries: offerings.slice(0, MOST_LISTED).map(({ id, title, source, from, to, findings }) => ({
      head: [visible(id), titleIn(title, language), visible(formatLocation(source))]
        .filter((part) => part !== '')
        .join(' · '),
      verdict: say.verdict(VERDICT_NAMES[from][language], VERDICT_NAMES[to][language]),
      lines: findings.flatMap((finding) => [
        `${finding.rule}: ${visible(finding.what[language])}`,
        `→ ${visible(finding.todo[language])}`,
        ...repairLine(finding.repair?.set, say.repair),
      ]),
    })),
    more: rest > 0 ? say.more(number(rest), '--format json') : undefined,
  };
}

function repairLine(set: Readonly<Record<string, unknown>> | undefined, label: string): readonly string[] {
  if (set === undefined) return [];
  const parts = Object.entries(set).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return [`→ ${label} ${visible(parts.join(', '))}`];
}

function titleIn(title: TouchedOffering['title'], language: Language): string {
  return visible(title?.[language] ?? title?.nl ?? title?.en ?? '');
}
