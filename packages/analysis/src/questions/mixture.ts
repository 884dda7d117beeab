import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import type { Witness } from '../model.js';
import { wordingOf } from '../release/value-words.js';

/** The components of an offering in the words of the format: the kind, and where it comes from. */
export function mixtureOf({ offering }: Pick<Witness, 'offering'>): readonly string[] {
  const { components } = offering;
  if (!Array.isArray(components)) return [];
  return components.map((component: unknown) => {
    const { kind, origin } = component as { readonly kind?: string; readonly origin?: Origin };
    const kinds = origin?.anyOf?.map((each) => each.kind ?? '?') ?? (origin?.kind === undefined ? [] : [origin.kind]);
    return [kind ?? '?', ...(kinds.length === 0 ? [] : [`(${kinds.join(' | ')})`])].join(' ');
  });
}

/** Several offerings with the same kinds of components, in words for people. Of a single component the origins are put together. */
export function mixtureWords(
  witnesses: readonly Pick<Witness, 'offering'>[],
  bundle: Pick<Bundle, 'taxonomy' | 'definitions'>,
  language: Language,
): string {
  const { vocabulary } = wordingOf(bundle);
  const say = (word: string) => vocabulary.get(word)?.[language] ?? (word === 'other' ? OTHER[language] : word);
  const sorts = witnesses.map((witness) => mixtureOf(witness).map((sort) => sort.replace(/[\w-]+/g, say)));
  const [[first = ''] = []] = sorts;
  const origins = sorts.map(([sort = '']) => /\((.*)\)$/.exec(sort)?.[1]);
  if (sorts.length > 1 && sorts.every(({ length }) => length === 1) && !origins.includes(undefined))
    return `${first.replace(/ \(.*/, '')} (${origins.join(' / ')})`;
  return sorts.map((each) => each.join(' + ')).join(language === 'nl' ? '; of ' : '; or ');
}

const OTHER = { nl: 'andere', en: 'other' } as const;

interface Origin {
  readonly kind?: string;
  readonly anyOf?: readonly { readonly kind?: string }[];
}
