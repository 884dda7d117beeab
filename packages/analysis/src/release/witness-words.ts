import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { labelOf, valueWords, type Wording } from './value-words.js';

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
    like: 'het modelaanbod van type',
    model: 'het modelaanbod',
    with: 'met',
    recorded: 'een vastgelegde uitzondering',
  },
  en: {
    like: 'the model offering of type',
    model: 'the model offering',
    with: 'with',
    recorded: 'a recorded exception',
  },
} as const;

/** An offering in a sentence: `het modelaanbod van type 3, met studieomvang in studiepunten: 2`. */
export function witnessWords(
  offering: Offering,
  models: Bundle['models'],
  { vocabulary }: Wording,
  language: Language,
): string {
  const say = SAY[language];
  const { model, own } = nearModel(offering, models);
  const type = /^type-(\d)$/.exec(model)?.[1];
  const name = type === undefined ? `${say.model} ${model}` : `${say.like} ${type}`;
  const parts = Object.entries(own).flatMap(([key, value]) =>
    key === 'exceptions' && Array.isArray(value)
      ? [say.recorded]
      : differing(key, value, models[model]?.[key]).map(
          ([path, each]) => `${labelOf(path, language) ?? path}: ${valueWords(each, vocabulary, language, path)}`,
        ),
  );
  return parts.length === 0 ? name : `${name}, ${say.with} ${parts.join('; ')}`;
}

/** The parts of an object that differ, each by its path; what is no object counts as a whole. */
function differing(path: string, value: unknown, base: unknown): readonly (readonly [path: string, value: unknown])[] {
  if (!isObject(value) || !isObject(base)) return [[path, value]];
  return Object.entries(difference(value, base)).flatMap(([key, each]) => differing(`${path}.${key}`, each, base[key]));
}

function isObject(value: unknown): value is Offering {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
