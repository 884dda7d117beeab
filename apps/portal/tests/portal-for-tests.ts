import { createApp } from '../src/http/app.js';
import { jsonLog } from '../src/http/log.js';
import type { Portal } from '../src/portal.js';
import { readSettings, type Settings } from '../src/settings.js';
import { makePortal } from '../src/start.js';
import { openStore, type Store } from '../src/store/open.js';

/** A whole portal in this process, on a database of its own. */
export interface TestPortal {
  readonly portal: Portal;
  readonly app: ReturnType<typeof createApp>;
  readonly lines: string[];
  close(): Promise<void>;
}

export async function openPortal(change: Partial<Settings> = {}, opened?: Store): Promise<TestPortal> {
  const store = opened ?? (await openStore({ kind: 'memory' }));
  const settings: Settings = { ...readSettings([], {}), ...change };
  const lines: string[] = [];
  const now = () => new Date('2026-11-24T10:00:00Z');
  const portal = makePortal(
    settings,
    store,
    jsonLog((text) => lines.push(text), now),
    now,
  );
  return { portal, app: createApp(portal, '/nowhere'), lines, close: () => store.close() };
}

/** Somebody with a browser: cookies and the token of the session go along. */
export class Visitor {
  #cookie = '';
  #csrf = '';

  constructor(private readonly app: TestPortal['app']) {}

  /** By the sign-in for development. */
  async signIn(institution: string, ...roles: readonly string[]): Promise<this> {
    const form = new URLSearchParams([
      ['institution', institution],
      ['return', '/app'],
      ...roles.map((role): [string, string] => ['role', role]),
    ]);
    const answer = await this.app.request('http://localhost/sign-in/development', {
      method: 'POST',
      body: form,
    });
    this.#cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const session = (await (await this.call('GET', '/api/session')).json()) as { csrf: string };
    this.#csrf = session.csrf;
    return this;
  }

  /** The same browser at another instance. */
  at(app: TestPortal['app']): Visitor {
    const same = new Visitor(app);
    same.#cookie = this.#cookie;
    same.#csrf = this.#csrf;
    return same;
  }

  forgetToken(): void {
    this.#csrf = '';
  }

  async call(method: string, path: string, body?: unknown): Promise<Response> {
    const isFile = typeof body === 'string' || body instanceof Uint8Array;
    return this.app.request(`http://localhost${path}`, {
      method,
      headers: { cookie: this.#cookie, 'x-csrf-token': this.#csrf },
      ...(body === undefined ? {} : { body: isFile ? (body as string) : JSON.stringify(body) }),
    });
  }

  async ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.call(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await (answer.status === 204 ? null : answer.json())) as Answer;
  }
}
