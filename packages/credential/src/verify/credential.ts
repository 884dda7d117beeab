import { type Localized, type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERIFY_CODES } from '../codes/verify.js';
import { readStrictJson } from '../safe-json/read.js';
import { bindingOf, NOT_AT_HAND, signatureOf } from './bound.js';
import { elementProblems, frameworkProblems } from './content.js';
import { dateProblems } from './dates.js';
import { type Facts, factsOf } from './facts.js';
import { formProblems } from './form.js';
import { checkSeal, checkSealer } from './seal.js';
import { looksSealed, readSeal, type Seal } from './seal-form.js';
import { statusLine } from './status.js';
import { type Line, line, type Trust } from './trust.js';

export interface CheckedCredential {
  /** Undefined where the file is neither a European credential nor a badge. */
  readonly facts: Facts | undefined;
  readonly lines: readonly Line[];
}

/**
 * Checks one credential, each question by itself: a wrong date does not hide a wrong signature.
 *
 * @throws AfkError AFK-880 where the file cannot be read in one way only
 */
export async function checkCredential(bytes: Uint8Array, trust: Trust): Promise<CheckedCredential> {
  const outer = readStrictJson(bytes);
  const seal = readSeal(outer);
  const document = seal === undefined ? outer : readStrictJson(new TextEncoder().encode(seal.payload));
  const facts = factsOf(document);
  if (facts === undefined || typeof document !== 'object' || document === null) {
    const reason = looksSealed(outer)
      ? { nl: 'het zegel heeft niet de vorm van JAdES baseline B', en: 'the seal has not the form of JAdES baseline B' }
      : { nl: 'dit is geen Europees bewijs en geen badge', en: 'this is neither a European credential nor a badge' };
    return { facts: undefined, lines: [line('form', [problem(VERIFY_CODES, 'AFK-881', { place: '.', reason })])] };
  }
  const signature = seal === undefined ? await signatureOf(document, trust) : await checkSeal(seal);
  const binding = seal === undefined ? await bindingOf(document, facts.issuer, trust) : sealerOf(seal, facts, trust);
  const lines: Line[] = [
    line('form', formProblems(document, facts)),
    line(
      'signature',
      told(signature, (reason) => problem(VERIFY_CODES, 'AFK-882', { reason })),
      weight(signature),
    ),
    line(
      'issuer',
      told(binding, (reason) => problem(VERIFY_CODES, 'AFK-883', { issuer: facts.issuerName, reason })),
      weight(binding),
    ),
    line('dates', dateProblems(document, trust.now)),
    await statusLine(facts, trust),
    line('annex-i', elementProblems(facts)),
    line('framework', frameworkProblems(facts, trust.frameworks)),
  ];
  return { facts, lines };
}

function sealerOf(seal: Seal, { organisation }: Facts, { anchors, now }: Trust): Localized | undefined {
  return checkSealer(seal, { anchors, now, organisation });
}

function weight(reason: Localized | undefined): 'bad' | 'unknown' {
  return reason === NOT_AT_HAND ? 'unknown' : 'bad';
}

function told(reason: Localized | undefined, say: (reason: Localized) => Problem): Problem[] {
  return reason === undefined ? [] : [say(reason)];
}
