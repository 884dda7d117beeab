import type { CertificateFrame, Node } from './frame.js';
import { startOf } from './frame.js';

/** Whom the credential is for, with what the certificate tells and no more; the shapes allow a name in one language only. */
export function person(frame: CertificateFrame, claim: Node): Node {
  const { fullName, givenName, familyName, birthDate, identifier, id } = frame.certificate.learner;
  const name = (value: string | undefined) => (value === undefined ? undefined : { [frame.languages[0]!]: value });
  const node = frame.node('Person', {
    givenName: name(givenName),
    familyName: name(familyName),
    fullName: name(fullName),
    dateOfBirth: birthDate === undefined ? undefined : startOf(birthDate),
    identifier:
      identifier === undefined
        ? []
        : [frame.node('Identifier', { notation: identifier.value, schemeName: identifier.scheme })],
    hasClaim: [claim],
  });
  return id === undefined ? node : { ...node, id: `urn:uuid:${id}` };
}
