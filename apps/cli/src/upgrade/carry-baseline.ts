import type { Baseline, BaselineEntry, CheckResult } from '@afsprakenkader/checker';
import type { Plan } from '@afsprakenkader/migrate';

export interface Carried {
  readonly baseline: Baseline;
  /** Entries that have no counterpart under the newer version: resolved, gone, or told with another status. */
  readonly dropped: number;
}

/**
 * A baseline under the newer version. An entry goes along where the older version still finds it, and the newer one says
 * the same of the same offering under the rule's present id. What the newer version finds besides is new: it is not taken in.
 */
export async function carryBaseline(
  baseline: Baseline,
  [before, after]: readonly [CheckResult, CheckResult],
  plan: Plan,
): Promise<Carried> {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const expected = new Map<string, string>();
  for await (const { id, findings } of before.offerings('with-findings')) {
    for (const { rule, status, fingerprint } of findings)
      if (known.has(fingerprint)) expected.set(keyOf(id, plan.rules.get(rule) ?? rule), status);
  }
  const entries: BaselineEntry[] = [];
  for await (const { id, findings } of after.offerings('with-findings')) {
    for (const { rule, status, fingerprint } of findings)
      if (expected.get(keyOf(id, rule)) === status) entries.push({ offering: id, rule, fingerprint });
  }
  entries.sort((a, b) => compare(keyOf(a.offering, a.rule), keyOf(b.offering, b.rule)));
  const framework = { version: after.bundle.version, digest: after.digest };
  return {
    baseline: { ...baseline, framework, findings: entries },
    dropped: baseline.findings.length - entries.length,
  };
}

function keyOf(offering: string, rule: string): string {
  return JSON.stringify([offering, rule]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
