import { resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import type { Role } from './api/contract.js';
import { PORTAL_CODES } from './codes.js';
import type { StorePlace } from './store/open.js';

/** How people are known to the identity provider, and what the words in its claims allow them. */
export interface Provider {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Values of entitlement or affiliation claims that give a role. */
  readonly roles: Readonly<Record<Exclude<Role, 'viewer'>, readonly string[]>>;
}

/** Everything that is decided before the portal starts. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** As browsers reach it; its scheme decides whether cookies are secure. Null: as the server itself listens. */
  readonly url: URL | null;
  readonly store: StorePlace;
  readonly demo: boolean;
  /** Null: the sign-in for development, on this computer only. */
  readonly provider: Provider | null;
  /** Largest file that may be uploaded, in bytes. */
  readonly uploadLimit: number;
  /** Whether the last address of `X-Forwarded-For` is the one of the visitor. */
  readonly behindProxy: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MEGABYTE = 1024 * 1024;

/**
 * The settings from the command line and the environment (apps/portal/README.md lists them).
 *
 * @throws AFK-650 for a value that is not possible, AFK-651 where anybody could sign in without a provider, AFK-652 where
 * nobody could sign in
 */
export function readSettings(words: readonly string[], env: Environment): Settings {
  const flags = new Set(words);
  for (const flag of flags) {
    if (flag !== '--demo' && flag !== '--dev-sign-in')
      throw impossible('npm start --', flag, { nl: 'die optie bestaat niet', en: 'there is no such option' });
  }
  const host = env.PORTAL_HOST || '127.0.0.1';
  const url = urlOf('PORTAL_URL', env.PORTAL_URL);
  const provider = providerOf(env);
  const reason = whyNoDevelopment(host, url, env);
  if (flags.has('--dev-sign-in') || (flags.has('--demo') && provider === null)) {
    if (reason !== null) throw new AfkError(problem(PORTAL_CODES, 'AFK-651', { reason }));
  } else if (provider === null && reason !== null) throw new AfkError(problem(PORTAL_CODES, 'AFK-652'));
  return {
    host,
    port: wholeNumber('PORTAL_PORT', env.PORTAL_PORT ?? '3000', 0, 65_535),
    url,
    store: env.DATABASE_URL
      ? { kind: 'postgres', url: env.DATABASE_URL }
      : { kind: 'folder', folder: resolve(env.PORTAL_DATA || (flags.has('--demo') ? '.portal-demo' : '.portal')) },
    demo: flags.has('--demo'),
    provider: flags.has('--dev-sign-in') ? null : provider,
    uploadLimit: wholeNumber('PORTAL_UPLOAD_MB', env.PORTAL_UPLOAD_MB ?? '32', 1, 500) * MEGABYTE,
    behindProxy: env.PORTAL_BEHIND_PROXY === 'yes',
  };
}

/** Why the sign-in for development may not be on, in words that follow "where"; null where it may. */
function whyNoDevelopment(host: string, url: URL | null, env: Environment) {
  if (env.NODE_ENV === 'production') return { nl: 'NODE_ENV production is', en: 'NODE_ENV is production' };
  if (!isLoopback(host) || (url !== null && !isLoopback(url.hostname)))
    return { nl: 'het portaal van buiten bereikbaar is', en: 'the portal can be reached from outside' };
  if (env.PORTAL_BEHIND_PROXY === 'yes')
    return { nl: 'er een proxy voor het portaal staat', en: 'a proxy stands before the portal' };
  return null;
}

/** Whether a name means this very computer. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function providerOf(env: Environment): Provider | null {
  const issuer = urlOf('OIDC_ISSUER', env.OIDC_ISSUER);
  if (issuer === null) return null;
  if (issuer.protocol !== 'https:' && !isLoopback(issuer.hostname))
    throw impossible('OIDC_ISSUER', issuer.href, { nl: 'het moet https zijn', en: 'it has to be https' });
  const told = (name: string) => {
    const value = env[name];
    if (!value) throw impossible(name, '', { nl: 'het ontbreekt', en: 'it is missing' });
    return value;
  };
  const list = (name: string) => (env[name] ?? '').split(',').flatMap((part) => part.trim() || []);
  return {
    issuer,
    clientId: told('OIDC_CLIENT_ID'),
    clientSecret: told('OIDC_CLIENT_SECRET'),
    roles: {
      editor: list('OIDC_EDITORS'),
      registrar: list('OIDC_REGISTRARS'),
      'working-group': list('OIDC_WORKING_GROUP'),
    },
  };
}

function urlOf(name: string, value: string | undefined): URL | null {
  if (!value) return null;
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw impossible(name, value, { nl: 'het is geen webadres', en: 'it is no web address' });
  return new URL(value);
}

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  const range = { nl: `het moet van ${least} tot ${most} gaan`, en: `it has to lie from ${least} to ${most}` };
  throw impossible(name, value, range);
}

function impossible(name: string, value: string, reason: { nl: string; en: string }): AfkError {
  return new AfkError(problem(PORTAL_CODES, 'AFK-650', { name, value, reason }));
}
