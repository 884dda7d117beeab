import type { Language } from '@afsprakenkader/diagnostics';
import { level } from '@afsprakenkader/taxonomy';
import { WORDS } from '../elm/words.js';
import type { Certificate } from '../model/certificate.js';
import { textIn } from '../model/scalars.js';
import { alignments } from './alignments.js';
import { narrative, workloadText } from './narrative.js';

type Node = Readonly<Record<string, unknown>>;

/** Whom the badge is for, and what was achieved. */
export function achievementSubject(certificate: Certificate, language: Language): Node {
  const { learner, achievement, result, number } = certificate;
  const resultId = `urn:uuid:${certificate.id}#result`;
  const identity = (identityType: string, identityHash: string | undefined) =>
    identityHash === undefined ? [] : [{ type: 'IdentityObject', hashed: false, identityHash, identityType }];
  return {
    ...(learner.id === undefined ? {} : { id: `urn:uuid:${learner.id}` }),
    type: ['AchievementSubject'],
    identifier: [
      ...identity('name', learner.fullName),
      ...identity('ext:dateOfBirth', learner.birthDate),
      ...identity('identifier', learner.identifier?.value),
    ],
    licenseNumber: number,
    creditsEarned: achievement.workload.credits,
    ...(achievement.academicYear === undefined ? {} : { term: achievement.academicYear }),
    achievement: achievementNode(certificate, language, resultId),
    ...(result === undefined
      ? {}
      : { result: [{ type: ['Result'], resultDescription: resultId, value: result.grade }] }),
  };
}

function achievementNode(certificate: Certificate, language: Language, resultId: string): Node {
  const { achievement, framework, result } = certificate;
  const { title, level: told, workload, iscedF, type, academicYear, offering, languages } = achievement;
  const scale = result?.scale === undefined ? undefined : textIn(result.scale, language);
  const other = (kind: string, identifier: string) => ({
    type: 'IdentifierEntry',
    identifier,
    identifierType: `ext:${kind}`,
  });
  return {
    id: achievementId(certificate),
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name: textIn(title, language)!,
    description: `${WORDS.microcredential[language]}, ${workloadText(certificate, language)}, ${level(told.vks)!.label[language]}`,
    inLanguage: languages?.[0] ?? language,
    creditsAvailable: workload.credits,
    ...(iscedF === undefined ? {} : { fieldOfStudy: `ISCED-F ${iscedF}` }),
    humanCode: offering,
    ...(academicYear === undefined ? {} : { version: academicYear }),
    criteria: {
      ...(achievement.furtherInformation?.address === undefined ? {} : { id: achievement.furtherInformation.address }),
      narrative: narrative(certificate, language),
    },
    alignment: alignments(certificate, language),
    otherIdentifier: [
      ...(type === undefined ? [] : [other('FrameworkType', String(type))]),
      other('FrameworkVersion', framework.version),
      other('FrameworkDigest', framework.digest),
    ],
    ...(result === undefined
      ? {}
      : {
          resultDescription: [
            {
              id: resultId,
              type: ['ResultDescription'],
              name: scale === undefined ? WORDS.result[language] : `${WORDS.result[language]} (${scale})`,
              resultType: 'Result',
            },
          ],
        }),
  };
}

/** The same for everyone who followed the offering in that year; it names no page, so it need not resolve. */
function achievementId({ achievement, issuer, verification }: Certificate): string {
  const whose = issuer.key ?? new URL(issuer.homepage ?? verification).hostname;
  const parts = ['offering', whose, achievement.offering, achievement.academicYear].filter(
    (part) => part !== undefined,
  );
  return `urn:afsprakenkader:${parts.map(encodeURIComponent).join(':')}`;
}
