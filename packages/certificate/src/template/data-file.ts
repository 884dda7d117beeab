import type { Language } from '@afsprakenkader/diagnostics';
import type { AssociatedFile } from '@afsprakenkader/pdf';
import type { Award, Edition } from './model.js';

/** The file in the file from which the page can be made again. */
export const DATA_FILE = 'certificate.json';

export const dataFile = (description: string): AssociatedFile => ({
  name: DATA_FILE,
  type: 'application/json',
  relationship: 'Source',
  description,
  content: { slot: DATA_FILE },
});

/** Writes the whole certificate, one award after the other: the part that they share is written once. */
export function dataWriter(edition: Edition, languages: readonly Language[]): (award: Award) => Uint8Array {
  const { framework, issuer, achievement } = edition;
  const shared = JSON.stringify({ framework, languages, issuer, achievement }).slice(1);
  const encoder = new TextEncoder();
  return ({ id, number, verification, issuedOn, awardedOn, validUntil, learner, result, status }) => {
    const own = { format: 1, id, number, verification, issuedOn, awardedOn, validUntil, learner, result, status };
    return encoder.encode(`${JSON.stringify(own).slice(0, -1)},${shared}`);
  };
}
