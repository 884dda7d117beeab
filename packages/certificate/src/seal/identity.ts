import { X509Certificate } from 'node:crypto';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate, id_ce_keyUsage, KeyUsage, KeyUsageFlags } from '@peculiar/asn1-x509';
import { CERTIFICATE_CODES } from '../codes.js';

/** Who seals: certificates in DER, the sealing one first, then those that lead from it to an authority. */
export interface SealIdentity {
  readonly chain: readonly Uint8Array[];
}

/** How a key signs. Both over SHA-256. */
type SealAlgorithm = 'ecdsa' | 'rsa';

export interface KnownIdentity extends SealIdentity {
  readonly algorithm: SealAlgorithm;
  /** The longest signature value, in bytes. */
  readonly longest: number;
  readonly certificate: Certificate;
}

const SMALLEST_RSA = 2048;

/**
 * Reads what the sealing certificate says of its key.
 *
 * @throws AfkError AFK-836 where the key is of another kind, too small, or not meant for signatures
 */
export function knowIdentity(identity: SealIdentity): KnownIdentity {
  const [der] = identity.chain;
  if (der === undefined) return unusable('er is geen certificaat', 'there is no certificate');
  const { publicKey } = new X509Certificate(der);
  const certificate = AsnConvert.parse(der, Certificate);
  const usage = certificate.tbsCertificate.extensions?.find(({ extnID }) => extnID === id_ce_keyUsage);
  if (usage) {
    const flags = AsnConvert.parse(usage.extnValue, KeyUsage).toNumber();
    if ((flags & (KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation)) === 0)
      return unusable(
        'het certificaat is niet bedoeld voor handtekeningen',
        'the certificate is not meant for signatures',
      );
  }
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = publicKey;
  if (kind === 'ec' && details?.namedCurve === 'prime256v1')
    return { ...identity, certificate, algorithm: 'ecdsa', longest: 72 };
  const bits = details?.modulusLength ?? 0;
  if (kind === 'rsa' && bits >= SMALLEST_RSA)
    return { ...identity, certificate, algorithm: 'rsa', longest: Math.ceil(bits / 8) };
  const found = [kind, details?.namedCurve, bits || undefined].filter((part) => part !== undefined).join(' ');
  return unusable(`ze is van de soort ${found}`, `it is of the kind ${found}`);
}

/**
 * Says whether the certificate is in force.
 *
 * @param asOf the moment of sealing, ISO 8601; given, never read from a clock
 * @throws AfkError AFK-837
 */
export function refuseOutOfForce({ certificate, chain }: KnownIdentity, asOf: string): void {
  const { notBefore, notAfter } = certificate.tbsCertificate.validity;
  const [from, until, at] = [notBefore.getTime(), notAfter.getTime(), new Date(asOf)];
  if (at >= from && at <= until) return;
  const subject = new X509Certificate(chain[0] as Uint8Array).subject.replaceAll('\n', ', ');
  const days = { from: dayOf(from), until: dayOf(until), asOf: asOf.slice(0, 10) };
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-837', { subject, ...days }));
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Throws AFK-836. */
export function unusable(nl: string, en: string): never {
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-836', { reason: { nl, en } }));
}
