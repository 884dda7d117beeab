import { type Localized, type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERIFY_CODES } from '../codes/verify.js';
import { entrySchema, lookUp } from '../status/credential.js';
import { bindingOf, signatureOf } from './bound.js';
import type { Facts } from './facts.js';
import { textAt } from './parts.js';
import { type Line, line, type Trust } from './trust.js';

const MOST_ENTRIES = 4;
const STATES = {
  revocation: { nl: 'ingetrokken', en: 'revoked' },
  suspension: { nl: 'geschorst', en: 'suspended' },
} as const;

/**
 * Whether the issuer took a credential back. A list counts only where it is signed by whoever answers for the credential.
 * Without a status entry there is nothing to establish.
 */
export async function statusLine({ status, did }: Facts, trust: Trust): Promise<Line> {
  if (status.length === 0) return { line: 'status', outcome: 'none', problems: [] };
  const bad: Problem[] = [];
  const unknown: Problem[] = [];
  for (const value of status.slice(0, MOST_ENTRIES)) {
    const list = textAt(value, 'statusListCredential') ?? '?';
    const dunno = (reason: Localized) => unknown.push(problem(VERIFY_CODES, 'AFK-886', { reason, list }));
    const entry = entrySchema.safeParse(value);
    if (!entry.success) {
      dunno({ nl: 'de vermelding is niet zoals de norm het vraagt', en: 'the entry is not as the standard asks' });
      continue;
    }
    const document = await trust.statusList(list);
    const told = await tellsOf(document, entry.data, did, trust);
    if (told === true) bad.push(problem(VERIFY_CODES, 'AFK-885', { state: STATES[entry.data.statusPurpose] }));
    else if (told !== false) dunno(told);
  }
  if (status.length > MOST_ENTRIES)
    unknown.push(
      problem(VERIFY_CODES, 'AFK-886', {
        reason: { nl: 'het noemt te veel lijsten', en: 'it names too many lists' },
        list: '?',
      }),
    );
  return bad.length > 0 ? line('status', [...bad, ...unknown]) : line('status', unknown, 'unknown');
}

async function tellsOf(document: unknown, entry: Parameters<typeof lookUp>[1], issuer: string, trust: Trust) {
  if (typeof document !== 'object' || document === null)
    return { nl: 'de lijst is niet bij de hand', en: 'the list is not at hand' };
  const told = lookUp(document, entry, issuer, trust.now);
  if (typeof told === 'object') return told;
  const fault = (await signatureOf(document, trust)) ?? (await bindingOf(document, issuer, trust));
  return fault === undefined ? told : { nl: `de lijst zelf: ${fault.nl}`, en: `the list itself: ${fault.en}` };
}
