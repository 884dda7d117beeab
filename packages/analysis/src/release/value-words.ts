import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { FIELD_LABELS } from '@afsprakenkader/offering';

/** The words of a version, by the key that an offering holds; a key with two different texts is left out. */
export type Vocabulary = ReadonlyMap<string, Localized>;

/** How a version names things to people. */
export interface Wording {
  readonly vocabulary: Vocabulary;
  /** Titles of the derived facts of an offering, by their id. */
  readonly facts: ReadonlyMap<string, Localized>;
}

/** The words of a version. */
export function wordingOf(bundle: Pick<Bundle, 'taxonomy' | 'definitions'>): Wording {
  const facts = bundle.definitions.filter(({ over }) => over === 'offering');
  return { vocabulary: vocabularyOf(bundle), facts: new Map(facts.map(({ id, title }) => [id, title])) };
}

const SAY = {
  nl: {
    yes: 'ja',
    no: 'nee',
    untold: 'niet vermeld',
    none: 'uitdrukkelijk geen',
    told: 'vermeld',
    or: ' of ',
    credits: (count: unknown) => (count === 1 ? 'studiepunt' : 'studiepunten'),
  },
  en: {
    yes: 'yes',
    no: 'no',
    untold: 'not told',
    none: 'expressly none',
    told: 'told',
    or: ' or ',
    from: 'of',
    credits: (count: unknown) => (count === 1 ? 'credit' : 'credits'),
  },
} as const;

/** Finds the words wherever the taxonomy has a key beside a text in both languages. */
function vocabularyOf({ taxonomy }: Pick<Bundle, 'taxonomy'>): Vocabulary {
  const words = new Map<string, Localized | null>();
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 8) return;
    const { key, label } = node as { readonly key?: unknown; readonly label?: unknown };
    if (typeof key === 'string' && isLocalized(label)) {
      const known = words.get(key);
      words.set(key, known === undefined || known?.nl === label.nl ? { nl: label.nl, en: label.en } : null);
    }
    for (const child of Object.values(node)) visit(child, depth + 1);
  };
  visit(taxonomy, 0);
  return new Map([...words].filter((entry): entry is [string, Localized] => entry[1] !== null));
}

/** What a field is called in a sentence; undefined where it has no name of its own. */
export function labelOf(path: string, language: Language): string | undefined {
  return Object.hasOwn(FIELD_LABELS, path) ? FIELD_LABELS[path]?.[language] : undefined;
}

/** The value of a field in words; texts that only people read are left out. */
export function valueWords(value: unknown, words: Vocabulary, language: Language, path = ''): string {
  const say = SAY[language];
  if (value === null || value === undefined) return say.untold;
  if (value === 'none') return say.none;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return language === 'nl' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'string') return words.get(value)?.[language] ?? value;
  if (Array.isArray(value)) {
    if (value.length === 0) return say.none;
    const many = path === 'level' ? say.or : path === 'components' ? ' + ' : ', ';
    return value
      .map((item) =>
        path === 'components' ? component(item, words, language) : valueWords(item, words, language, path),
      )
      .join(many);
  }
  const parts = Object.entries(value)
    .filter(([key]) => !PROSE.has(key))
    .map(([key, item]) => {
      const inner = path === '' ? key : `${path}.${key}`;
      return `${labelOf(inner, language) ?? key}: ${valueWords(item, words, language, inner)}`;
    });
  return parts.length === 0 ? say.told : parts.join(', ');
}

/** Words for people decide nothing. */
const PROSE = new Set([
  'title',
  'code',
  'programme',
  'reason',
  'decidedBy',
  'decidedOn',
  'reviewOn',
  'agency',
  'year',
  'what',
  'nl',
  'en',
]);

function component(item: unknown, words: Vocabulary, language: Language): string {
  const { kind, credits, origin } = (item ?? {}) as Readonly<Record<string, unknown>>;
  const told = (value: unknown) => value !== undefined && value !== null;
  const name = told(kind)
    ? valueWords(kind, words, language)
    : `${labelOf('components.kind', language)} ${SAY[language].untold}`;
  const facts = [
    ...(told(origin) ? [originWords(origin, words, language)] : []),
    ...(told(credits) ? [`${valueWords(credits, words, language)} ${SAY[language].credits(credits)}`] : []),
  ];
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}

function originWords(origin: unknown, words: Vocabulary, language: Language): string {
  const { kind, anyOf } = (origin ?? {}) as { readonly kind?: unknown; readonly anyOf?: unknown };
  if (Array.isArray(anyOf)) return anyOf.map((each) => originWords(each, words, language)).join(SAY[language].or);
  return valueWords(kind, words, language);
}

function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false;
  const { nl, en } = value as { readonly nl?: unknown; readonly en?: unknown };
  return typeof nl === 'string' && typeof en === 'string';
}
