import type { Certificate } from '../model/certificate.js';
import { country, FLEMISH_COMMUNITY } from './countries.js';
import type { CertificateFrame, Frame, Node } from './frame.js';
import { told } from './frame.js';
import { concept } from './terms.js';
import { elementLabel } from './words.js';

/** The legal entity that awards and seals, with the institution's own name beside it. */
export function issuingOrganisation(frame: CertificateFrame): Node {
  const { issuer } = frame.certificate;
  const land = frame.conceptOr(country(issuer.country), elementLabel('issuer-country'), issuer.country);
  const { did, eidas, ror, isni, erasmus, dho } = issuer.identifiers ?? {};
  const identifier = (schemeName: string, notation: string | undefined) =>
    notation === undefined ? [] : [frame.node('Identifier', { notation, schemeName })];
  const place = frame.node('Location', {
    address: [frame.node('Address', { countryCode: land })],
    spatialCode: issuer.region === undefined ? [] : [concept(FLEMISH_COMMUNITY)],
    geographicName: issuer.city === undefined ? undefined : frame.name(issuer.city),
  });
  const organisation = frame.node('Organisation', {
    legalName: frame.name(issuer.awardingBody),
    altLabel: isSameName(issuer) ? undefined : frame.text(issuer.name),
    eIDASIdentifier:
      eidas === undefined || land === undefined
        ? undefined
        : frame.node('LegalIdentifier', { notation: eidas, spatial: land }),
    identifier: [
      ...identifier('ROR', ror),
      ...identifier('ISNI', isni),
      ...(erasmus ?? []).flatMap((code) => identifier('Erasmus', code)),
      ...identifier('DHO', dho),
      ...identifier('DID', did),
    ],
    homepage: issuer.homepage === undefined ? [] : [frame.node('WebResource', { contentURL: issuer.homepage })],
    location: [place],
  });
  return told(organisation);
}

/** Who accredits. Only agencies whose country is known can be written as an organisation. */
export function agencyOrganisation(frame: Frame, agency: string): Node | undefined {
  const code = Object.hasOwn(AGENCIES, agency) ? AGENCIES[agency]! : undefined;
  const land = code === undefined ? undefined : country(code);
  if (land === undefined) return undefined;
  const address = frame.node('Address', { countryCode: concept(land) });
  return frame.node('Organisation', {
    legalName: frame.name(agency),
    location: [frame.node('Location', { address: [address] })],
  });
}

/** Seat of the accreditation organisation of the Netherlands and Flanders: The Hague. */
const AGENCIES: Readonly<Record<string, string>> = { NVAO: 'NL' };

function isSameName({ name, awardingBody }: Certificate['issuer']): boolean {
  return Object.values(name).every((each) => each === awardingBody);
}
