/** The schema library's side of the offering format: loaded when the first record needs it, as most files never do. */
export type Parser = typeof import('@afsprakenkader/offering/parse');

export function loadParser(): Promise<Parser> {
  return import('@afsprakenkader/offering/parse');
}
