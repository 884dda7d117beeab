import { institution } from '@afsprakenkader/taxonomy';
import type { CertificateDraft } from './draft.js';
import type { Issuer } from './issuer.js';

type IssuerDraft = NonNullable<CertificateDraft['issuer']>;

/**
 * Who issues, as far as the registers tell: names, country, community, city and identifiers of one of the eighteen.
 * Registers are not always right: what an institution has yet to check is left out. What it states itself goes first.
 *
 * @param key of the institution
 * @param awardingBody the legal entity that signs, from the offering
 */
export function describeIssuer(
  key: string | undefined,
  awardingBody: string | undefined,
  own: IssuerDraft = {},
): IssuerDraft {
  const known = key === undefined ? undefined : institution(key);
  const body = own.awardingBody ?? awardingBody;
  if (known === undefined) return { ...own, ...(body === undefined ? {} : { awardingBody: body }) };
  const isChecked = (field: string) => !known.unconfirmed.includes(field);
  const english = known.name.en !== null && isChecked('name.en') && isChecked('name') ? { en: known.name.en } : {};
  const registered: Issuer['identifiers'] = {
    ...(known.ror !== null && isChecked('ror') ? { ror: known.ror } : {}),
    ...(known.isni !== null && isChecked('isni') ? { isni: known.isni } : {}),
    ...(known.erasmus !== null && isChecked('erasmus') ? { erasmus: [...known.erasmus] } : {}),
  };
  return {
    key: known.key,
    name: { nl: known.name.nl, ...english },
    country: 'BE',
    region: 'BEL_CGG_VLA',
    ...(isChecked('city') ? { city: known.city } : {}),
    ...own,
    ...(body === undefined ? {} : { awardingBody: body }),
    identifiers: { ...registered, ...own.identifiers },
  };
}
