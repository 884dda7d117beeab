import type { Language, Localized } from '@afsprakenkader/diagnostics';
import { wordLabel } from '@afsprakenkader/taxonomy';
import type { Term } from '../elm/terms.js';
import * as vocabulary from '../elm/vocabulary.js';
import { capital, caseLabel, qualityText } from '../elm/words.js';
import type { Certificate } from '../model/certificate.js';

const FRAMEWORKS = {
  eqf: { nl: 'Europees kwalificatiekader (EKK)', en: 'European Qualifications Framework (EQF)' },
  vks: { nl: 'Vlaamse kwalificatiestructuur (VKS)', en: 'Flemish Qualifications Framework (VKS)' },
  cycle: { nl: 'Kwalificatieraamwerk voor het Europese hoger onderwijs', en: 'QF-EHEA' },
  isced: { nl: 'ISCED-F 2013', en: 'ISCED-F 2013' },
  europass: { nl: 'Europass', en: 'Europass' },
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * The concepts of the EU that tell what a badge has no field for: levels as the badges of other institutions in Europe write them, and in
 * the same way assessment, participation, quality assurance and supervision.
 */
export function alignments({ achievement }: Certificate, language: Language): object[] {
  const { vks } = achievement.level;
  const one = (term: Term, targetType: string, framework: Localized, name?: string, targetCode?: string) => ({
    type: ['Alignment'],
    targetName: name ?? term.label?.[language] ?? term.label?.en ?? term.id,
    targetUrl: term.id,
    ...(targetCode === undefined ? {} : { targetCode }),
    targetFramework: framework[language],
    targetType,
  });
  const isced = achievement.iscedF === undefined ? undefined : vocabulary.field(achievement.iscedF);
  const quality = vocabulary.accreditationType(achievement.qualityAssurance.kind);
  const { supervision } = achievement;
  return [
    one(vocabulary.europeanLevel(vks), 'ext:EQFLevel', FRAMEWORKS.eqf, undefined, String(vks)),
    one(vocabulary.flemishLevel(vks), 'ext:NQFLevel', FRAMEWORKS.vks, undefined, String(vks)),
    one(vocabulary.cycleOf(vks), 'ext:QFEHEACycle', FRAMEWORKS.cycle),
    ...(isced === undefined ? [] : [one(isced, 'ext:ISCED-F', FRAMEWORKS.isced, undefined, achievement.iscedF)]),
    ...achievement.assessment.flatMap((method) => {
      const term = vocabulary.assessmentType(method);
      const name = capital(wordLabel('assessment-method', method)![language]);
      return term === undefined ? [] : [one(term, 'ext:AssessmentType', FRAMEWORKS.europass, name)];
    }),
    ...achievement.participation.map((mode) => {
      const name = capital(wordLabel('delivery', mode)![language]);
      return one(vocabulary.participationMode(mode), 'ext:ParticipationMode', FRAMEWORKS.europass, name);
    }),
    ...(quality === undefined
      ? []
      : [
          one(
            quality,
            'ext:QualityAssurance',
            FRAMEWORKS.europass,
            qualityText(achievement.qualityAssurance, language),
          ),
        ]),
    ...(supervision === undefined
      ? []
      : [
          one(
            vocabulary.supervisionTerm(supervision),
            'ext:Supervision',
            FRAMEWORKS.europass,
            capital(caseLabel('supervision', supervision)[language]),
          ),
        ]),
  ];
}
