import type { Localized } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';
import { enumerate } from './answers.js';
import type { Classification } from './classification.js';
import { type FittingReading, triedQuestions } from './readings.js';
import { pleaseTell, together } from './sentences.js';

/**
 * What is so: what the offering says of its type, and which types its data fit.
 *
 * @param declared types the offering says it is of; none where it says nothing
 * @param readings what it would be under other readings of the text, where it fits no type
 */
export function classificationWhat(
  { fit, possible, nearest }: Classification,
  declared: readonly number[],
  missing: readonly Localized[],
  readings: readonly FittingReading[],
): Localized {
  const own = typeWords(declared);
  const opening: Localized =
    declared.length === 0
      ? { nl: 'Het type van dit aanbod is niet vermeld.', en: 'The type of this offering is not stated.' }
      : { nl: `Dit aanbod vermeldt ${own.nl}.`, en: `This offering states ${own.en}.` };
  if (fit.length === 0 && possible.length === 0) {
    const near = typeWords(nearest);
    const none = {
      nl: `De gegevens passen bij geen enkel type; het dichtst in de buurt komt ${near.nl}.`,
      en: `The data fit none of the types; the nearest is ${near.en}.`,
    };
    return together(opening, none, ...readings.map(({ sentence }) => sentence));
  }
  return together(opening, fitSentence(fit), possibleSentence(fit, possible), untold(missing));
}

/**
 * What to do; where no type fits, with the question that the working group has not answered: the one that another
 * reading would settle, else those of the rules that the offering was held against and that no reading answers.
 */
export function classificationTodo(
  bundle: Bundle,
  rules: readonly Rule[],
  { fit, possible }: Classification,
  missing: readonly Localized[],
  readings: readonly FittingReading[],
  ownTodo: Localized,
): Localized {
  if (fit.length === 0 && possible.length === 0) {
    const asked = readings.map(({ question }) => question);
    // A question that another reading answers was tried: where that reading fits no type either, it does not matter here.
    const tried = triedQuestions(bundle);
    const ids =
      asked.length > 0
        ? asked
        : rules.flatMap(({ openQuestions }) => openQuestions).filter((question) => !tried.has(question));
    return together(ownTodo, ...openQuestions(bundle, new Set(ids)));
  }
  if (possible.length > 0) return missing.length === 0 ? ownTodo : pleaseTell(missing);
  const words = typeWords(fit);
  return {
    nl: `Vermeld ${words.nl}, of verbeter de gegevens van de onderdelen.`,
    en: `State ${words.en}, or correct the data of the components.`,
  };
}

function fitSentence(fit: readonly number[]): Localized | undefined {
  if (fit.length === 0) return undefined;
  const words = typeWords(fit);
  return { nl: `De gegevens passen bij ${words.nl}.`, en: `The data fit ${words.en}.` };
}

function possibleSentence(fit: readonly number[], possible: readonly number[]): Localized | undefined {
  if (possible.length === 0) return undefined;
  const words = typeWords(possible);
  return fit.length === 0
    ? { nl: `Wat vermeld is, kan passen bij ${words.nl}.`, en: `What is stated may fit ${words.en}.` }
    : { nl: `Ook ${words.nl} kan nog passen.`, en: `So may ${words.en}.` };
}

function untold(missing: readonly Localized[]): Localized | undefined {
  if (missing.length === 0) return undefined;
  const names = enumerate(missing);
  return { nl: `Niet vermeld: ${names.nl}.`, en: `Not stated: ${names.en}.` };
}

function openQuestions(bundle: Bundle, ids: ReadonlySet<string>): readonly Localized[] {
  return bundle.questions
    .filter(({ id }) => ids.has(id))
    .map(({ question, meanwhile }) => ({
      nl: `Open vraag voor de werkgroep: ${question.nl} Intussen: ${meanwhile.nl}`,
      en: `Open question for the working group: ${question.en} Meanwhile: ${meanwhile.en}`,
    }));
}

function typeWords(types: readonly number[]): Localized {
  const list = enumerate(
    types.map((type) => ({ nl: String(type), en: String(type) })),
    'or',
  );
  return { nl: `type ${list.nl}`, en: `type ${list.en}` };
}
