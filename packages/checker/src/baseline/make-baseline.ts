import { weightOf } from '../findings/speaking.js';
import type { CheckResult } from '../model.js';
import type { Baseline, BaselineEntry } from './baseline.js';

/**
 * Writes down every finding that could fail a check, so that only new ones do from now on. Findings that a
 * suppression already mutes are left out; those of an earlier baseline stay in as long as they are still found, so
 * making it again is also how resolved entries are pruned. Sorted, so that the file changes only where findings do.
 */
export async function makeBaseline(result: CheckResult): Promise<Baseline> {
  const findings: BaselineEntry[] = [];
  for await (const offering of result.offerings('with-findings')) {
    for (const { rule, status, modality, fingerprint, muted } of offering.findings) {
      const weight = weightOf({ modality }, status);
      if (muted?.by === 'suppression' || !FAILING.has(weight)) continue;
      findings.push({ offering: offering.id, rule, fingerprint });
    }
  }
  findings.sort(
    (a, b) => compare(a.offering, b.offering) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
  const framework = { version: result.bundle.version, digest: result.digest };
  return { format: 1, framework, madeOn: result.asOf, findings };
}

const FAILING: ReadonlySet<string> = new Set(['outside-normal-range', 'undetermined', 'not-conform']);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
