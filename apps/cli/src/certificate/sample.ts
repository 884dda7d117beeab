import type { Award } from '@afsprakenkader/certificate/template';
import type { Issuing } from './awards.js';

export const NOBODY = '00000000-0000-4000-8000-000000000000';

/** An award of nobody with the numbers and addresses to come, to try everything with before there is a learner. */
export function sampleOf({ prefix, verify, issuedOn }: Issuing): Award {
  return {
    id: NOBODY,
    number: `${prefix}000000`,
    verification: `${verify}${NOBODY}`,
    issuedOn,
    learner: { fullName: 'A' },
  };
}
