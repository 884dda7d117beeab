import { wordLabel } from '@afsprakenkader/taxonomy';
import type { CertificateFrame, Node } from './frame.js';
import { concept } from './terms.js';
import { assessmentType, supervisionTerm } from './vocabulary.js';
import { capital, WORDS } from './words.js';

/** How the learning outcomes are assessed, one specification for each way. */
export function assessmentSpecifications(frame: CertificateFrame): Node[] {
  return frame.certificate.achievement.assessment.map((method) => {
    const label = wordLabel('assessment-method', method)!;
    const term = assessmentType(method);
    return frame.node('LearningAssessmentSpecification', {
      title: frame.text({ nl: capital(label.nl), en: capital(label.en) }),
      dcType: term === undefined ? undefined : concept(term),
    });
  });
}

/**
 * The assessment that this learner took: only where there is a result, because the European Learning Model asks one of every
 * assessment. Of several ways together there is one result, so they become parts of one specification.
 */
export function assessmentTaken(frame: CertificateFrame, specifications: readonly Node[], awardedBy: Node): Node[] {
  const { result, achievement } = frame.certificate;
  if (result === undefined) return [];
  const [only] = specifications;
  const gradingScheme =
    result.scale === undefined ? undefined : frame.node('GradingScheme', { title: frame.text(result.scale) });
  const specifiedBy =
    specifications.length === 1 && gradingScheme === undefined
      ? only
      : frame.node('LearningAssessmentSpecification', {
          title: frame.text(WORDS.assessment),
          gradingScheme,
          hasPart: specifications,
        });
  const supervision = achievement.supervision;
  return [
    frame.node('LearningAssessment', {
      title: frame.text(WORDS.result),
      grade: frame.note(() => result.grade),
      awardedBy,
      idVerification: supervision === undefined ? undefined : concept(supervisionTerm(supervision)),
      specifiedBy,
    }),
  ];
}
