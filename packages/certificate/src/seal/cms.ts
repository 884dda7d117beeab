import { createHash } from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_data,
  id_signedData,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import { ObjectIdentifier, OctetString as RawOctets, Sequence } from 'asn1js';
import type { KnownIdentity } from './identity.js';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const ECDSA_SHA256 = '1.2.840.10045.4.3.2';
const RSA_SHA256 = '1.2.840.113549.1.1.11';
const NULL = new Uint8Array([5, 0]).buffer;

const DIGEST_SIZE = 32;
const DIGEST_BLANK = Buffer.alloc(DIGEST_SIZE, 0xa5);

/** Bytes of which only the value at one place differs from certificate to certificate. */
interface Blank {
  readonly bytes: Uint8Array;
  readonly digestAt: number;
}

/** What all seals of one key share. */
export interface CmsForm {
  /** The attributes that are signed, as DER (RFC 5652, 5.4): what a key signs over. */
  attributesFor(digest: Uint8Array): Uint8Array;
  /** The CMS value for a document's digest and the signature over its attributes. */
  cmsFor(digest: Uint8Array, signature: Uint8Array): Uint8Array;
  /** Room that the longest value needs. */
  readonly size: number;
}

/**
 * Prepares CMS values for PAdES B-B (ETSI EN 319 142-1 and 319 122-1): content type, message digest and signing
 * certificate are signed, and there is no signing time, which a baseline seal says in the PDF itself. The library
 * writes the structure once per length of signature; after that values are put into their places.
 */
export function prepareCms(identity: KnownIdentity): CmsForm {
  const attributes = signedAttributes(identity.chain[0] as Uint8Array);
  const signed = blankOf(setOf(attributes));
  const values = new Map<number, Blank & { readonly signatureAt: number }>();
  const valueFor = (length: number) => {
    const known = values.get(length);
    if (known) return known;
    const blank = Buffer.alloc(length, 0x5a);
    const made = blankOf(new Uint8Array(AsnConvert.serialize(contentInfo(identity, attributes, blank))));
    const value = { ...made, signatureAt: made.bytes.length - length };
    values.set(length, value);
    return value;
  };
  return {
    size: valueFor(identity.longest).bytes.length,
    attributesFor: (digest) => {
      const bytes = signed.bytes.slice();
      bytes.set(digest, signed.digestAt);
      return bytes;
    },
    cmsFor: (digest, signature) => {
      const { bytes: shared, digestAt, signatureAt } = valueFor(signature.length);
      const bytes = shared.slice();
      bytes.set(digest, digestAt);
      bytes.set(signature, signatureAt);
      return bytes;
    },
  };
}

function signedAttributes(certificate: Uint8Array): Attribute[] {
  const hash = createHash('sha256').update(certificate).digest();
  // SigningCertificateV2 (RFC 5035) with one ESSCertIDv2; SHA-256 is its default and is left out.
  const id = new Sequence({ value: [new RawOctets({ valueHex: hash })] });
  const signing = new Sequence({ value: [new Sequence({ value: [id] })] });
  const attribute = (attrType: string, value: ArrayBuffer) => new Attribute({ attrType, attrValues: [value] });
  const all = [
    attribute(CONTENT_TYPE, new ObjectIdentifier({ value: id_data }).toBER()),
    attribute(MESSAGE_DIGEST, new RawOctets({ valueHex: DIGEST_BLANK }).toBER()),
    attribute(SIGNING_CERTIFICATE_V2, signing.toBER()),
  ];
  // DER orders the members of a set by their bytes.
  return all.toSorted((a, b) => Buffer.compare(derOf(a), derOf(b)));
}

const derOf = (attribute: Attribute): Buffer => Buffer.from(AsnConvert.serialize(attribute));

function setOf(attributes: readonly Attribute[]): Uint8Array {
  const content = Buffer.concat(attributes.map(derOf));
  const length = content.length < 128 ? [content.length] : [0x81, content.length];
  return new Uint8Array(Buffer.concat([Buffer.from([0x31, ...length]), content]));
}

function contentInfo({ chain, certificate, algorithm }: KnownIdentity, signedAttrs: Attribute[], blank: Uint8Array) {
  const sha256 = new AlgorithmIdentifier({ algorithm: SHA256 });
  const { issuer, serialNumber } = certificate.tbsCertificate;
  const signer = new SignerInfo({
    version: CMSVersion.v1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm: sha256,
    signedAttrs,
    signatureAlgorithm:
      algorithm === 'rsa'
        ? new AlgorithmIdentifier({ algorithm: RSA_SHA256, parameters: NULL })
        : new AlgorithmIdentifier({ algorithm: ECDSA_SHA256 }),
    signature: new OctetString(blank),
  });
  const content = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([sha256]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
    certificates: new CertificateSet(
      chain.map((der) => new CertificateChoices({ certificate: AsnConvert.parse(der, Certificate) })),
    ),
    signerInfos: new SignerInfos([signer]),
  });
  return new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(content) });
}

function blankOf(bytes: Uint8Array): Blank {
  return { bytes, digestAt: Buffer.from(bytes).indexOf(DIGEST_BLANK) };
}
