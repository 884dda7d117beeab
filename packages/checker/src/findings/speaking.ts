import type { Bundle, Rule } from '@afsprakenkader/framework';
import { STATUSES, type Status, typeOf, VERDICTS, type Verdict, verdictOf } from '@afsprakenkader/rule-language';

/** Tells without judging, whatever the offering is: said once in a report rather than at each offering. */
function isGeneral(rule: Rule): boolean {
  const tells = rule.modality === 'informative' || rule.modality === 'autonomy' || rule.require === undefined;
  return (
    tells &&
    rule.when === undefined &&
    rule.judgedBy !== 'people' &&
    rule.scope !== 'outside' &&
    rule.classifies === undefined
  );
}

/** The sentences of a version that hold for every offering inside the framework: printed once in a report. */
export function generalNotices(bundle: Bundle): readonly Rule[] {
  return bundle.rules.filter(isGeneral);
}

/** The sentences of a version for offerings outside the framework. */
export function outsideNotices(bundle: Bundle): readonly Rule[] {
  return bundle.rules.filter(({ scope }) => scope === 'outside');
}

/** Whether a rule with this status says something of its own about the offering. */
function speaks(rule: Rule, status: Status): boolean {
  switch (status) {
    case 'met':
    case 'not-applicable':
      return false;
    case 'notice':
      return !isGeneral(rule);
    case 'undetermined':
      return weightOf(rule, status) !== 'conform';
    default:
      return true;
  }
}

/** What one list of statuses says, worked out once for all offerings that share it. */
export interface Speech {
  /** Indexes of the rules that give a finding; of several type rules only the first. */
  readonly findings: readonly number[];
  /** Indexes of the type rules that speak together in one finding. */
  readonly types: readonly number[];
}

export function speechOf(rules: readonly Rule[], statuses: Uint8Array): Speech {
  const findings: number[] = [];
  const types: number[] = [];
  for (const [index, rule] of rules.entries()) {
    if (!speaks(rule, STATUSES[statuses[index]!]!)) continue;
    const isType = typeOf(rule) !== undefined;
    if (!isType || types.length === 0) findings.push(index);
    if (isType) types.push(index);
  }
  return { findings, types };
}

/** What a finding alone would make of the verdict. */
export function weightOf(rule: Pick<Rule, 'modality'>, status: Status): Verdict {
  return verdictOf(rule.modality, status);
}

/** The worse of two statuses of type rules that speak together. */
export function worstStatus(rules: readonly Rule[], statuses: Uint8Array, indexes: readonly number[]): Status {
  let worst: Status = 'undetermined';
  for (const index of indexes) {
    const status = STATUSES[statuses[index]!]!;
    if (rank(weightOf(rules[index]!, status)) > rank(weightOf(rules[index]!, worst))) worst = status;
  }
  return worst;
}

function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}
