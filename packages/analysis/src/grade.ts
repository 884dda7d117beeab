import type { Verdict } from '@afsprakenkader/rule-language';
import type { Grade, RuleChange, VerdictChange } from './model.js';

/** What a step from one verdict to another asks of the version number. The first row that fits decides. */
export interface Rung {
  readonly from: readonly Verdict[] | 'any';
  readonly to: readonly Verdict[] | 'any' | 'worse' | 'better';
  readonly grade: Grade;
}

const ORDER: readonly Verdict[] = [
  'conform',
  'conform-with-advice',
  'exception-recorded',
  'outside-normal-range',
  'undetermined',
  'not-conform',
];

/** The ladder, as data. Only advice, or only for the better: minor. Worse, or across the edge of the framework: major. */
export const LADDER: readonly Rung[] = [
  { from: ['outside-framework'], to: 'any', grade: 'major' },
  { from: 'any', to: ['outside-framework'], grade: 'major' },
  { from: ['conform'], to: ['conform-with-advice'], grade: 'minor' },
  { from: 'any', to: 'worse', grade: 'major' },
  { from: 'any', to: 'better', grade: 'minor' },
];

const GRADES: readonly Grade[] = ['patch', 'minor', 'major'];

/** The grade of one step. */
export function gradeOfStep(from: Verdict, to: Verdict): Grade {
  if (from === to) return 'patch';
  const isWorse = ORDER.indexOf(to) > ORDER.indexOf(from);
  const rung = LADDER.find((each) => {
    if (each.from !== 'any' && !each.from.includes(from)) return false;
    if (each.to === 'any') return true;
    if (each.to === 'worse') return isWorse;
    return each.to === 'better' ? !isWorse : each.to.includes(to);
  });
  return rung?.grade ?? 'major';
}

export function worstGrade(grades: readonly Grade[]): Grade {
  return GRADES[Math.max(0, ...grades.map((grade) => GRADES.indexOf(grade)))]!;
}

/** A public id that is gone without an alias breaks whoever names it; every other change of a rule is at least minor. */
function gradeOfRule({ change }: Pick<RuleChange, 'change'>): Grade {
  if (change === 'removed') return 'major';
  return change === 'editorial' ? 'patch' : 'minor';
}

/** The grade of a comparison, from all its steps (shown or not excluded) and its rules. */
export function gradeOf(
  steps: readonly Pick<VerdictChange, 'from' | 'to'>[],
  rules: readonly Pick<RuleChange, 'change'>[],
): Grade {
  return worstGrade([...steps.map(({ from, to }) => gradeOfStep(from, to)), ...rules.map(gradeOfRule)]);
}

/** The place of the number that grows: while the version is 0.y.z, major goes in the minor place and minor in the patch place. */
export function placeOf(grade: Grade, from: string): Grade {
  if (!/^0\./.test(from)) return grade;
  return grade === 'major' ? 'minor' : 'patch';
}
