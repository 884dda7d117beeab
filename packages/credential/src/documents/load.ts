import { CONTEXTS } from '../contexts.js';

/** What a JSON-LD processor asks for when it meets an address. */
export type DocumentLoader = (url: string) => Promise<{
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
}>;

/**
 * A loader that knows the shipped contexts and what the caller adds, and refuses everything else: nothing is fetched.
 *
 * @param documents further documents by address, such as the keys of an issuer
 */
export function localLoader(
  documents: ReadonlyMap<string, unknown> = new Map(),
  contexts: ReadonlyMap<string, object> = CONTEXTS,
): DocumentLoader {
  return async (url) => {
    const document = documents.get(url) ?? contexts.get(url);
    if (document === undefined) throw new UnknownDocument(url);
    return { contextUrl: null, documentUrl: url, document };
  };
}

/** An address that is not among the documents at hand. */
class UnknownDocument extends Error {
  override readonly name = 'UnknownDocument';

  constructor(readonly url: string) {
    super(`not shipped and never fetched: ${url.slice(0, 200)}`);
  }
}
