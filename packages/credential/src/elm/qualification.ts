import type { Achievement } from '../model/achievement.js';
import type { Texts } from '../model/scalars.js';
import type { CertificateFrame, Frame, Node } from './frame.js';
import { decimalText } from './frame.js';
import { language } from './languages.js';
import { agencyOrganisation } from './organisation.js';
import { concept } from './terms.js';
import * as vocabulary from './vocabulary.js';
import { both, caseLabel, elementLabel, qualityText, WORDS } from './words.js';

/** What was learned: the part of the credential that is the same for everyone who followed the offering. */
export function qualification(frame: CertificateFrame, specifications: readonly Node[]): Node {
  const { achievement, framework } = frame.certificate;
  const { vks } = achievement.level;
  const { nl, en } = LANGUAGE_LABEL;
  const accreditation = accreditations(frame, achievement.qualityAssurance);
  return frame.node('Qualification', {
    identifier: [
      frame.node('Identifier', {
        notation: achievement.offering,
        schemeName: 'offering',
        schemeVersion: achievement.academicYear,
      }),
    ],
    title: frame.text(achievement.title),
    isPartialQualification: false,
    eqfLevel: concept(vocabulary.europeanLevel(vks)),
    nqfLevel: [concept(vocabulary.flemishLevel(vks))],
    educationLevel: [concept(vocabulary.cycleOf(vks))],
    qualificationCode: [
      ...(achievement.type === undefined ? [] : [concept(vocabulary.typeTerm(achievement.type))]),
      concept(vocabulary.versionTerm(framework.version, framework.digest)),
    ],
    creditPoint: [credits(frame, achievement.workload.credits)],
    volumeOfLearning: duration(achievement.workload.hours),
    thematicArea: present(
      achievement.iscedF === undefined
        ? undefined
        : frame.conceptOr(
            vocabulary.field(achievement.iscedF),
            { nl: 'Studiegebied', en: 'Field' },
            achievement.iscedF,
          ),
    ),
    language: (achievement.languages ?? []).flatMap((code) =>
      present(frame.conceptOr(language(code), { nl, en }, code)),
    ),
    mode: achievement.participation.map((mode) => concept(vocabulary.participationMode(mode))),
    entryRequirement: prerequisites(frame, achievement.prerequisites),
    learningOutcome: achievement.learningOutcomes.map((title) =>
      frame.node('LearningOutcome', { title: frame.text(title) }),
    ),
    provenBy: specifications,
    accreditation,
    entitlesTo: entitlements(frame, achievement.stackability),
    hasPart: (achievement.units ?? []).map((unit) => unitOf(frame, unit)),
    homepage:
      achievement.furtherInformation?.address === undefined
        ? []
        : [frame.node('WebResource', { contentURL: achievement.furtherInformation.address })],
    additionalNote: notes(frame, accreditation.length === 0),
  });
}

const LANGUAGE_LABEL = { nl: 'Onderwijstaal', en: 'Language of instruction' };

export function credits(frame: Frame, point: number): Node {
  return frame.node('CreditPoint', { framework: concept(vocabulary.ECTS), point: decimalText(point) });
}

/** Hours of study as ISO 8601; `PT165H30M`, never months. */
export function duration(hours: number | undefined): string | undefined {
  if (hours === undefined) return undefined;
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return `PT${Math.floor(minutes / 60)}H${rest === 0 ? '' : `${rest}M`}`;
}

/** An accreditation needs one who accredits; what has none, or is not accredited, is told in a note. */
function accreditations(frame: CertificateFrame, quality: Achievement['qualityAssurance']): Node[] {
  const type = vocabulary.accreditationType(quality.kind);
  if (type === undefined || quality.agency === undefined) return [];
  const accreditingAgent = agencyOrganisation(frame, quality.agency);
  if (accreditingAgent === undefined) return [];
  const title = frame.text(both((each) => qualityText(quality, each)));
  return [frame.node('Accreditation', { title, dcType: concept(type), accreditingAgent })];
}

function prerequisites(frame: CertificateFrame, texts: readonly Texts[] | undefined): Node | undefined {
  if (texts === undefined || texts.length === 0) return undefined;
  return frame.note((each) => texts.map((text) => text[each] ?? text.nl ?? text.en ?? '').join('; '));
}

function entitlements(frame: CertificateFrame, stackability: Achievement['stackability']): Node[] {
  if (stackability?.kind !== 'stackable') return [];
  const label = caseLabel('stackability', stackability.kind);
  return [
    frame.node('LearningEntitlementSpecification', {
      title: frame.text(label),
      description: stackability.note === undefined ? undefined : frame.text(stackability.note),
      dcType: concept(vocabulary.LEARNING_OPPORTUNITY),
      entitlementStatus: concept(vocabulary.PROSPECTIVE),
    }),
  ];
}

function unitOf(
  frame: CertificateFrame,
  { code, title, credits: load }: NonNullable<Achievement['units']>[number],
): Node {
  return frame.node('Qualification', {
    identifier: code === undefined ? [] : [frame.node('Identifier', { notation: code, schemeName: 'unit' })],
    title: frame.text(title),
    creditPoint: load === undefined ? [] : [credits(frame, load)],
  });
}

/** What the model of the EU has no field for, in words. */
function notes(frame: CertificateFrame, tellsQuality: boolean): Node[] {
  const { achievement, result } = frame.certificate;
  const { qualityAssurance, stackability, supervision, furtherInformation, exceptions } = achievement;
  const lines: ((language: 'nl' | 'en') => string)[] = [];
  if (tellsQuality)
    lines.push((each) => `${elementLabel('quality-assurance')[each]}: ${qualityText(qualityAssurance, each)}`);
  if (supervision !== undefined && result === undefined)
    lines.push((each) => `${elementLabel('supervision')[each]}: ${caseLabel('supervision', supervision)[each]}`);
  if (stackability?.kind === 'stand-alone') {
    const note = stackability.note;
    lines.push((each) =>
      [`${elementLabel('stackability')[each]}: ${caseLabel('stackability', 'stand-alone')[each]}`, note?.[each]]
        .filter((part) => part !== undefined)
        .join('. '),
    );
  }
  const further = furtherInformation?.note;
  if (further !== undefined) lines.push((each) => further[each] ?? further.nl ?? further.en ?? '');
  for (const { rule, reason, decidedBy, decidedOn } of exceptions ?? [])
    lines.push((each) =>
      [`${WORDS.exception[each]} (${rule}): ${reason[each] ?? reason.nl ?? reason.en ?? ''}`, decidedBy, decidedOn]
        .filter((part) => part !== undefined)
        .join(', '),
    );
  return lines.map((line) => frame.note(line));
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
