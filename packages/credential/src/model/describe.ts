import { type Localized, type Problem, problem } from '@afsprakenkader/diagnostics';
import type { LoadedFramework } from '@afsprakenkader/framework';
import type { Offering } from '@afsprakenkader/offering';
import { STATUSES, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import { wordLabel } from '@afsprakenkader/taxonomy';
import { DESCRIBE_CODES } from '../codes/describe.js';
import type { Achievement } from './achievement.js';
import type { AchievementDraft } from './draft.js';
import { levelOf } from './level.js';
import { plainText, plainTexts } from './plain-text.js';
import type { Texts } from './scalars.js';

/** What only the institution knows at the award: optional elements that no offering tells. */
export type AwardFacts = Pick<AchievementDraft, 'supervision' | 'stackability' | 'furtherInformation'> & {
  /** Hours of study, where the institution states them. */
  readonly hours?: number | undefined;
};

export interface Description {
  readonly achievement: AchievementDraft;
  /** What the version says of the offering as a whole. */
  readonly verdict: Verdict;
  /** Why no certificate can be made yet. What is merely missing, `checkAnnexI` tells. */
  readonly problems: readonly Problem[];
}

/**
 * The part of a certificate that follows from an offering, format 1, under one framework version. Nothing is filled in
 * that the offering does not tell or the version does not derive.
 *
 * @param offering complete with the defaults of its catalogue
 * @param variant id of the variant that was followed; its mode and languages take the place of the offering's
 */
export function describeOffering(
  offering: Offering,
  framework: LoadedFramework,
  facts: AwardFacts = {},
  variant?: string,
): Description {
  const { bundle, predicate } = framework;
  const { version } = bundle;
  const problems: Problem[] = [];
  const slots = { offering: offering.id, version };
  const statuses = new Uint8Array(predicate.rules.length);
  const verdict = VERDICTS[predicate.evaluate(offering, statuses)]!;
  const followed = offering.variants?.find(({ id }) => id === variant);

  if (variant !== undefined && followed === undefined) {
    const known = (offering.variants ?? []).flatMap(({ id }) => id ?? []);
    problems.push(problem(DESCRIBE_CODES, 'AFK-879', { ...slots, variant, known: known.length > 0 ? known : ['–'] }));
  }
  if (verdict === 'outside-framework') problems.push(problem(DESCRIBE_CODES, 'AFK-875', slots));
  if (offering.structure === 'pool') problems.push(problem(DESCRIBE_CODES, 'AFK-876', slots));
  const level = levelOf(offering, framework);
  if (level === undefined && offering.structure !== 'pool') problems.push(problem(DESCRIBE_CODES, 'AFK-877', slots));
  const isCredits = offering.creditUnit === undefined || offering.creditUnit === null || offering.creditUnit === 'ECTS';
  if (!isCredits) {
    const unit = wordLabel('credit-unit', offering.creditUnit!) ?? same(offering.creditUnit!);
    problems.push(problem(DESCRIBE_CODES, 'AFK-878', { ...slots, unit }));
  }

  const quality = offering.qualityAssurance;
  const achievement: AchievementDraft = told({
    offering: offering.id,
    academicYear: offering.academicYear ?? undefined,
    title: plainTexts(offering.title),
    type: offering.type ?? undefined,
    category: offering.category ?? undefined,
    learningOutcomes: listed(offering.learningOutcomes, plainTexts),
    workload:
      isCredits && typeof offering.credits === 'number'
        ? { credits: offering.credits, ...told({ hours: facts.hours }) }
        : undefined,
    level,
    assessment: filled(offering.assessment?.methods),
    participation: filled(followed?.delivery ?? offering.delivery),
    qualityAssurance:
      quality?.kind === undefined || quality.kind === null
        ? undefined
        : { kind: quality.kind, ...told({ agency: plainText(quality.agency), year: quality.year ?? undefined }) },
    languages: filled(followed?.languages ?? offering.languages),
    iscedF: offering.field?.iscedF ?? undefined,
    prerequisites: listed(offering.admission?.restrictions, ({ what }) => plainTexts(what)),
    supervision: facts.supervision,
    stackability: facts.stackability,
    furtherInformation: facts.furtherInformation,
    units: listed(offering.components, ({ code, title, credits }) => {
      const texts = plainTexts(title);
      return texts && { title: texts, ...told({ code: plainText(code), credits: credits ?? undefined }) };
    }),
    exceptions: exceptionsIn(offering, (rule) => {
      const index = predicate.rules.indexOf(rule);
      return index >= 0 && STATUSES[statuses[index]!] === 'exception';
    }),
  });
  return { achievement, verdict, problems };
}

/** The recorded exceptions on which the version's own judgement of this offering rests. */
function exceptionsIn({ exceptions }: Offering, isUsed: (rule: string) => boolean): Achievement['exceptions'] {
  return listed(exceptions, ({ rule, reason, decidedBy, decidedOn }) => {
    const texts: Texts | undefined = plainTexts(reason);
    if (rule === undefined || rule === null || texts === undefined || !isUsed(rule)) return undefined;
    return { rule, reason: texts, ...told({ decidedBy: plainText(decidedBy), decidedOn: decidedOn ?? undefined }) };
  });
}

/** Only what is told: keys without a value are left out. */
function told<Facts extends object>(facts: Facts): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> };
}

function listed<Item, Made>(
  items: readonly Item[] | null | undefined,
  make: (item: Item) => Made | undefined,
): Made[] | undefined {
  return filled((items ?? []).flatMap((item) => make(item) ?? []));
}

function filled<Item>(items: readonly Item[] | null | undefined): Item[] | undefined {
  return items === undefined || items === null || items.length === 0 ? undefined : [...items];
}

function same(word: string): Localized {
  return { nl: word, en: word };
}
