import type { Location, Problem } from '@afsprakenkader/diagnostics';
import { type Status, VERDICTS, type Verdict, verdictOf } from '@afsprakenkader/rule-language';
import type {
  CheckResult,
  Finding,
  OfferingResult,
  Reporter,
  ReportOptions,
  Summary,
  WantedField,
} from '../../src/model.js';
import { BUNDLE } from './bundle.js';

export const FILE = 'offerings/odisee.yaml';

export function at(line: number, column: number, pointer: string): Location {
  return { file: FILE, line, column, endLine: line, endColumn: column + 2, pointer };
}

/** A finding of a rule of the test version; its texts are the rule's own unless told. */
export function finding(rule: string, status: Status, parts: Partial<Finding> = {}): Finding {
  const found = BUNDLE.rules.find(({ id }) => id === rule)!;
  const { modality, certainty, origin, what, why, todo } = found;
  return {
    rule,
    status,
    modality,
    clause: 'PoMiSA 2024, section 4.2, Characteristics, bullet 1',
    certainty,
    origin,
    what,
    why,
    todo,
    ...(certainty === 'carried-forward' ? { unconfirmed: BUNDLE.unconfirmed } : {}),
    location: at(9, 14, '/offerings/0/credits'),
    related: [],
    fingerprint: `fp-${rule}`,
    ...parts,
  };
}

/** An offering with these findings; the verdict and the statuses follow from them. */
export function offering(
  id: string,
  findings: readonly Finding[] = [],
  parts: Partial<OfferingResult> = {},
): OfferingResult {
  const told = new Map(findings.map(({ rule, status }) => [rule, status]));
  const worst = findings.reduce(
    (verdict, { modality, status }) => worse(verdict, verdictOf(modality, status)),
    'conform' as Verdict,
  );
  return {
    id,
    title: { nl: 'Sterilisatie', en: 'Sterilisation' },
    institution: 'odisee',
    type: 1,
    credits: 12,
    verdict: worst,
    source: at(5, 5, '/offerings/0'),
    statuses: Object.fromEntries(BUNDLE.rules.map((rule) => [rule.id, told.get(rule.id) ?? 'met'])),
    findings,
    ...parts,
  };
}

/** A whole result over these offerings, counted as a check would. */
export function result(offerings: readonly OfferingResult[], parts: Partial<CheckResult> = {}): CheckResult {
  return {
    bundle: BUNDLE,
    digest: 'sha256-q0cV4Xy2P3fTZk8m1nB7dE5hJ9rL6sUwA2iO4gQeYtM=',
    tool: { name: 'afsprakenkader', version: '0.1.0' },
    asOf: '2026-11-23',
    summary: summaryOf(offerings),
    problems: [],
    notes: [],
    wanted: async () => wantedOf(offerings),
    async *offerings(which = 'all') {
      for (const one of offerings) {
        if (which === 'outcomes') yield { ...one, findings: [] };
        else if (which === 'all' || one.findings.length > 0) yield one;
      }
    },
    ...parts,
  };
}

export const PROBLEM: Problem = {
  code: 'AFK-310',
  what: {
    nl: 'Opleidingsonderdeel OBO60A heeft twee aantallen studiepunten: 3 en 4.',
    en: 'Unit OBO60A has two credit values: 3 and 4.',
  },
  todo: { nl: 'Laat er één staan.', en: 'Keep one of them.' },
  location: { file: 'aanbod.xlsx', sheet: 'Aanbod', cell: 'E14' },
};

export async function textOf(
  reporter: Reporter,
  of: CheckResult,
  options: Partial<ReportOptions> = {},
): Promise<string> {
  let text = '';
  for await (const piece of reporter(of, { language: 'en', colour: false, width: 80, ...options })) text += piece;
  return text;
}

function worse(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a;
}

function wantedOf(offerings: readonly OfferingResult[]): WantedField[] {
  const missing = new Map<string, number>();
  for (const { findings } of offerings) {
    const fields = new Set(
      findings
        .flatMap((one) => one.missing ?? [])
        .map((pointer) => pointer.slice(1).replaceAll(/\/\d+/g, '').replaceAll('/', '.')),
    );
    for (const field of fields) missing.set(field, (missing.get(field) ?? 0) + 1);
  }
  return [...missing].sort((a, b) => b[1] - a[1]).map(([field, offerings]) => ({ field, offerings }));
}

function summaryOf(offerings: readonly OfferingResult[]): Summary {
  const verdicts: Partial<Record<Verdict, number>> = {};
  const open: Partial<Record<Verdict, number>> = {};
  const rules: Record<string, Partial<Record<Status, number>>> = Object.fromEntries(
    BUNDLE.rules.map(({ id }) => [id, {}]),
  );
  const findings = offerings.flatMap((one) => one.findings);
  for (const { verdict, statuses } of offerings) {
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    for (const [rule, status] of Object.entries(statuses)) rules[rule]![status] = (rules[rule]![status] ?? 0) + 1;
  }
  for (const one of findings.filter(({ muted }) => !muted)) {
    const weight = verdictOf(one.modality, one.status);
    open[weight] = (open[weight] ?? 0) + 1;
  }
  return {
    offerings: offerings.length,
    verdicts,
    rules,
    unconfirmed: findings.filter(({ unconfirmed }) => unconfirmed).length,
    projectDefaults: findings.filter(({ origin }) => origin === 'project-default').length,
    muted: {
      baseline: findings.filter(({ muted }) => muted?.by === 'baseline').length,
      suppression: findings.filter(({ muted }) => muted?.by === 'suppression').length,
    },
    open,
  };
}
