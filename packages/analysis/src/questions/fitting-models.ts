import type { Bundle } from '@afsprakenkader/framework';
import { STATUSES } from '@afsprakenkader/rule-language';
import { boxesOf } from '../boxes.js';
import { withinBudget } from '../partial.js';
import { judges } from './reach.js';
import { type Judged, Workbench } from './workbench.js';

const MET = STATUSES.indexOf('met');

/**
 * A workbench of the version with models that its own rules are content with, as far as that can be: each failing rule
 * is satisfied by the smallest change that makes no other rule fail. A changed rule may be failed by every model, and
 * offerings near these would then show nothing of any other rule.
 */
export function workbenchOf(bundle: Bundle): Workbench {
  const asWritten = new Workbench(bundle);
  const isConform = (offering: Judged['offering']) => asWritten.judge({ offering }).verdict === 'conform';
  if (Object.values(bundle.models).every(isConform)) return asWritten;
  return bundle.rules.filter(judges).reduce((bench, { id }) => {
    const open = Object.entries(bench.bundle.models)
      .map(([model, offering]) => ({ model, offering, fails: failing(bench, bench.judge({ offering })) }))
      .filter(({ fails }) => fails.includes(id));
    if (open.length === 0) return bench;
    const near = candidates(bench, id);
    const better = open.flatMap(({ model, offering, fails }) => {
      const found = near.find((judged) => {
        const left = failing(bench, judged);
        return judged.offering.id === offering.id && !left.includes(id) && left.every((each) => fails.includes(each));
      });
      return found === undefined ? [] : [[model, found.offering] as const];
    });
    return new Workbench({ ...bench.bundle, models: { ...bench.bundle.models, ...Object.fromEntries(better) } });
  }, asWritten);
}

/** Rules that weigh on the verdict. */
function failing(bench: Workbench, judged: Judged): readonly string[] {
  const ids = bench.bundle.rules.filter(judges).map(({ id }) => id);
  return ids.filter((id) => bench.weight(id, judged.status(id)) > 0);
}

/** The nearest offering to each model in every place where the rule is met. */
function candidates(bench: Workbench, rule: string): readonly Judged[] {
  const view = bench.view([rule]);
  const isMet = (code: number) => code === MET;
  const boxes = view && withinBudget(() => boxesOf(view.space.store, view.diagrams.status(rule), isMet));
  if (view === undefined || boxes === undefined) return [];
  return [...bench.offeringsIn(view, [...boxes.values()].flat())];
}
