import * as oidc from 'openid-client';
import type { Provider } from '../settings.js';
import { isLoopback } from '../settings.js';
import type { Db } from '../store/open.js';
import { personOf } from './person.js';
import type { Sessions } from './sessions.js';

const MINUTES = 10;

/** Signing in at the identity provider: authorization code with PKCE, state and nonce. */
export class SignIn {
  #configuration: Promise<oidc.Configuration> | undefined;

  constructor(
    readonly sessions: Sessions,
    readonly provider: Provider | null,
    private readonly db: Db,
    private readonly now: () => Date,
  ) {}

  /** The address at the provider to send a browser to. What is needed when it comes back waits in the database. */
  async begin(redirect: URL, returnTo: string): Promise<{ readonly location: URL; readonly state: string }> {
    const configuration = await this.#discover();
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    const expires = new Date(this.now().getTime() + MINUTES * 60_000);
    await this.db
      .insertInto('sign_in')
      .values({ state, verifier, nonce, return_to: localPath(returnTo), expires_at: expires })
      .execute();
    const location = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirect.href,
      scope: 'openid profile eduperson',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { location, state };
  }

  /**
   * The person who came back, once; undefined where the sign-in is not known here or has run out. Null as a person:
   * known to the provider, and nobody whom the portal knows.
   */
  async finish(here: URL) {
    const state = here.searchParams.get('state') ?? '';
    const row = await this.db
      .deleteFrom('sign_in')
      .where('state', '=', state)
      .where('expires_at', '>', this.now())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined || this.provider === null) return undefined;
    const configuration = await this.#discover();
    const tokens = await oidc.authorizationCodeGrant(configuration, here, {
      pkceCodeVerifier: row.verifier,
      expectedState: state,
      expectedNonce: row.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return undefined;
    // Some providers keep the attributes of the federation out of the token and tell them on request only.
    const told = configuration.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      : {};
    return { person: personOf({ ...claims, ...told }, this.provider.roles), returnTo: row.return_to };
  }

  /** Asked once; a provider that was away is asked again. */
  #discover(): Promise<oidc.Configuration> {
    const { provider } = this;
    if (provider === null) throw new Error('There is no identity provider.');
    this.#configuration ??= oidc
      .discovery(
        provider.issuer,
        provider.clientId,
        provider.clientSecret,
        undefined,
        isLoopback(provider.issuer.hostname) ? { execute: [oidc.allowInsecureRequests] } : {},
      )
      .catch((error: unknown) => {
        this.#configuration = undefined;
        throw error;
      });
    return this.#configuration;
  }
}

/** A path of this portal; anything that could lead elsewhere becomes the first page. */
export function localPath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) && path.length < 2000 ? path : '/app';
}
