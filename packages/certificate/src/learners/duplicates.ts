import { formatLocation, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import type { LearnerRow } from './row.js';

/**
 * Learners that stand there twice: the same number, or the same name with the same birth date. Two of one name are told
 * apart by a birth date or a number that both have; where one has none, nobody can tell, and nothing is guessed.
 */
export function duplicateProblems(rows: readonly LearnerRow[]): readonly Problem[] {
  const problems: Problem[] = [];
  const byNumber = new Map<string, LearnerRow>();
  const byIdentifier = new Map<string, LearnerRow>();
  const byName = new Map<string, LearnerRow[]>();
  for (const row of rows) {
    const { learner, number } = row;
    if (number !== undefined) {
      const first = remember(byNumber, number, row);
      if (first !== undefined)
        problems.push(problem(CERTIFICATE_CODES, 'AFK-847', { number, first: at(first) }, row.locate('number')));
    }
    const identifier = learner.identifier?.value;
    const same = identifier === undefined ? undefined : remember(byIdentifier, identifier, row);
    if (same !== undefined) {
      problems.push(problem(CERTIFICATE_CODES, 'AFK-845', { first: at(same) }, row.locate()));
      continue;
    }
    const name = learner.fullName.toLowerCase();
    const namesakes = byName.get(name) ?? [];
    byName.set(name, [...namesakes, row]);
    const clash = namesakes.find((other) => !areTwo(other, row));
    if (clash === undefined) continue;
    const code = isCertain(clash, row) ? 'AFK-845' : 'AFK-846';
    problems.push(problem(CERTIFICATE_CODES, code, { first: at(clash) }, row.locate()));
  }
  return problems;
}

/** Whether two of one name are certainly two persons. */
function areTwo({ learner: a }: LearnerRow, { learner: b }: LearnerRow): boolean {
  if (a.birthDate !== undefined && b.birthDate !== undefined && a.birthDate !== b.birthDate) return true;
  return a.identifier !== undefined && b.identifier !== undefined && a.identifier.value !== b.identifier.value;
}

/** Whether two of one name are as good as certainly one person. */
function isCertain({ learner: a }: LearnerRow, { learner: b }: LearnerRow): boolean {
  return a.birthDate !== undefined && a.birthDate === b.birthDate;
}

function remember(seen: Map<string, LearnerRow>, key: string, row: LearnerRow): LearnerRow | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first;
}

/** A place without the name of the file, which is the same. */
function at(row: LearnerRow): string {
  const { file, ...place } = row.locate('fullName');
  const whole = formatLocation({ file, ...place });
  return whole.startsWith(file) ? whole.slice(file.length).replace(/^[:#]/, '') : whole;
}
