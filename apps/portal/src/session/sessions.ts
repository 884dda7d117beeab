import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { User } from '../api/contract.js';
import type { Db } from '../store/open.js';

/** Somebody who is signed in. */
export interface Session {
  readonly user: User;
  readonly csrf: string;
}

const HOURS = 8;

/** Sessions in the database, so that every instance knows them. The cookie holds a random token and nothing else. */
export class Sessions {
  /** A `__Host-` cookie is refused by browsers unless it is secure and for this host alone. */
  readonly #cookie: string;

  constructor(
    private readonly db: Db,
    private readonly isSecure: boolean,
    private readonly now: () => Date,
  ) {
    this.#cookie = isSecure ? '__Host-afsprakenkader' : 'afsprakenkader';
  }

  async of(context: Context): Promise<Session | null> {
    const token = getCookie(context, this.#cookie);
    if (token === undefined || token.length > 100) return null;
    const row = await this.db
      .selectFrom('session')
      .select(['csrf', 'person'])
      .where('id', '=', digest(token))
      .where('expires_at', '>', this.now())
      .executeTakeFirst();
    if (row === undefined) return null;
    const { name, institution, roles } = row.person;
    return { user: { name, institution, roles }, csrf: row.csrf };
  }

  /** Starts a session under a new token, whatever token the browser came with. */
  async start(context: Context, person: User & { readonly subject: string }): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const expires = new Date(this.now().getTime() + HOURS * 3_600_000);
    await this.db
      .insertInto('session')
      .values({
        id: digest(token),
        csrf: randomBytes(24).toString('base64url'),
        person: JSON.stringify(person),
        expires_at: expires,
      })
      .execute();
    setCookie(context, this.#cookie, token, {
      path: '/',
      httpOnly: true,
      secure: this.isSecure,
      sameSite: 'Lax',
      expires,
    });
  }

  async end(context: Context): Promise<void> {
    const token = getCookie(context, this.#cookie);
    if (token !== undefined) await this.db.deleteFrom('session').where('id', '=', digest(token)).execute();
    deleteCookie(context, this.#cookie, { path: '/', secure: this.isSecure });
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
