import { isDeepStrictEqual } from 'node:util';
import { type Localized, type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERIFY_CODES } from '../codes/verify.js';
import { CONTEXTS, STATUS_CONTEXT } from '../contexts.js';
import type { Facts } from './facts.js';
import { EUROPEAN_LEVELS, LEVEL_PAIRS } from './levels.js';
import { at, listAt } from './parts.js';
import { walkFaults } from './walk.js';

/** Faults that are shown: a document with more is not read on. */
const MOST_SHOWN = 20;
const FIRST_CONTEXT = {
  elm: 'https://www.w3.org/2018/credentials/v1',
  badge: 'https://www.w3.org/ns/credentials/v2',
} as const;
/** Hours of study that one credit stands for in Flanders (Codex Hoger Onderwijs, as the reference of the project has it). */
const HOURS_A_CREDIT = [25, 30] as const;

/** Whether a credential has the form of its standard, and facts that can be. The official schemas let all of this pass. */
export function formProblems(document: object, facts: Facts): Problem[] {
  const faults = [
    ...contextFaults(document, facts),
    ...kindFaults(document),
    ...factFaults(facts),
    ...walkFaults(document),
  ];
  return faults.slice(0, MOST_SHOWN).map((fault) => problem(VERIFY_CODES, 'AFK-881', { ...fault }));
}

interface Fault {
  readonly place: string;
  readonly reason: Localized;
}

function contextFaults(document: object, { kind }: Facts): Fault[] {
  const contexts = listAt(document, '@context');
  const fault = (nl: string, en: string): Fault[] => [{ place: '@context', reason: { nl, en } }];
  if (contexts[0] !== FIRST_CONTEXT[kind])
    return fault('de eerste context is niet die van de norm', 'the first context is not that of the standard');
  const unknown = contexts.some(
    (context) =>
      !(typeof context === 'string'
        ? CONTEXTS.has(context)
        : kind === 'elm' && isDeepStrictEqual(context, STATUS_CONTEXT)),
  );
  return unknown ? fault('er staat een context bij die wij niet kennen', 'there is a context that we do not know') : [];
}

function kindFaults(document: object): Fault[] {
  const faults: Fault[] = [];
  const needs = (place: string, isRight: boolean, nl: string, en: string) => {
    if (!isRight) faults.push({ place, reason: { nl, en } });
  };
  const id = at(document, 'id');
  needs(
    'id',
    typeof id === 'string' && /^(?:urn:|https:\/\/|did:)/.test(id),
    'een bewijs heeft een eigen code',
    'a credential has an id of its own',
  );
  const types = listAt(document, 'type');
  needs(
    'type',
    Array.isArray(at({ document }, 'document', 'type')) && types.includes('VerifiableCredential'),
    'dit is een lijst met VerifiableCredential',
    'this is a list with VerifiableCredential',
  );
  const subject = (document as Record<string, unknown>).credentialSubject;
  needs(
    'credentialSubject',
    typeof subject === 'object' && subject !== null && !Array.isArray(subject),
    'een bewijs gaat over één lerende',
    'a credential is about one learner',
  );
  needs(
    'type',
    !types.includes('EnvelopedVerifiableCredential') && !types.includes('VerifiablePresentation'),
    'een bewijs in een ander bewijs lezen wij niet',
    'we do not read a credential inside another',
  );
  return faults;
}

function factFaults({ kind, workload, levels }: Facts): Fault[] {
  const faults: Fault[] = [];
  const { credits, duration } = workload;
  const amount =
    kind === 'elm' && typeof credits === 'string' && /^\d{1,4}(?:\.\d{1,6})?$/.test(credits)
      ? Number(credits)
      : credits;
  const isAmount = typeof amount === 'number' && amount > 0;
  if (credits !== undefined && !isAmount)
    faults.push({
      place: 'workload',
      reason: { nl: 'de studieomvang is geen getal boven 0', en: 'the workload is not a number above 0' },
    });
  if (duration !== undefined) {
    const hours = hoursOf(duration);
    if (hours === undefined)
      faults.push({ place: 'volumeOfLearning', reason: { nl: 'dit zijn geen uren', en: 'these are not hours' } });
    else if (isAmount && (hours < amount * HOURS_A_CREDIT[0] || hours > amount * HOURS_A_CREDIT[1]))
      faults.push({
        place: 'volumeOfLearning',
        reason: { nl: 'een studiepunt staat voor 25 tot 30 uur', en: 'a credit stands for 25 to 30 hours' },
      });
  }
  const { eqf, vks } = levels;
  if (eqf !== undefined && !EUROPEAN_LEVELS.has(eqf))
    faults.push({
      place: 'eqfLevel',
      reason: { nl: 'dit is geen niveau van het EKK', en: 'this is not an EQF level' },
    });
  else if (vks !== undefined && LEVEL_PAIRS.get(vks) !== eqf)
    faults.push({
      place: 'nqfLevel',
      reason: {
        nl: 'het VKS-niveau en het EKK-niveau horen niet bij elkaar',
        en: 'the VKS level and the EQF level do not belong together',
      },
    });
  return faults;
}

/** Hours of an ISO 8601 duration in hours and minutes; months and days are not study load. */
function hoursOf(duration: unknown): number | undefined {
  const parts = typeof duration === 'string' ? /^PT(\d{1,5})H(?:(\d{1,2})M)?$/.exec(duration) : null;
  return parts === null ? undefined : Number(parts[1]) + Number(parts[2] ?? 0) / 60;
}
