import type { Localized } from '@afsprakenkader/diagnostics';
import { checkKeyOfIssuer, keyIn } from '../did/resolve.js';
import { localLoader } from '../documents/load.js';
import { listAt, textAt } from './parts.js';
import { checkProofs } from './proof.js';
import type { Trust } from './trust.js';

const MOST_PROOFS = 4;
/** Not wrong, but not established either. */
export const NOT_AT_HAND: Localized = {
  nl: 'het did-document van de uitreiker is niet bij de hand',
  en: 'the DID document of the issuer is not at hand',
};

/** Whether the proofs of a document hold under the keys that they name. @returns what is amiss */
export async function signatureOf(document: object, trust: Trust): Promise<Localized | undefined> {
  const keys = new Map<string, unknown>();
  for (const name of methodsOf(document)) {
    const key = keyIn(await trust.did(name.split('#', 1)[0]!), name);
    if (key !== undefined) keys.set(name, key);
  }
  const fault = await checkProofs(document, localLoader(keys));
  const [named = ''] = methodsOf(document).map((name) => name.split('#', 1)[0]!);
  return fault !== undefined && named !== '' && (await trust.did(named)) === undefined ? NOT_AT_HAND : fault;
}

/** Whether the issuer answers for every key that signed a document. @returns what is amiss */
export async function bindingOf(document: object, issuer: string, trust: Trust): Promise<Localized | undefined> {
  const methods = methodsOf(document);
  if (methods.length === 0) return { nl: 'er is geen handtekening', en: 'there is no signature' };
  for (const [index, verificationMethod] of methods.entries()) {
    const [controller = ''] = verificationMethod.split('#', 1);
    const did = await trust.did(controller);
    if (did === undefined && controller === issuer) return NOT_AT_HAND;
    const created = textAt(listAt(document, 'proof')[index], 'created');
    const fault = checkKeyOfIssuer(did, { issuer, verificationMethod, created, now: trust.now });
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function methodsOf(document: object): string[] {
  return listAt(document, 'proof')
    .slice(0, MOST_PROOFS)
    .map((proof) => textAt(proof, 'verificationMethod') ?? '');
}
