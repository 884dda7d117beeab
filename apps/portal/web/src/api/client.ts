import type { Problem } from '@afsprakenkader/diagnostics';
import {
  type AnswerOf,
  type BodyOf,
  CSRF_HEADER,
  failure,
  type ParamsOf,
  type QueryOf,
  ROUTES,
  type Route,
  type RouteName,
} from '../../../src/api/contract.js';

type Routes = typeof ROUTES;

/** What a call needs, and nothing that its route does not ask for. */
export interface CallOf<Name extends RouteName> {
  readonly params?: ParamsOf<Routes[Name]>;
  readonly query?: QueryOf<Routes[Name]>;
  readonly body?: BodyOf<Routes[Name]>;
}

/** An answer that is no success. `problems` are the server's own words; empty where it could not say any. */
export class CallFailed extends Error {
  constructor(
    /** HTTP status; 0 where no answer came. */
    readonly status: number,
    readonly problems: readonly Problem[],
  ) {
    super(`The server answered ${status}.`);
  }
}

let csrf: string | null = null;
let onExpired: () => void = () => undefined;

/** Tells the client the token of the session, and what to do when a call finds that the session has ended. */
export function bindSession(token: string | null, expired: () => void): void {
  csrf = token;
  onExpired = expired;
}

/** The address of a route: for links to downloads. */
export function addressOf<Name extends RouteName>(name: Name, { params, query }: CallOf<Name> = {}): string {
  const route: Route = ROUTES[name];
  const given: Readonly<Record<string, string>> = { ...params };
  const path = route.path.replaceAll(/:([A-Za-z]+)/g, (_, key: string) => encodeURIComponent(given[key] ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...(query as object | undefined) }))
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  return search.size === 0 ? path : `${path}?${search}`;
}

/**
 * Calls a route of the portal.
 * @throws CallFailed for every answer that is no success, and where none comes
 */
export async function call<Name extends RouteName>(
  name: Name,
  needs: CallOf<Name> = {},
): Promise<AnswerOf<Routes[Name]>> {
  const route: Route = ROUTES[name];
  const response = await answer(addressOf(name, needs), route, needs.body);
  if (!response.ok) {
    if (response.status === 401) onExpired();
    throw new CallFailed(response.status, await problemsOf(response));
  }
  return (route.response === 'nothing' ? undefined : await response.json()) as AnswerOf<Routes[Name]>;
}

async function answer(address: string, route: Route, body: unknown): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (route.method !== 'GET' && csrf !== null) headers.set(CSRF_HEADER, csrf);
  const isBinary = route.body === 'binary';
  if (body !== undefined) headers.set('content-type', isBinary ? 'application/octet-stream' : 'application/json');
  try {
    return await fetch(address, {
      method: route.method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: isBinary ? (body as Blob) : JSON.stringify(body) }),
    });
  } catch {
    throw new CallFailed(0, []);
  }
}

async function problemsOf(response: Response): Promise<readonly Problem[]> {
  try {
    const read = failure.safeParse(await response.json());
    return read.success ? read.data.problems : [];
  } catch {
    return [];
  }
}
