import { randomUUID } from 'node:crypto';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import type { Context, Hono } from 'hono';
import type * as z from 'zod';
import { CSRF_HEADER, type Route } from '../api/contract.js';
import { PORTAL_CODES } from '../codes.js';
import type { Portal } from '../portal.js';
import type { Session } from '../session/sessions.js';
import { allow } from './access.js';
import { readBytes } from './body.js';
import { fault, HttpFault } from './fault.js';
import { FileAnswer } from './file-answer.js';

/** A proposal is the largest text that is sent. */
const JSON_LIMIT = 256 * 1024;

interface AnyCall {
  readonly portal: Portal;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly session: Session | null;
}
export type AnyHandler = (call: AnyCall) => Promise<unknown>;

/** Serves one route of the contract: session, right, token, input, handler, answer; in this order. */
export function register(app: Hono, portal: Portal, route: Route, handler: AnyHandler): void {
  app.on(route.method, route.path, async (context) => {
    const params = context.req.param() as Record<string, string>;
    const session = await portal.signIn.sessions.of(context);
    allow(route, params, session);
    if (route.method !== 'GET') guardChange(context, session);
    const query = route.query === undefined ? undefined : parse(route.query, context.req.query());
    const body = await bodyOf(context, route, portal);
    const answer = await handler({ portal, params, query, body, session });
    if (answer instanceof FileAnswer) return answer.response();
    if (route.response === 'nothing') return context.body(null, 204);
    return context.json(answer as object, 200, { 'cache-control': 'private, no-store' });
  });
}

/** What changes something needs the token of the session, which no other site can read. */
function guardChange(context: Context, session: Session | null): void {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw fault(403, 'AFK-662');
  if (session !== null && context.req.header(CSRF_HEADER) !== session.csrf) throw fault(403, 'AFK-662');
}

async function bodyOf(context: Context, route: Route, portal: Portal): Promise<unknown> {
  if (route.body === undefined) return undefined;
  if (route.body === 'binary') return readBytes(context.req.raw, portal.settings.uploadLimit);
  const bytes = await readBytes(context.req.raw, JSON_LIMIT);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw fault(400, 'AFK-664', { field: '', reason: { nl: 'het is geen JSON', en: 'it is not JSON' } });
  }
  return parse(route.body, value);
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, 20).map(({ path, code }) => {
    const reason = REASONS[code] ?? REASONS.custom;
    return problem(PORTAL_CODES, 'AFK-664', { field: path.join('.'), reason });
  });
  throw new HttpFault(422, problems);
}

const REASONS: Readonly<Record<string, { nl: string; en: string }>> & { readonly custom: { nl: string; en: string } } =
  {
    custom: { nl: 'het past niet bij wat hier gevraagd wordt', en: 'it does not fit what is asked here' },
    invalid_type: { nl: 'het ontbreekt, of is van een andere soort', en: 'it is missing, or of another kind' },
    too_small: { nl: 'het is leeg of te klein', en: 'it is empty or too small' },
    too_big: { nl: 'het is te lang of te groot', en: 'it is too long or too large' },
    invalid_format: { nl: 'het is niet geschreven zoals gevraagd', en: 'it is not written as asked' },
    invalid_value: { nl: 'het is geen van de mogelijke waarden', en: 'it is none of the possible values' },
    unrecognized_keys: { nl: 'het heeft een sleutel die niet bestaat', en: 'it has a key that does not exist' },
  };

/** Any error as an answer; what is no fault of the visitor is logged under a reference and not told. */
export function answerFault(error: unknown, portal: Portal, route: string): Response {
  const known = knownFault(error);
  if (known !== null) return failure(known);
  const reference = randomUUID().slice(0, 8);
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
  // Messages of a database repeat values, and those may be anybody's: only where it happened is written down.
  const place = stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? '';
  portal.log({ event: 'fault', reference, route, error: name, place: place.trim() });
  return failure(fault(500, 'AFK-699', { reference }));
}

function knownFault(error: unknown): HttpFault | null {
  if (error instanceof HttpFault) return error;
  if (error instanceof AfkError) return new HttpFault(422, [error.problem]);
  return null;
}

function failure({ status, problems }: HttpFault): Response {
  return Response.json({ problems }, { status, headers: { 'cache-control': 'no-store' } });
}
