import forge from 'node-forge';

/**
 * Key (PKCS#8) and certificates of a PKCS#12 file, in DER. Loaded only where such a file is opened.
 *
 * The library knows the encryptions of today and those of older exports, and hands over as ASN.1 what it cannot use
 * itself, such as keys on elliptic curves.
 *
 * @throws Error of the library where the file is damaged or the password wrong
 */
export function readPkcs12(
  bytes: Uint8Array,
  password: string,
): { readonly key: Uint8Array | undefined; readonly certificates: readonly Uint8Array[] } {
  const { asn1, pki, pkcs12 } = forge;
  const file = pkcs12.pkcs12FromAsn1(asn1.fromDer(Buffer.from(bytes).toString('binary')), password);
  const der = (object: forge.asn1.Asn1): Uint8Array =>
    new Uint8Array(Buffer.from(asn1.toDer(object).getBytes(), 'binary'));
  const bags = file.safeContents.flatMap(({ safeBags }) => safeBags);
  const keys = bags
    .filter(({ type }) => type === pki.oids.pkcs8ShroudedKeyBag || type === pki.oids.keyBag)
    .map(({ key, asn1: raw }) => der(key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : raw));
  const certificates = bags
    .filter(({ type }) => type === pki.oids.certBag)
    .map(({ cert, asn1: raw }) => der(cert ? pki.certificateToAsn1(cert) : raw));
  return { key: keys.length === 1 ? keys[0] : undefined, certificates };
}
