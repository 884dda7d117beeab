import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { capitalLabel, type LearnerField } from './fields.js';
import type { LearnerRow } from './row.js';

/**
 * Characters of learners' own text that a font lacks, each named with its place. A missing letter is an error and never
 * an empty box on a certificate.
 *
 * @param missing characters of a text that the font does not have
 */
export function repertoireProblems(
  rows: readonly LearnerRow[],
  missing: (text: string) => readonly string[],
): readonly Problem[] {
  return rows.flatMap((row) =>
    printed(row).flatMap(([field, text]) =>
      missing(text).map((character) => {
        const codePoint = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
        return problem(
          CERTIFICATE_CODES,
          'AFK-848',
          { label: capitalLabel(field), character, codePoint },
          row.locate(field),
        );
      }),
    ),
  );
}

function printed({ learner, result }: LearnerRow): readonly (readonly [LearnerField, string])[] {
  return [
    ['fullName', learner.fullName],
    ...(learner.identifier === undefined ? [] : [['identifier', learner.identifier.value] as const]),
    ...(result === undefined ? [] : [['grade', result.grade] as const]),
    ...(result?.scale?.nl === undefined ? [] : [['scale', result.scale.nl] as const]),
  ];
}
