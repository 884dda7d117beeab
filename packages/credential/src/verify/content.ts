import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { ELEMENTS } from '@afsprakenkader/taxonomy';
import { VERIFY_CODES } from '../codes/verify.js';
import type { Facts } from './facts.js';

/** One message for each mandatory element of Annex I that a credential does not have. */
export function elementProblems({ elements }: Facts): Problem[] {
  const reason = { nl: 'het staat niet in dit bewijs', en: 'it is not in this credential' };
  return ELEMENTS.filter(({ key, mandatory }) => mandatory && elements[key] !== true).map(({ number, label }) =>
    problem(VERIFY_CODES, 'AFK-887', { number, element: label, reason }),
  );
}

/** Whether the version of the framework that a credential names is one that was released, with that digest. */
export function frameworkProblems({ framework }: Facts, frameworks: ReadonlyMap<string, string>): Problem[] {
  const { version = '?', digest } = framework;
  const known = frameworks.get(version);
  const tell = (nl: string, en: string) => [problem(VERIFY_CODES, 'AFK-888', { version, reason: { nl, en } })];
  if (framework.version === undefined) return tell('het bewijs noemt er geen', 'the credential names none');
  if (known === undefined) return tell('deze versie is hier niet bekend', 'this version is not known here');
  return known === digest
    ? []
    : tell(
        'de digest is een andere dan van de uitgegeven versie',
        'the digest is another than that of the released version',
      );
}
