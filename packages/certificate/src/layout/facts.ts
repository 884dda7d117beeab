import type { CertificateElementKey, CertificateTemplate } from '@afsprakenkader/certificate-template';
import type { Texts } from '@afsprakenkader/credential/model';
import { LANGUAGES, type Language } from '@afsprakenkader/diagnostics';
import type { Branding } from '../branding/branding.js';
import type { Edition } from '../template/model.js';
import type { VersionWords } from './version-words.js';
import { type Wording, wordingOf } from './wording.js';

/** All that the words of a page are made from. */
export interface Source {
  readonly template: CertificateTemplate;
  readonly words: VersionWords;
  readonly branding: Branding;
  readonly edition: Edition;
  /** Titles of rules by their ids, for recorded exceptions. */
  readonly rules: ReadonlyMap<string, Readonly<Record<Language, string>>>;
}

/** The paragraphs of an element that the edition tells, in one language; none where it does not tell it. */
export type FactsOf = (key: CertificateElementKey) => readonly string[];

type Teller = (source: Source, say: Wording) => readonly (string | undefined)[];

const TELLERS: Partial<Record<CertificateElementKey, Teller>> = {
  'issuer-country': ({ template: { countries, regions }, edition: { issuer } }, { say, language }) => {
    const country = own(countries, issuer.country)?.[language] ?? issuer.country;
    const region = issuer.region && own(regions, issuer.region)?.[language];
    return [
      region ? say('issuer-country', 'region', { country, region }) : say('issuer-country', 'country', { country }),
    ];
  },
  workload: ({ words, edition }, { say, number }) => {
    const { credits, hours } = edition.achievement.workload;
    const { min, max } = words.hoursPerCredit;
    const counts = { credits: number(credits), from: number(exact(credits * min)), to: number(exact(credits * max)) };
    return hours === undefined
      ? [say('workload', credits === 1 ? 'one' : 'many', counts)]
      : [say('workload', credits === 1 ? 'oneWithHours' : 'manyWithHours', { ...counts, hours: number(hours) })];
  },
  level: ({ words, edition }, { say, language }) => {
    const { vks } = edition.achievement.level;
    const known = words.level(vks, language);
    return known ? [say('level', 'level', { vks: String(vks), eqf: String(known.eqf), cycle: known.cycle })] : [];
  },
  type: ({ template, words, branding, edition }, { say, language }) => {
    const { type, category } = edition.achievement;
    const isNamed = branding.typeView === 'types' && type !== undefined;
    const label = isNamed ? own(template.types, String(type))?.[language] : undefined;
    if (isNamed && label !== undefined) return [say('type', 'type', { type: String(type), label })];
    const group = category ?? (type === undefined ? undefined : words.categoryOf(type));
    const name = group && own(template.categories, group)?.[language];
    return name ? [say('type', 'category', { label: name })] : [];
  },
  'assessment-type': ({ words, edition }, { list, language }) => [
    list(edition.achievement.assessment.map((key) => words.word('assessment-method', key, language))),
  ],
  participation: ({ words, edition }, { list, language }) => [
    list(edition.achievement.participation.map((key) => words.word('delivery', key, language))),
  ],
  'quality-assurance': ({ words, edition }, { say, language }) => {
    const { kind: key, agency, year } = edition.achievement.qualityAssurance;
    const kind = words.word('quality-assurance', key, language);
    if (agency === undefined) return [say('quality-assurance', 'kind', { kind })];
    return year === undefined
      ? [say('quality-assurance', 'agency', { kind, agency })]
      : [say('quality-assurance', 'year', { kind, agency, year: String(year) })];
  },
  language: ({ template, edition }, { list, language }) => {
    const names = (edition.achievement.languages ?? []).map(
      (code) => own(template.languages, code)?.[language] ?? code,
    );
    return names.length > 0 ? [list(names)] : [];
  },
  supervision: ({ words, edition }, { language }) =>
    edition.achievement.supervision === undefined
      ? []
      : [words.caseOf('supervision', edition.achievement.supervision, language)],
  field: ({ edition }, { say }) =>
    edition.achievement.iscedF === undefined ? [] : [say('field', 'code', { code: edition.achievement.iscedF })],
  prerequisites: ({ edition }, { language }) => (edition.achievement.prerequisites ?? []).map((text) => text[language]),
  stackability: ({ words, edition }, { say, language }) => {
    const { stackability } = edition.achievement;
    if (stackability === undefined) return [];
    const kind = words.caseOf('stackability', stackability.kind, language);
    const note = stackability.note?.[language];
    return [note === undefined ? kind : say('stackability', 'note', { kind, note })];
  },
  recognition: (_source, { say }) => [say('recognition', 'statement')],
  exception: ({ edition, rules }, { say, date, language }) =>
    (edition.achievement.exceptions ?? []).map(({ rule: id, reason: texts, decidedBy, decidedOn }) => {
      const reason = textOr(texts, language);
      const rule = rules.get(id)?.[language] ?? id;
      if (decidedBy === undefined) return say('exception', 'reason', { rule, reason });
      return decidedOn === undefined
        ? say('exception', 'decided', { rule, reason, decidedBy })
        : say('exception', 'dated', { rule, reason, decidedBy, decidedOn: date(decidedOn) });
    }),
  'further-information': ({ edition }, { language }) => {
    const { note, address } = edition.achievement.furtherInformation ?? {};
    return [note?.[language], address];
  },
  framework: ({ edition: { framework } }, { say }) => [
    say('framework', 'version', { version: framework.version }),
    say('framework', 'digest', { digest: framework.digest }),
  ],
};

/** The words for every element that is the same for all learners of an edition. */
export function factsIn(source: Source, language: Language): FactsOf {
  const say = wordingOf(source.template, language);
  return (key) => (TELLERS[key]?.(source, say) ?? []).filter((text) => text !== undefined && text !== '') as string[];
}

/** A text in a language; a recorded reason may stand in the language in which it was decided. */
function textOr(texts: Texts, language: Language): string {
  return texts[language] ?? LANGUAGES.map((other) => texts[other]).find((text) => text !== undefined) ?? '';
}

/** Products of decimals with six places have no more; floating point would show a seventeenth. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
