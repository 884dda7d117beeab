import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { KEY_CODES } from '../codes/keys.js';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
/** Names that mean a machine nearby, and never an institution. */
const NEARBY = new Set(['localhost', 'local', 'internal', 'lan', 'home', 'invalid', 'onion', 'arpa']);

/**
 * The https address of a did:web document. Stricter than the method: no ports, no percent signs, no IP addresses, no capitals
 * in the host, no name of a machine nearby.
 *
 * @throws AfkError AFK-891
 */
export function didWebUrl(did: string): string {
  const [scheme, method, host = '', ...path] = did.split(':');
  const fault = scheme === 'did' && method === 'web' ? (hostFault(host) ?? pathFault(path)) : NO_DID_WEB;
  if (fault !== undefined) throw new AfkError(problem(KEY_CODES, 'AFK-891', { did, reason: fault }));
  return path.length === 0 ? `https://${host}/.well-known/did.json` : `https://${host}/${path.join('/')}/did.json`;
}

const NO_DID_WEB = { nl: 'het begint niet met did:web:', en: 'it does not begin with did:web:' };

/** What is amiss with a host name of the public internet, in lower case. */
export function hostFault(host: string): Localized | undefined {
  const labels = host.split('.');
  const last = labels.at(-1)!;
  if (host.length > 253 || !labels.every((label) => LABEL.test(label)))
    return {
      nl: 'de domeinnaam is geen gewone naam in kleine letters',
      en: 'the domain name is not a plain name in lower case',
    };
  if (labels.length < 2 || /^\d+$/.test(last) || NEARBY.has(last))
    return {
      nl: 'de domeinnaam is er geen van het openbare internet',
      en: 'the domain name is not one of the public internet',
    };
  return undefined;
}

function pathFault(path: readonly string[]): Localized | undefined {
  return path.every((segment) => SEGMENT.test(segment))
    ? undefined
    : {
        nl: 'het pad bevat meer dan letters, cijfers en streepjes',
        en: 'the path holds more than letters, digits and hyphens',
      };
}
