import type { Localized } from '@afsprakenkader/diagnostics';
import type { LoadedFramework } from '@afsprakenkader/framework';
import type { OfferingContext } from '@afsprakenkader/rule-language';
import { classify } from './classification.js';
import { meaningIn } from './meaning.js';

/**
 * What an offering that fits no type would be under the other readings that the text allows: a sentence for each
 * reading of a type rule under which a type does fit.
 */
export function otherReadings(
  { bundle, ruleSet }: LoadedFramework,
  offering: object,
  context: OfferingContext | undefined,
): readonly Localized[] {
  const readings = bundle.rules
    .filter(({ classifies }) => classifies !== undefined && 'type' in classifies)
    .flatMap((rule) => rule.readings ?? [])
    .filter((reading, index, all) => all.findIndex(({ id }) => id === reading.id) === index);
  return readings.flatMap(({ title, parameters }) => {
    if (parameters === undefined) return [];
    const meaningOf = meaningIn({ ...ruleSet, parameters: { ...ruleSet.parameters, ...parameters } });
    const { fit } = classify(bundle, offering, (other) => meaningOf(other, context));
    if (fit.length === 0) return [];
    const types = fit.join(', ');
    return [
      {
        nl: `In een andere lezing ("${title.nl}") past het bij type ${types}.`,
        en: `In another reading ("${title.en}") it fits type ${types}.`,
      },
    ];
  });
}
