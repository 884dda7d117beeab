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
import { ruleSteps } from './rule-steps.js';

export interface Gathered {
  readonly groups: readonly GroupImpact[];
  readonly offerings: readonly TouchedOffering[];
}

/** Verdicts that ask something of the institution. */
const ASKS: ReadonlySet<Verdict> = new Set(['outside-normal-range', 'undetermined', 'not-conform']);

/** Walks the same catalogues, checked under two versions, side by side. Offerings that nothing touches are only counted. */
export async function gather(before: CheckResult, after: CheckResult): Promise<Gathered> {
  const pairs = ruleSteps(before.bundle, after.bundle);
  const tallies = new Map<string | null, Tally>();
  const offerings: TouchedOffering[] = [];
  const old = before.offerings('outcomes')[Symbol.asyncIterator]();
  for await (const is of after.offerings('all')) {
    const { value: was, done } = await old.next();
    if (done || was.id !== is.id) throw new Error('The catalogues changed while they were read.');
    let tally = tallies.get(is.institution);
    if (tally === undefined) {
      tally = new Tally();
      tallies.set(is.institution, tally);
    }
    const steps = pairs.flatMap(({ rule, old: left, now: right, before: weighed, after: weighs }): RuleStep[] => {
      const [from, to] = [outcomeOf(was, left), outcomeOf(is, right)];
      return from === to ? [] : [{ rule, from, to, direction: directionOfRule(from, to, weighed, weighs) }];
    });
    const isTouched = was.verdict !== is.verdict || steps.some(({ from, to }) => touches(code(from), code(to)));
    tally.add(was.verdict, is.verdict, steps, isTouched);
    if (isTouched) offerings.push(touchedOffering(was, is, steps, after));
  }
  const groups = [...tallies].map(([institution, tally]) => tally.group(institution));
  return { groups: mergeGroups(groups), offerings };
}

function touchedOffering(
  was: OfferingResult,
  is: OfferingResult,
  rules: readonly RuleStep[],
  { bundle }: CheckResult,
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
  const told = mustAct || mayChoose ? is.findings : [];
  const findings = told.filter(({ rule, muted }) => muted === undefined && speaks(rule));
  return { id, title, institution, source, from, to, direction, mustAct, rules, findings };
}

function outcomeOf({ statuses }: OfferingResult, rule: string | undefined): RuleOutcome {
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
