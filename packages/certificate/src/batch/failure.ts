import { AfkError } from '@afsprakenkader/diagnostics';
import type { Failure } from './messages.js';

/** An error in a form that can be sent. */
export function packFailure(cause: unknown): Failure {
  if (cause instanceof AfkError) return { problem: cause.problem, message: cause.message };
  if (!(cause instanceof Error)) return { message: String(cause) };
  return 'code' in cause ? { message: cause.message, code: String(cause.code) } : { message: cause.message };
}

export function unpackFailure({ problem, code, message }: Failure): Error {
  if (problem) return new AfkError(problem);
  return code === undefined ? new Error(message) : Object.assign(new Error(message), { code });
}
