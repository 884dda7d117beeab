import clr from '../data/contexts/clr-v2p0-2.0.1.json' with { type: 'json' };
import examples from '../data/contexts/credentials-examples-v2.json' with { type: 'json' };
import undefinedTerms from '../data/contexts/credentials-undefined-terms-v2.json' with { type: 'json' };
import credentials1 from '../data/contexts/credentials-v1.json' with { type: 'json' };
import credentials2 from '../data/contexts/credentials-v2.json' with { type: 'json' };
import integrity1 from '../data/contexts/data-integrity-v1.json' with { type: 'json' };
import integrity2 from '../data/contexts/data-integrity-v2.json' with { type: 'json' };
import did from '../data/contexts/did-v1.json' with { type: 'json' };
import edc from '../data/contexts/edc-ap.json' with { type: 'json' };
import multikey from '../data/contexts/multikey-v1.json' with { type: 'json' };
import badge from '../data/contexts/ob-v3p0.json' with { type: 'json' };
import badge1 from '../data/contexts/ob-v3p0-3.0.1.json' with { type: 'json' };
import badge2 from '../data/contexts/ob-v3p0-3.0.2.json' with { type: 'json' };
import badge3 from '../data/contexts/ob-v3p0-3.0.3.json' with { type: 'json' };
import badgeExtensions from '../data/contexts/ob-v3p0-extensions.json' with { type: 'json' };

const OB = 'https://purl.imsglobal.org/spec/ob/v3p0';

/**
 * Every JSON-LD context that a credential may name, by its address, as published. Nothing is fetched: what is not here is
 * not known. The two contexts of W3C that give any term a meaning are only in {@link TEST_CONTEXTS}.
 */
export const CONTEXTS: ReadonlyMap<string, object> = new Map<string, object>([
  ['https://www.w3.org/2018/credentials/v1', credentials1],
  ['https://www.w3.org/ns/credentials/v2', credentials2],
  ['https://w3id.org/security/data-integrity/v1', integrity1],
  ['https://w3id.org/security/data-integrity/v2', integrity2],
  ['https://w3id.org/security/multikey/v1', multikey],
  ['https://www.w3.org/ns/did/v1', did],
  ['http://data.europa.eu/snb/model/context/edc-ap', edc],
  [`${OB}/context.json`, badge],
  [`${OB}/context-3.0.1.json`, badge1],
  [`${OB}/context-3.0.2.json`, badge2],
  [`${OB}/context-3.0.3.json`, badge3],
  [`${OB}/extensions.json`, badgeExtensions],
  ['https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json', clr],
]);

/** Contexts that define every term there is: right for test vectors, and a way to hide a wrong term elsewhere. */
export const TEST_CONTEXTS: ReadonlyMap<string, object> = new Map<string, object>([
  ['https://www.w3.org/ns/credentials/examples/v2', examples],
  ['https://www.w3.org/ns/credentials/undefined-terms/v2', undefinedTerms],
]);

/**
 * Gives the terms of a Bitstring Status List entry the meaning that they have in VC 2.0, for credentials on VC 1.1. The European context
 * has no words for them and the context of VC 2.0 cannot stand beside it. The one context that we allow inside a credential.
 */
export const STATUS_CONTEXT = {
  BitstringStatusListEntry: 'https://www.w3.org/ns/credentials/status#BitstringStatusListEntry',
  statusPurpose: 'https://www.w3.org/ns/credentials/status#statusPurpose',
  statusListIndex: 'https://www.w3.org/ns/credentials/status#statusListIndex',
  statusListCredential: { '@id': 'https://www.w3.org/ns/credentials/status#statusListCredential', '@type': '@id' },
} as const;
