import jsonld from 'jsonld';
import { CONTEXTS } from '../src/contexts.js';

/** Gives the contexts that travel with us and refuses every other address: no test reaches the network. */
async function fromHand(url: string) {
  const document = CONTEXTS.get(url);
  if (document === undefined) throw new Error(`no such context: ${url}`);
  return { documentUrl: url, document };
}

/** The statements of a credential as N-Quads, canonical; a term that no context defines is refused. */
export async function statementsOf(credential: object): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader: fromHand, safe: true };
  return String(await jsonld.canonize(credential as jsonld.JsonLdDocument, options as jsonld.Options.Normalize));
}
