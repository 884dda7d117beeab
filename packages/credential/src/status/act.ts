import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { KEY_CODES } from '../codes/keys.js';
import { type ListFacts, type Purpose, statusListCredential } from './credential.js';
import type { Act, Statuses } from './journal.js';

/** Half full at most: then a free place is found at once, and the crowd stays large. */
const FULLEST = 0.5;

/**
 * Gives certificates a place in the list, drawn at random among those that are free.
 *
 * @param random a whole number from 0 up to, not including, its argument
 * @throws AfkError AFK-893 where a certificate has a place already, or the list is full
 */
export function assignPlaces(
  statuses: Statuses,
  certificates: readonly string[],
  random: (size: number) => number,
): Act {
  const taken = new Set(statuses.taken);
  const entries = certificates.map((certificate) => {
    if (statuses.places.has(certificate))
      throw refused(certificate, {
        nl: 'het heeft al een plaats in de lijst',
        en: 'it has a place in the list already',
      });
    if (taken.size >= statuses.size * FULLEST)
      throw refused(certificate, { nl: 'de lijst is vol; begin een nieuwe', en: 'the list is full; start a new one' });
    let index = random(statuses.size);
    while (taken.has(index)) index = random(statuses.size);
    taken.add(index);
    return { certificate, index };
  });
  return { kind: 'assign', entries };
}

/**
 * A change of one certificate's status; undefined where it has that status already.
 *
 * @throws AfkError AFK-893 for an unknown certificate, or one that was revoked for good
 */
export function changeStatus(
  statuses: Statuses,
  kind: 'revoke' | 'suspend' | 'reinstate',
  certificate: string,
): Act | undefined {
  if (!statuses.places.has(certificate))
    throw refused(certificate, { nl: 'het staat niet in dit journaal', en: 'it is not in this journal' });
  const isRevoked = statuses.revoked.has(certificate);
  if (isRevoked && kind !== 'revoke')
    throw refused(certificate, {
      nl: 'intrekken is voorgoed; reik een nieuw certificaat uit',
      en: 'revoking is for good; issue a new certificate',
    });
  const isSuspended = statuses.suspended.has(certificate);
  const asItWas = kind === 'revoke' ? isRevoked : isSuspended === (kind === 'suspend');
  return asItWas ? undefined : { kind, certificate };
}

/** The two lists of a journal, to be signed and published. */
export function statusLists(
  statuses: Statuses,
  validFrom: string,
  validUntil: string,
): { purpose: Purpose; list: object }[] {
  const { issuer, address, size, places } = statuses;
  const listOf = (purpose: Purpose, certificates: ReadonlySet<string>) => {
    const set = [...certificates].flatMap((certificate) => places.get(certificate) ?? []);
    const facts: ListFacts = { address: `${address}/${purpose}`, issuer, purpose, validFrom, validUntil, size, set };
    return { purpose, list: statusListCredential(facts) };
  };
  return [listOf('revocation', statuses.revoked), listOf('suspension', statuses.suspended)];
}

function refused(id: string, reason: Localized): AfkError {
  return new AfkError(problem(KEY_CODES, 'AFK-893', { id, reason }));
}
