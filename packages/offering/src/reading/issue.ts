import { type Code, type Location, type Problem, problem, type Slots } from '@afsprakenkader/diagnostics';
import { NOTE_CODES, OFFERING_CODES } from '../codes.js';

export type OfferingCode = keyof typeof OFFERING_CODES & Code;

/** Something amiss with how an offering is written down. */
export interface OfferingIssue {
  readonly code: OfferingCode;
  /** `note`: read as meant, nothing lost. `problem`: a part could not be used; the rest was. */
  readonly severity: 'problem' | 'note';
  /** JSON pointer of the part, in the value as given. */
  readonly pointer: string;
  /** What fills the sentences of {@link OFFERING_CODES}. */
  readonly slots: Slots;
}

export type Path = readonly (string | number)[];

export function issue(code: OfferingCode, path: Path, slots: Slots): OfferingIssue {
  return { code, severity: NOTE_CODES.has(code) ? 'note' : 'problem', pointer: pointerTo(path), slots };
}

/** The issue as two sentences in both languages, where it stands in the user's own file. */
export function issueProblem(found: OfferingIssue, location?: Location): Problem {
  return problem(OFFERING_CODES, found.code, found.slots, location);
}

/** The JSON pointer (RFC 6901) of a path. */
export function pointerTo(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const LONGEST = 60;

/** A value of the input in a sentence: short, on one line. */
export function show(value: unknown): string {
  // An object of the input may bring a `toString` of its own.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  const line = text.slice(0, LONGEST + 1).replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
