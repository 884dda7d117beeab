import {
  directionOfRule,
  directionOfVerdicts,
  type GroupImpact,
  mergeGroups,
  RULE_OUTCOMES,
  type RuleOutcome,
  ruleMatrix,
  touches,
  verdictMatrix,
} from '@afsprakenkader/analysis/impact';
import type { CheckResult, OfferingResult } from '@afsprakenkader/checker';
import { typeOf, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import type { RuleStep, TouchedOffering } from './model.js';
import { type RulePair, ruleSteps } from './rule-steps.js';

export interface Gathered {
  readonly groups: readonly GroupImpact[];
  readonly offerings: readonly TouchedOffering[];
}

/** Verdicts that ask something of the institution. */
const ASKS: ReadonlySet<Verdict> = new Set(['outside-normal-range', 'undetermined', 'not-conform']);

/**
 * Walks the same catalogues, checked under two versions, side by side. Offerings that nothing touches are only counted.
 * @param detailed of how many offerings the findings are wanted; making them costs more than all the rest
 */
export async function gather(before: CheckResult, after: CheckResult, detailed = Infinity): Promise<Gathered> {
  const stepsOf = remembering(ruleSteps(before.bundle, after.bundle));
  const tallies = new Map<string | null, Tally>();
  const offerings: TouchedOffering[] = [];
  let told = 0;
  const old = before.offerings('outcomes')[Symbol.asyncIterator]();
  for await (const is of after.offerings('all')) {
    const { value: was, done } = await old.next();
    if (done || was.id !== is.id) throw new Error('The catalogues changed while they were read.');
    let tally = tallies.get(is.institution);
    if (tally === undefined) {
      tally = new Tally();
      tallies.set(is.institution, tally);
    }
    const { steps, touch } = stepsOf(was.statuses, is.statuses);
    const isTouched = was.verdict !== is.verdict || touch;
    tally.add(was.verdict, is.verdict, steps, isTouched);
    if (!isTouched) continue;
    const touched = touchedOffering(was, is, steps, after, told < detailed);
    if (touched.findings.length > 0) told++;
    offerings.push(touched);
  }
  const groups = [...tallies].map(([institution, tally]) => tally.group(institution));
  return { groups: mergeGroups(groups), offerings };
}

type Statuses = OfferingResult['statuses'];

interface Steps {
  readonly steps: readonly RuleStep[];
  /** Whether any of them touches the offering. */
  readonly touch: boolean;
}

/** What moves between two lists of statuses. Offerings with the same statuses share one object, so few are ever compared. */
function remembering(pairs: readonly RulePair[]): (was: Statuses, is: Statuses) => Steps {
  const known = new WeakMap<Statuses, WeakMap<Statuses, Steps>>();
  return (was, is) => {
    let after = known.get(was);
    if (after === undefined) {
      after = new WeakMap();
      known.set(was, after);
    }
    let found = after.get(is);
    if (found === undefined) {
      const steps = pairs.flatMap(({ rule, old, now, before, after: modality }): RuleStep[] => {
        const [from, to] = [outcomeOf(was, old), outcomeOf(is, now)];
        return from === to ? [] : [{ rule, from, to, direction: directionOfRule(from, to, before, modality) }];
      });
      found = { steps, touch: steps.some(({ from, to }) => touches(code(from), code(to))) };
      after.set(is, found);
    }
    return found;
  };
}

function touchedOffering(
  was: OfferingResult,
  is: OfferingResult,
  rules: readonly RuleStep[],
  { bundle }: CheckResult,
  isDetailed: boolean,
): TouchedOffering {
  const [from, to] = [was.verdict, is.verdict];
  const direction = directionOfVerdicts(from, to);
  const mustAct = ASKS.has(to) && (direction === 'worse' || from === 'outside-framework');
  const heavier = new Set(rules.filter((step) => step.direction === 'worse').map(({ rule }) => rule));
  const types = new Set(bundle.rules.filter((rule) => typeOf(rule) !== undefined).map(({ id }) => id));
  const typesMove = [...heavier].some((rule) => types.has(rule));
  const speaks = (rule: string) => heavier.has(rule) || (typesMove && types.has(rule));
  const { id, title, institution, source } = is;
  const leaves = new Set(bundle.rules.flatMap((rule) => (rule.leaves === undefined ? [] : [rule.id])));
  const mayChoose = rules.some(({ rule, to: status }) => status === 'undetermined' && leaves.has(rule));
  const told = isDetailed && (mustAct || mayChoose) ? is.findings : [];
  const findings = told.filter(({ rule, muted }) => muted === undefined && speaks(rule));
  return { id, title, institution, source, from, to, direction, mustAct, rules, findings };
}

function outcomeOf(statuses: Statuses, rule: string | undefined): RuleOutcome {
  return rule === undefined ? 'absent' : (statuses[rule] ?? 'absent');
}

function code(outcome: RuleOutcome): number {
  return RULE_OUTCOMES.indexOf(outcome);
}

/** What is counted for one institution. */
class Tally {
  readonly #verdicts = verdictMatrix();
  readonly #rules = new Map<string, ReturnType<typeof ruleMatrix>>();
  #offerings = 0;
  #touched = 0;

  add(from: Verdict, to: Verdict, steps: readonly RuleStep[], isTouched: boolean): void {
    this.#offerings++;
    if (isTouched) this.#touched++;
    this.#verdicts.add(VERDICTS.indexOf(from), VERDICTS.indexOf(to));
    for (const step of steps) {
      let matrix = this.#rules.get(step.rule);
      if (matrix === undefined) {
        matrix = ruleMatrix();
        this.#rules.set(step.rule, matrix);
      }
      matrix.add(code(step.from), code(step.to));
    }
  }

  group(institution: string | null): GroupImpact {
    return {
      institution,
      offerings: this.#offerings,
      touched: this.#touched,
      verdicts: this.#verdicts.moves('all'),
      rules: [...this.#rules].map(([rule, matrix]) => ({ rule, moves: matrix.moves('moving') })),
    };
  }
}
