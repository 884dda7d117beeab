import { questionsAbout, STATUSES } from '@afsprakenkader/rule-language';
import { boxesOf } from '../boxes.js';
import { nearestModel } from '../mutation/nearest-model.js';
import { withinBudget } from '../partial.js';
import { isGate, isTypeRule } from '../version.js';
import type { Findings } from './findings.js';
import { mixtureOf } from './mixture.js';
import { shrink } from './shrink.js';
import type { Judged } from './workbench.js';

const UNDETERMINED = STATUSES.indexOf('undetermined');

/** Offerings tried in each box, and offerings made smaller for each rule. */
const TRIES = 2;
const SHRUNK = 8;

/** What is special about an offering: what differs from a model, whatever type it declares. */
type Cause = ReadonlyMap<string, string>;

/**
 * Offerings on which a rule is undetermined although no field could decide it: there the text itself is silent. Rules
 * that are silent for the same cause make one question. Type rules are left out: an offering that declares another type
 * than it has is no silence of the text.
 */
export function checkSilence(findings: Findings): void {
  const { bench } = findings;
  const found: { readonly judged: Judged; readonly cause: Cause; readonly rules: Set<string> }[] = [];
  const rules = bench.bundle.rules.filter((rule) => !isGate(rule) && !isTypeRule(rule) && rule.scope !== 'outside');
  const isSilent = (judged: Judged, id: string) => {
    if (judged.status(id) !== 'undetermined') return false;
    const context = { disputedUnits: new Set(judged.disputedUnits) };
    return questionsAbout(bench.set, judged.offering, context).missing(id).length === 0;
  };
  for (const { id } of rules) {
    let shrunk = 0;
    for (const start of candidates(id)) {
      if (!isSilent(start, id) || isKnown(id, causeOf(start))) continue;
      if (++shrunk > SHRUNK) break;
      const judged = shrink(start, bench, (each) => isSilent(each, id));
      const cause = causeOf(judged);
      if (!isKnown(id, cause)) found.push({ judged, cause, rules: new Set([id]) });
    }
  }
  const smallest = found.filter(
    ({ cause }) => !found.some((other) => other.cause.size < cause.size && within(other.cause, cause)),
  );
  for (const { judged, rules: own } of smallest) {
    const silent = rules.filter(({ id }) => own.has(id) || isSilent(judged, id)).map(({ id }) => id);
    findings.ask('undecidable', silent, { judged, openQuestions: findings.shared(silent) });
  }

  function* candidates(id: string): Generator<Judged> {
    yield* bench.pool;
    const view = bench.view([id]);
    const isOpen = (code: number) => code === UNDETERMINED;
    const boxes = view && withinBudget(() => boxesOf(view.space.store, view.diagrams.status(id), isOpen));
    if (view === undefined || boxes === undefined) findings.leave('undecidable', [id]);
    else yield* bench.offeringsIn(view, [...boxes.values()].flat(), TRIES);
  }

  /** The same cause, or part of it, is known already; the rule then joins that question. */
  function isKnown(id: string, cause: Cause): boolean {
    const known = found.find((other) => within(other.cause, cause));
    if (known !== undefined && isSilent(known.judged, id)) known.rules.add(id);
    return known !== undefined;
  }

  function causeOf(judged: Judged): Cause {
    const { own } = nearestModel(judged.offering, bench.bundle.models);
    const entries = Object.entries(own).filter(([key]) => key !== 'type' && key !== 'category');
    return new Map(
      entries.map(([key, value]) => [
        key,
        key === 'components' ? [...new Set(mixtureOf(judged))].join() : JSON.stringify(value),
      ]),
    );
  }
}

function within(part: Cause, whole: Cause): boolean {
  return [...part].every(([key, value]) => whole.get(key) === value);
}
