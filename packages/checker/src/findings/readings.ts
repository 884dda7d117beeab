import type { Localized } from '@afsprakenkader/diagnostics';
import type { Bundle, LoadedFramework } from '@afsprakenkader/framework';
import type { OfferingContext } from '@afsprakenkader/rule-language';
import { classify } from './classification.js';
import { meaningIn } from './meaning.js';

/** Another reading of the text under which an offering that fits no type would fit one. */
export interface FittingReading {
  /** The open question that the reading answers. */
  readonly question: string;
  readonly sentence: Localized;
}

/** The other readings of the type rules under which an offering that fits no type would fit one. */
export function otherReadings(
  { bundle, ruleSet }: LoadedFramework,
  offering: object,
  context: OfferingContext | undefined,
): readonly FittingReading[] {
  return typeReadings(bundle).flatMap(({ question, title, parameters }) => {
    if (parameters === undefined) return [];
    const meaningOf = meaningIn({ ...ruleSet, parameters: { ...ruleSet.parameters, ...parameters } });
    const { fit } = classify(bundle, offering, (other) => meaningOf(other, context));
    if (fit.length === 0) return [];
    const types = fit.join(', ');
    const sentence = {
      nl: `In een andere lezing ("${title.nl}") past het bij type ${types}.`,
      en: `In another reading ("${title.en}") it fits type ${types}.`,
    };
    return [{ question, sentence }];
  });
}

/** The open questions that {@link otherReadings} tries an answer to. */
export function triedQuestions(bundle: Bundle): ReadonlySet<string> {
  const tried = typeReadings(bundle).filter(({ parameters }) => parameters !== undefined);
  return new Set(tried.map(({ question }) => question));
}

/** Every other reading of a type rule, each once. */
function typeReadings(bundle: Bundle) {
  return bundle.rules
    .filter(({ classifies }) => classifies !== undefined && 'type' in classifies)
    .flatMap((rule) => rule.readings ?? [])
    .filter((reading, index, all) => all.findIndex(({ id }) => id === reading.id) === index);
}
