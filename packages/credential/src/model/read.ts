import { type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { MODEL_CODES } from '../codes/model.js';
import { checkAnnexI, missingElement } from './annex-i.js';
import { type Certificate, certificateSchema } from './certificate.js';
import { elementAt } from './element-facts.js';
import { shapeProblems } from './shape-problems.js';

export interface CertificateReading {
  /** Undefined where a mandatory element is missing or a value does not fit: then nothing may be issued. */
  readonly certificate: Certificate | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads one certificate. It is complete and sound, or it is refused with a message for every fault: an element of Annex I
 * that is missing, in a language or altogether, says so by its name.
 *
 * @param locate where a JSON pointer stands in the user's file
 */
export function readCertificate(value: unknown, locate?: (pointer: string) => Location): CertificateReading {
  const result = certificateSchema.safeParse(value, { reportInput: true });
  if (result.success) {
    const { problems } = checkAnnexI(result.data);
    return { certificate: problems.length === 0 ? result.data : undefined, problems };
  }
  const problems = shapeProblems(
    certificateSchema,
    result.error.issues,
    {
      unknownKey: (fault, location) => problem(MODEL_CODES, 'AFK-870', { ...fault }, location),
      badValue: (fault, location, issue, path) => {
        const element = 'input' in issue && issue.input !== undefined ? undefined : elementAt(path);
        return element === undefined
          ? problem(MODEL_CODES, 'AFK-871', { ...fault }, location)
          : missingElement(element);
      },
    },
    locate,
  );
  return { certificate: undefined, problems };
}
