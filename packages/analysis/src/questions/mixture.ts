import type { Witness } from '../model.js';

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

interface Origin {
  readonly kind?: string;
  readonly anyOf?: readonly { readonly kind?: string }[];
}
