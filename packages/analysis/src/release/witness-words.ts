import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { labelOf, type Vocabulary, valueWords } from './value-words.js';

type Offering = Readonly<Record<string, unknown>>;

/** The model that an offering is nearest to, and what is different in it. */
export interface NearModel {
  readonly model: string;
  /** Keys that differ; `null` where the offering does not have the key. */
  readonly own: Offering;
}

/** An offering as a model and what differs from it, so that a person sees at once what matters. */
export function nearModel(offering: Offering, models: Readonly<Record<string, Offering>>): NearModel {
  const found = Object.entries(models).map(([model, base]) => ({ model, own: difference(offering, base) }));
  found.sort((a, b) => JSON.stringify(a.own).length - JSON.stringify(b.own).length);
  return found[0] ?? { model: '', own: offering };
}

function difference(offering: Offering, base: Offering): Offering {
  const keys = [...new Set([...Object.keys(offering), ...Object.keys(base)])];
  const differs = keys.filter((key) => JSON.stringify(offering[key]) !== JSON.stringify(base[key]));
  return Object.fromEntries(differs.map((key) => [key, offering[key] ?? null]));
}

const SAY = {
  nl: {
    like: 'het modelaanbod van',
    model: 'het modelaanbod',
    with: 'met',
    type: 'type',
    recorded: 'een vastgelegde uitzondering',
  },
  en: {
    like: 'the model offering of',
    model: 'the model offering',
    with: 'with',
    type: 'type',
    recorded: 'a recorded exception',
  },
} as const;

/** An offering in a sentence: `het modelaanbod van type 3, met studieomvang in studiepunten: 2`. */
export function witnessWords(
  offering: Offering,
  models: Bundle['models'],
  words: Vocabulary,
  language: Language,
): string {
  const say = SAY[language];
  const { model, own } = nearModel(offering, models);
  const type = /^type-(\d)$/.exec(model)?.[1];
  const name = type === undefined ? `${say.model} ${model}` : `${say.like} ${say.type} ${type}`;
  const parts = Object.entries(own).map(([key, value]) =>
    key === 'exceptions' && Array.isArray(value)
      ? say.recorded
      : `${labelOf(key, language) ?? key}: ${valueWords(value, words, language, key)}`,
  );
  return parts.length === 0 ? name : `${name}, ${say.with} ${parts.join('; ')}`;
}
