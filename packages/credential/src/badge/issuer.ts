import { AfkError, type Language, problem } from '@afsprakenkader/diagnostics';
import { WRITE_CODES } from '../codes/write.js';
import type { Certificate } from '../model/certificate.js';
import { textIn } from '../model/scalars.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * Who issues, as a profile: the institution, and above it the legal entity that awards where that has another name.
 *
 * @throws AfkError AFK-898 where the issuer has neither a did:web nor a web address
 */
export function issuerProfile({ issuer }: Certificate, language: Language): Node {
  const name = textIn(issuer.name, language)!;
  const id = issuer.identifiers?.did ?? issuer.homepage;
  if (id === undefined) throw new AfkError(problem(WRITE_CODES, 'AFK-898', { issuer: name }));
  const { eidas, ror, isni, erasmus, dho } = issuer.identifiers ?? {};
  const entry = (kind: string, identifier: string | undefined) =>
    identifier === undefined ? [] : [{ type: 'IdentifierEntry', identifier, identifierType: `ext:${kind}` }];
  const otherIdentifier = [
    ...entry('ROR', ror),
    ...entry('ISNI', isni),
    ...(erasmus ?? []).flatMap((code) => entry('ErasmusCode', code)),
    ...entry('eIDAS', eidas),
    ...entry('DHO', dho),
  ];
  return {
    id,
    type: ['Profile'],
    name,
    ...(issuer.homepage === undefined ? {} : { url: issuer.homepage }),
    address: {
      type: ['Address'],
      addressCountryCode: issuer.country,
      ...(issuer.region === undefined ? {} : { addressRegion: COMMUNITY[language] }),
      ...(issuer.city === undefined ? {} : { addressLocality: issuer.city }),
    },
    ...(otherIdentifier.length === 0 ? {} : { otherIdentifier }),
    ...(issuer.awardingBody === name
      ? {}
      : { parentOrg: { id: `${id}#awarding-body`, type: ['Profile'], name: issuer.awardingBody } }),
  };
}

const COMMUNITY = { nl: 'Vlaamse Gemeenschap', en: 'Flemish Community' };
