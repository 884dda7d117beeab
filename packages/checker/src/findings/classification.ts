import type { Localized } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';
import { type Expr, type Truth, typeOf } from '@afsprakenkader/rule-language';
import { enumerate } from './answers.js';
import type { Meaning } from './meaning.js';
import { shortfall } from './nearness.js';
import { pleaseTell, together } from './sentences.js';

/** What the type rules say about one offering. */
export interface Classification {
  /** Types that fit; where none does, types that may fit. */
  readonly fits: readonly number[];
  readonly sure: boolean;
  /** Where none fits or may fit: the types with the least in the way. */
  readonly nearest: readonly number[];
}

interface TypeTruth {
  readonly type: number;
  readonly rule: Rule;
  readonly truth: Truth;
}

/** A type rule makes an offering of its type only where it applies. */
function requirementOf({ when }: Rule, require: Expr): Expr {
  return when === undefined ? require : { op: 'and', args: [when, require] };
}

export function classify(bundle: Bundle, offering: object, meaningOf: (offering: object) => Meaning): Classification {
  const meaning = meaningOf(offering);
  const types: TypeTruth[] = bundle.rules.flatMap((rule) => {
    const type = typeOf(rule);
    return type === undefined || rule.require === undefined
      ? []
      : [{ type, rule, truth: meaning.truth(requirementOf(rule, rule.require)) }];
  });
  const sure = types.filter(({ truth }) => truth === true);
  if (sure.length > 0) return { fits: sure.map(({ type }) => type), sure: true, nearest: [] };
  const possible = types.filter(({ truth }) => truth === undefined);
  if (possible.length > 0) return { fits: possible.map(({ type }) => type), sure: false, nearest: [] };
  const distances = types.map(({ type, rule }) => ({
    type,
    distance: rule.require === undefined ? 0 : shortfall(rule.require, offering, meaningOf),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return {
    fits: [],
    sure: false,
    nearest: distances.filter(({ distance }) => distance === least).map(({ type }) => type),
  };
}

/** What the offering says of itself: `type 1`, or the types of its category, or nothing. */
export function declaredWords(declared: readonly number[]): Localized | undefined {
  return declared.length === 0 ? undefined : typeWords(declared);
}

/** The first sentence of the one finding of the type rules. */
export function classificationWhat(
  { fits, sure, nearest }: Classification,
  declared: Localized | undefined,
  missing: readonly Localized[],
): Localized {
  const opening: Localized =
    declared === undefined
      ? { nl: 'Het type van dit aanbod is niet vermeld', en: 'The type of this offering is not told' }
      : { nl: `Dit aanbod geeft ${declared.nl} aan`, en: `This offering declares ${declared.en}` };
  if (fits.length === 0) {
    const near = typeWords(nearest);
    return {
      nl: `${opening.nl}, maar de gegevens passen bij geen enkel type. Het dichtst ligt ${near.nl}.`,
      en: `${opening.en}, but the data fit no type. Nearest is ${near.en}.`,
    };
  }
  const words = typeWords(fits);
  if (sure) {
    const link =
      declared === undefined
        ? { nl: '; de gegevens passen bij', en: '; the data fit' }
        : { nl: ', maar de gegevens passen bij', en: ', but the data fit' };
    return { nl: `${opening.nl}${link.nl} ${words.nl}.`, en: `${opening.en}${link.en} ${words.en}.` };
  }
  const names = enumerate(missing);
  const told = missing.length === 0 ? undefined : { nl: `Niet vermeld: ${names.nl}.`, en: `Not told: ${names.en}.` };
  const open: Localized =
    declared === undefined
      ? { nl: `${opening.nl}. Kan passen: ${words.nl}.`, en: `${opening.en}. May fit: ${words.en}.` }
      : {
          nl: `${opening.nl}; of dat klopt, is niet te bepalen. Kan passen: ${words.nl}.`,
          en: `${opening.en}; whether that holds cannot be decided. May fit: ${words.en}.`,
        };
  return together(open, told);
}

/** What to do about it; where no type fits, with the questions that the working group has not answered. */
export function classificationTodo(
  bundle: Bundle,
  rules: readonly Rule[],
  { fits, sure, nearest }: Classification,
  missing: readonly Localized[],
  ownTodo: Localized,
): Localized {
  if (fits.length === 0) {
    const concerned = bundle.rules.filter((rule) => rules.includes(rule) || nearest.includes(typeOf(rule) ?? 0));
    const ids = [...new Set(concerned.flatMap(({ openQuestions }) => openQuestions))];
    const questions = bundle.questions.filter(({ id }) => ids.includes(id));
    const asked = questions.map(({ id, question, meanwhile }) => ({
      nl: `Open vraag voor de werkgroep (${id}): ${question.nl} Intussen: ${meanwhile.nl}.`,
      en: `Open question for the working group (${id}): ${question.en} Meanwhile: ${meanwhile.en}.`,
    }));
    return together(ownTodo, ...asked);
  }
  if (!sure) return missing.length === 0 ? ownTodo : pleaseTell(missing);
  const words = typeWords(fits, 'or');
  return {
    nl: `Geef ${words.nl} aan, of verbeter de gegevens van de onderdelen.`,
    en: `Declare ${words.en}, or correct the data of the components.`,
  };
}

function typeWords(types: readonly number[], join: 'and' | 'or' = 'or'): Localized {
  const list = enumerate(
    types.map((type) => ({ nl: String(type), en: String(type) })),
    join,
  );
  return { nl: `type ${list.nl}`, en: `type ${list.en}` };
}
