import { canonicalJson, digestOf } from '@afsprakenkader/framework';
import type { Certificate } from './model/certificate.js';

/**
 * Digest of the certificate from which a credential was made (`sha256-` and base64, over its canonical JSON). It stands in the European
 * credential and in the badge: where two of them disagree, they were not made from one certificate.
 */
export function certificateDigest(certificate: Certificate): string {
  return digestOf(canonicalJson(certificate));
}
