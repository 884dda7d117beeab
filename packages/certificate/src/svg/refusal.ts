import type { Localized } from '@afsprakenkader/diagnostics';

/** Why an SVG cannot go on a certificate, with its line. */
export class SvgRefusal extends Error {
  override readonly name = 'SvgRefusal';

  constructor(
    readonly reason: Localized,
    readonly line?: number,
    readonly column?: number,
  ) {
    super(reason.en);
  }
}

/** Ends the reading with a reason in both languages. */
export function refuse(nl: string, en: string): never {
  throw new SvgRefusal({ nl, en });
}
