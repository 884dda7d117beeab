import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERIFY_CODES } from '../codes/verify.js';
import { isMoment, momentOf } from './moment.js';
import { at, listAt } from './parts.js';

/** @param now milliseconds since 1970 */
export function dateProblems(document: object, now: number): Problem[] {
  const problems: Problem[] = [];
  const tell = (place: string, value: unknown, nl: string, en: string) =>
    problems.push(problem(VERIFY_CODES, 'AFK-884', { place, value: String(value), reason: { nl, en } }));
  const moments = new Map<string, number>();
  const fields: [string, unknown][] = [
    'issuanceDate',
    'issued',
    'validFrom',
    'validUntil',
    'expirationDate',
    'awardedDate',
  ].map((field) => [field, at(document, field)]);
  for (const [index, proof] of listAt(document, 'proof').entries())
    fields.push([`proof[${index}].created`, at(proof, 'created')], [`proof[${index}].expires`, at(proof, 'expires')]);
  for (const [place, value] of fields) {
    if (value === undefined) continue;
    if (typeof value !== 'string' || !isMoment(value))
      tell(place, value, 'dit is geen bestaand ogenblik met tijdzone', 'this is not an existing moment with its zone');
    else moments.set(place, momentOf(value));
  }
  const from = moments.get('validFrom');
  for (const [place, moment] of moments) {
    const ends = place === 'validUntil' || place === 'expirationDate' || place.endsWith('.expires');
    if (ends && moment < now) tell(place, at(document, place) ?? '', 'het is vervallen', 'it has expired');
    if (!ends && moment > now)
      tell(place, at(document, place) ?? '', 'dit ligt in de toekomst', 'this is in the future');
    if (ends && from !== undefined && moment < from)
      tell(place, at(document, place) ?? '', 'het einde ligt voor het begin', 'the end is before the beginning');
  }
  if (from === undefined && problems.length === 0)
    tell('validFrom', '?', 'er staat niet vanaf wanneer het geldt', 'it does not say from when it is valid');
  return problems;
}
