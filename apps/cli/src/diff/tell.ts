import { type Comparison, conditionInDutch, type Region, type RuleChange } from '@afsprakenkader/analysis';
import { CHANGE_WORDS, GRADE_WORDS, MODALITY_WORDS, nearModel, RELATION_WORDS } from '@afsprakenkader/analysis/release';
import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { type Modality, STATUS_NAMES, VERDICT_NAMES } from '@afsprakenkader/rule-language';
import { ownText } from './witness-text.js';
import { SAY } from './words.js';

/** The parts of a report, which the text and the Markdown form set in their own way. */
export interface Told {
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly Section[];
}

interface Section {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** One line with lines under it. */
interface Entry {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Tells a comparison to a person: the real changes first, each with an offering; then verdicts, words, and what is not proven. */
export function tell(comparison: Comparison, models: Bundle['models'], language: Language): Told {
  const say = SAY[language];
  const { from, to, grade, place, relation, perType, rules, verdicts, limits, equalProven } = comparison;
  const real = rules.filter(({ change }) => change !== 'editorial');
  const editorial = rules.filter(({ change }) => change === 'editorial');
  const shown = (witness: Region['witness']) => {
    const { model, own } = nearModel(witness, models);
    const text = ownText(own);
    return `${say.shown} ${model}${text === '' ? '' : ` ${say.but} ${text}`}`;
  };
  const sections: Section[] = [
    { heading: say.rules, entries: real.map((change) => ofRule(change, shown, language)) },
    {
      heading: say.verdicts,
      entries: verdicts.map(({ from: a, to: b, type, witness }) => ({
        head: `${say.ofType(type)}: ${VERDICT_NAMES[a][language]} → ${VERDICT_NAMES[b][language]}`,
        lines: [shown(witness)],
      })),
    },
    {
      heading: say.editorial(editorial.length),
      entries: editorial.map(({ rule, differs }) => ({ head: `${rule} (${differs.join(', ')})`, lines: [] })),
    },
    { heading: say.limits, entries: limits.map(({ what }) => ({ head: what[language], lines: [] })) },
  ];
  return {
    title: say.title(from.version, to.version),
    opening: [
      say.grade(GRADE_WORDS[grade][language], GRADE_WORDS[place][language]),
      say.direction(RELATION_WORDS[relation][language]),
      ...Object.entries(perType).map(([type, each]) => say.type(type, RELATION_WORDS[each][language])),
      say.equal(equalProven.length),
      ...(real.length === 0 ? [say.none] : []),
    ],
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** A rule with its changes of status, each once, with the first offering that shows it. */
function ofRule(change: RuleChange, shown: (witness: Region['witness']) => string, language: Language): Entry {
  const say = SAY[language];
  const groups = new Map<string, Region[]>();
  for (const region of change.regions) {
    const key = `${STATUS_NAMES[region.from][language]} → ${STATUS_NAMES[region.to][language]}`;
    groups.set(key, [...(groups.get(key) ?? []), region]);
  }
  const words = (modality: Modality) => MODALITY_WORDS[modality][language];
  const modality =
    change.modality === undefined ? [] : [say.modality(words(change.modality.from), words(change.modality.to))];
  const lines = [...groups].flatMap(([step, [first, ...more]]) => [
    `${step} (${say.regions(more.length + 1)})`,
    `  ${say.when} ${language === 'nl' ? conditionInDutch(first!.when) : first!.when}`,
    `  ${shown(first!.witness)}`,
  ]);
  return {
    head: `${change.rule}: ${CHANGE_WORDS[change.change][language]}, ${RELATION_WORDS[change.relation][language]}`,
    lines: [...modality, ...(lines.length === 0 ? [say.noRegions] : lines)],
  };
}
