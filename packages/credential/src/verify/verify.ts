import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERIFY_CODES } from '../codes/verify.js';
import { type CheckedCredential, checkCredential } from './credential.js';
import { type Line, line, type Trust } from './trust.js';

export interface ShownFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Verification {
  /** `accepted`: every line is good. `undetermined`: nothing is bad, but something could not be established. */
  readonly verdict: 'accepted' | 'refused' | 'undetermined';
  readonly files: readonly {
    readonly name: string;
    readonly kind: 'elm' | 'badge' | 'other';
    readonly lines: readonly Line[];
  }[];
  /** Whether files that were shown together come from one certificate. */
  readonly agreement: Line;
}

/** Verifies the files that somebody shows, offline: what is not in `trust` is not believed. */
export async function verifyFiles(files: readonly ShownFile[], trust: Trust): Promise<Verification> {
  const checked: (CheckedCredential & { readonly name: string })[] = [];
  for (const { name, bytes } of files) checked.push({ name, ...(await checkReadable(bytes, trust)) });
  const agreement = agreementLine(checked);
  const outcomes = [...checked.flatMap(({ lines }) => lines), agreement].map(({ outcome }) => outcome);
  const verdict = outcomes.includes('bad') ? 'refused' : outcomes.includes('unknown') ? 'undetermined' : 'accepted';
  return {
    verdict,
    files: checked.map(({ name, facts, lines }) => ({ name, kind: facts?.kind ?? 'other', lines })),
    agreement,
  };
}

async function checkReadable(bytes: Uint8Array, trust: Trust): Promise<CheckedCredential> {
  try {
    return await checkCredential(bytes, trust);
  } catch (error) {
    if (error instanceof AfkError && error.problem.code === 'AFK-880')
      return { facts: undefined, lines: [line('form', [error.problem])] };
    throw error;
  }
}

function agreementLine(checked: readonly (CheckedCredential & { readonly name: string })[]): Line {
  const [first, ...others] = checked;
  if (first === undefined || others.length === 0) return { line: 'agreement', outcome: 'none', problems: [] };
  const problems = others.flatMap((other): Problem[] => {
    const [one, two] = [first.facts?.digest, other.facts?.digest];
    if (one !== undefined && one === two) return [];
    const reason =
      one === undefined || two === undefined
        ? {
            nl: 'een ervan zegt niet van welk certificaat het komt',
            en: 'one of them does not say from which certificate it comes',
          }
        : { nl: 'ze noemen een ander certificaat', en: 'they name another certificate' };
    return [problem(VERIFY_CODES, 'AFK-889', { one: first.name, other: other.name, reason })];
  });
  return line('agreement', problems);
}
