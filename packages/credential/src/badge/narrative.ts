import type { Language } from '@afsprakenkader/diagnostics';
import { wordLabel } from '@afsprakenkader/taxonomy';
import { decimalText } from '../elm/frame.js';
import { capital, caseLabel, elementLabel, qualityText, WORDS } from '../elm/words.js';
import type { Certificate } from '../model/certificate.js';
import { type Texts, textIn } from '../model/scalars.js';
import { markdown, type Section } from './markdown.js';

/** Every European element that belongs to the achievement, in words, in one language: what every viewer of badges can show. */
export function narrative(certificate: Certificate, language: Language): string {
  const { achievement, framework } = certificate;
  const { supervision, stackability, furtherInformation, exceptions } = achievement;
  const said = (texts: Texts | undefined) => (texts === undefined ? [] : [textIn(texts, language)!]);
  const sections: Section[] = [
    {
      title: elementLabel('learning-outcomes')[language],
      items: achievement.learningOutcomes.flatMap(said),
    },
    { title: WORDS.workload[language], items: [workloadText(certificate, language)] },
    {
      title: elementLabel('assessment-type')[language],
      items: achievement.assessment.map((method) => capital(wordLabel('assessment-method', method)![language])),
    },
    {
      title: elementLabel('participation')[language],
      items: achievement.participation.map((mode) => capital(wordLabel('delivery', mode)![language])),
    },
    {
      title: elementLabel('quality-assurance')[language],
      items: [qualityText(achievement.qualityAssurance, language)],
    },
    { title: elementLabel('prerequisites')[language], items: (achievement.prerequisites ?? []).flatMap(said) },
    {
      title: elementLabel('supervision')[language],
      items: supervision === undefined ? [] : [capital(caseLabel('supervision', supervision)[language])],
    },
    {
      title: elementLabel('stackability')[language],
      items:
        stackability === undefined
          ? []
          : [capital(caseLabel('stackability', stackability.kind)[language]), ...said(stackability.note)],
    },
    {
      title: elementLabel('further-information')[language],
      items: said(furtherInformation?.note),
    },
    {
      title: WORDS.exception[language],
      items: (exceptions ?? []).map(({ rule, reason, decidedBy, decidedOn }) =>
        [`${rule}: ${textIn(reason, language)}`, decidedBy, decidedOn].filter((part) => part !== undefined).join(', '),
      ),
    },
    { title: WORDS.framework[language], items: [framework.version] },
  ];
  return markdown(sections);
}

/** `6 studiepunten (ECTS), 165 uren`. */
export function workloadText({ achievement }: Certificate, language: Language): string {
  const { credits, hours } = achievement.workload;
  const local = (value: number) => (language === 'nl' ? decimalText(value).replace('.', ',') : decimalText(value));
  const load = `${local(credits)} ${WORDS.credits[language]}`;
  return hours === undefined ? load : `${load}, ${local(hours)} ${WORDS.hours[language]}`;
}
