import type { Localized } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { isMoment, momentOf } from '../verify/moment.js';
import { decodeList, encodeList, isSet } from './list.js';

export type Purpose = 'revocation' | 'suspension';

export interface ListFacts {
  readonly address: string;
  readonly issuer: string;
  readonly purpose: Purpose;
  /** ISO 8601 with zone. */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly size: number;
  readonly set: Iterable<number>;
}

/** A status list as a credential, still to be signed. It holds bits and no reasons. */
export function statusListCredential({
  address,
  issuer,
  purpose,
  validFrom,
  validUntil,
  size,
  set,
}: ListFacts): object {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    validUntil,
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodeList(set, size),
    },
  };
}

const moment = z.string().refine(isMoment);
const listSchema = z.looseObject({
  '@context': z.array(z.string()),
  id: z.string(),
  type: z.array(z.string()).refine((types) => types.includes('BitstringStatusListCredential')),
  issuer: z.union([z.string(), z.looseObject({ id: z.string() })]),
  validFrom: moment.optional(),
  validUntil: moment.optional(),
  credentialSubject: z.looseObject({
    type: z.literal('BitstringStatusList'),
    statusPurpose: z.union([z.string(), z.array(z.string())]),
    encodedList: z.string().max(6_000_000),
  }),
});

/** An entry as credentials carry it; the index is a plain decimal. */
export const entrySchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).refine((type) => [type].flat().includes('BitstringStatusListEntry')),
  statusPurpose: z.enum(['revocation', 'suspension']),
  statusListIndex: z.string().regex(/^(0|[1-9]\d{0,8})$/),
  statusListCredential: z.string().max(1_000),
});

export type StatusEntry = z.output<typeof entrySchema>;

/**
 * What a status list says about an entry. The proof of the list is checked elsewhere.
 *
 * @param now milliseconds since 1970
 * @returns whether the bit is set, or why the list does not tell
 */
export function lookUp(list: unknown, entry: StatusEntry, issuer: string, now: number): boolean | Localized {
  const read = listSchema.safeParse(list);
  if (!read.success) return { nl: 'de lijst is geen statuslijst', en: 'the list is not a status list' };
  const { id, issuer: by, validFrom, validUntil, credentialSubject: subject } = read.data;
  if (id !== entry.statusListCredential) return { nl: 'het is een andere lijst', en: 'it is another list' };
  if ((typeof by === 'string' ? by : by.id) !== issuer)
    return { nl: 'de lijst is van een andere uitreiker', en: 'the list is another issuer’s' };
  if (![subject.statusPurpose].flat().includes(entry.statusPurpose))
    return { nl: 'de lijst heeft een ander doel', en: 'the list has another purpose' };
  if (validFrom !== undefined && momentOf(validFrom) > now)
    return { nl: 'de lijst geldt nog niet', en: 'the list is not valid yet' };
  if (validUntil !== undefined && momentOf(validUntil) < now)
    return { nl: 'de lijst is verouderd', en: 'the list is out of date' };
  const bits = decodeList(subject.encodedList);
  if (bits === undefined)
    return {
      nl: 'de lijst is niet te lezen, te kort of veel te groot',
      en: 'the list cannot be read, is too short or far too large',
    };
  return (
    isSet(bits, Number(entry.statusListIndex)) ?? {
      nl: 'de plaats ligt voorbij het einde',
      en: 'the place lies beyond the end',
    }
  );
}
