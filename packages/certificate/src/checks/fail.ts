import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import type { CheckId } from '../template/model.js';

/** Ends the compilation: this check does not hold. */
export function fail(check: CheckId, nl: string, en: string): never {
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-857', { check, reason: { nl, en } }));
}

/** Points with one decimal for a message. */
export const points = (value: number): string => String(Math.round(value * 10) / 10);
