import { type Problem, problem, type Slots } from '@afsprakenkader/diagnostics';
import { PORTAL_CODES } from '../codes.js';

export type FaultStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** Ends a request with a status and problems that say what is the matter and what to do next. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';

  constructor(
    readonly status: FaultStatus,
    readonly problems: readonly Problem[],
  ) {
    super(problems.map(({ code, what }) => `${code} ${what.en}`).join(' '));
  }
}

export function fault(status: FaultStatus, code: keyof typeof PORTAL_CODES, slots: Slots = {}): HttpFault {
  return new HttpFault(status, [problem(PORTAL_CODES, code, slots)]);
}

export function missing(what: string): HttpFault {
  return fault(404, 'AFK-663', { what });
}
