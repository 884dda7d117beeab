import { didWebUrl } from './address.js';
import type { KeyHistory } from './keys.js';

/**
 * The DID document of an institution, to be put at {@link didWebUrl}. Keys that were replaced stay published, so that old
 * certificates still verify; one that was compromised stays too, marked, and vouches for nothing.
 *
 * @throws AfkError AFK-891 where the address is not a usable did:web
 */
export function didDocument({ did, keys }: KeyHistory): object {
  didWebUrl(did);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: keys.map(({ id, publicKeyMultibase, compromised }) => ({
      id: `${did}#${id}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase,
      ...(compromised === undefined ? {} : { revoked: `${compromised}T00:00:00Z` }),
    })),
    assertionMethod: keys.filter(({ compromised }) => compromised === undefined).map(({ id }) => `${did}#${id}`),
  };
}
