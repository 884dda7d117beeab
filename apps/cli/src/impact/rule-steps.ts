import type { Bundle, Rule } from '@afsprakenkader/framework';
import type { Modality } from '@afsprakenkader/rule-language';
import type { NamedRule } from './model.js';

/** One rule on both sides of a step between versions. */
export interface RulePair {
  /** Its id in the newer version; in the older one where it is gone. */
  readonly rule: string;
  readonly old: string | undefined;
  readonly now: string | undefined;
  readonly before: Modality | undefined;
  readonly after: Modality | undefined;
}

/** The rules of both versions, a renamed one under its new id, in the order of the newer version. */
export function ruleSteps(from: Bundle, to: Bundle): readonly RulePair[] {
  const older = new Map(from.rules.map((rule) => [rule.id, rule]));
  const taken = new Set<string>();
  const pairs = to.rules.map((rule): RulePair => {
    const past = [rule.id, ...(rule.formerly ?? [])].map((id) => older.get(id)).find((each) => each !== undefined);
    if (past !== undefined) taken.add(past.id);
    return { rule: rule.id, old: past?.id, now: rule.id, before: past?.modality, after: rule.modality };
  });
  const gone = from.rules.filter(({ id }) => !taken.has(id));
  return [
    ...pairs,
    ...gone.map(({ id, modality }) => ({ rule: id, old: id, now: undefined, before: modality, after: undefined })),
  ];
}

/** What a report says of the rules that move somewhere. */
export function namedRules(from: Bundle, to: Bundle, moving: ReadonlySet<string>): readonly NamedRule[] {
  return ruleSteps(from, to)
    .filter(({ rule }) => moving.has(rule))
    .map(({ rule, old, now, before, after }) => ({
      id: rule,
      title: (ruleOf(to, now) ?? ruleOf(from, old))!.title,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }));
}

function ruleOf({ rules }: Bundle, id: string | undefined): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
