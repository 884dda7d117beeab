import { compareVersions } from '@afsprakenkader/analysis';
import { buildColumns, compareOn, evaluate, suppress } from '@afsprakenkader/analysis/impact';
import { type Bundle, ruleSet } from '@afsprakenkader/framework';
import { compileProposal } from '@afsprakenkader/framework/proposal';
import { TAXONOMY } from '@afsprakenkader/taxonomy';
import type { Study } from '../api/proposal.js';
import type { Db } from '../store/open.js';
import { agreementFiles, compiled } from './agreement.js';
import { sharedOfferings } from './shared.js';

/** Counts below this are hidden where an institution shares counts only. */
const HIDDEN_BELOW = 5;

/** What a proposal comes to: its faults, or what it changes and for whom. */
export async function studyOf(db: Db, name: string, yaml: string): Promise<Study> {
  const base = compiled();
  const { bundle, problems } = compileProposal(
    agreementFiles(),
    { name, folder: `proposals/${name}`, text: yaml, rules: new Map() },
    { taxonomy: TAXONOMY, folder: 'packages/rules' },
  );
  const on = { version: base.bundle.version, digest: base.digest };
  if (bundle === undefined) return { problems: [...problems], bundle: null, base: on, comparison: null, impact: [] };
  return {
    problems: [],
    bundle,
    base: on,
    comparison: compareVersions({ bundle: base.bundle, digest: base.digest }, { bundle }),
    impact: await impactOf(db, base.bundle, bundle),
  };
}

async function impactOf(db: Db, from: Bundle, to: Bundle): Promise<Study['impact']> {
  const [before, after] = [ruleSet(from), ruleSet(to)];
  return (await sharedOfferings(db)).flatMap(({ institution, workingGroup, offerings, disputedUnits }) => {
    const context = { disputedUnits: new Set(disputedUnits) };
    const told = offerings.map((offering) => ({ offering: { ...offering, institution }, context }));
    const columns = buildColumns(told, [before, after]);
    const { groups } = compareOn(evaluate(columns, before), evaluate(columns, after));
    return workingGroup === 'counts' ? [...suppress(groups, HIDDEN_BELOW).groups] : [...groups];
  });
}
