import { fieldType } from './field-type.js';
import type { Judge } from './judge.js';
import { type RepairableRule, repairOf } from './repair.js';
import type { Subject } from './subject.js';
import { pathOf, withValue } from './values.js';

/**
 * Values that an institution may choose for a field which the framework leaves to it: those with which the rule is
 * met, at once or after one more correction (the level declared beside the choice).
 */
export function openChoices(
  subject: Pick<Subject, 'offering' | 'outcome'>,
  pointer: string,
  rule: RepairableRule,
  judge: Judge,
): readonly (string | number)[] {
  const type = fieldType(pathOf(pointer));
  if (type?.kind !== 'ordinal' && type?.kind !== 'enum') return [];
  return type.values.filter((value) => {
    const offering = withValue(subject.offering, pointer, value);
    if (judge.ask(offering, rule.index).status === 'met') return true;
    return repairOf({ ...subject, offering }, rule, judge) !== undefined;
  });
}
