import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../src/api/contract.js';
import { openPortal, type TestPortal } from './portal-for-tests.js';

let server: Server;
let test: TestPortal;
let issuer: URL;

const PEOPLE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  an: { name: 'An', schac_home_organization: 'odisee.be', eduperson_entitlement: ['urn:portal:editor'] },
  stranger: { name: 'S', schac_home_organization: 'elsewhere.example' },
};

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const provider = new Provider(issuer.href.slice(0, -1), {
    clients: [
      {
        client_id: 'portal',
        client_secret: 'secret-of-the-test',
        redirect_uris: ['http://localhost/sign-in/callback'],
      },
    ],
    claims: { profile: ['name'], eduperson: ['schac_home_organization', 'eduperson_entitlement'], openid: ['sub'] },
    scopes: ['openid', 'profile', 'eduperson'],
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...PEOPLE[id] }) }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['of-the-test'] },
    pkce: { required: () => true },
  });
  server.on('request', provider.callback());
  test = await openPortal({
    provider: {
      issuer,
      clientId: 'portal',
      clientSecret: 'secret-of-the-test',
      roles: { editor: ['urn:portal:editor'], registrar: [], 'working-group': [] },
    },
  });
});
afterAll(async () => {
  await test.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Walks through the pages of the provider as a browser does, and gives the address at which it comes back. */
async function signInAtProvider(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let [url, form]: [string, URLSearchParams | null] = [start, null];
  for (let step = 0; step < 12; step++) {
    const answer: Response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split('=');
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      url = new URL(location, url).href;
      form = null;
      if (url.startsWith('http://localhost/')) return url;
      continue;
    }
    const page = await answer.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(page.slice(0, 500));
    url = new URL(action, url).href;
    form = new URLSearchParams(
      page.includes('name="login"') ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' },
    );
  }
  throw new Error('The provider never sent the browser back.');
}

it('signs a person in at a real provider, as a member of the institution that it names', async () => {
  const begun = await test.app.request('http://localhost/sign-in?return=/app/overview');
  const back = await signInAtProvider(begun.headers.get('location')!, 'an');
  const ended = await test.app.request(back);
  expect(ended.status).toBe(303);
  expect(ended.headers.get('location')).toBe('/app/overview');
  const cookie = ended.headers.get('set-cookie')!.split(';')[0]!;
  const session = (await (await test.app.request('http://localhost/api/session', { headers: { cookie } })).json()) as {
    user: User;
    development: boolean;
  };
  expect(session).toMatchObject({
    user: { name: 'An', institution: 'odisee', roles: ['viewer', 'editor'] },
    development: false,
  });
  const again = await test.app.request(back);
  expect(again.status).toBe(400);
});

it('turns away whom the provider knows and the portal does not', async () => {
  const begun = await test.app.request('http://localhost/sign-in');
  const ended = await test.app.request(await signInAtProvider(begun.headers.get('location')!, 'stranger'));
  expect(ended.status).toBe(403);
  expect(await ended.text()).toContain('AFK-669');
  expect(ended.headers.get('set-cookie')).toBeNull();
});

it('refuses an answer that belongs to no sign-in begun here', async () => {
  const answer = await test.app.request('http://localhost/sign-in/callback?code=x&state=made-up');
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('AFK-668');
});

it('has no sign-in for development beside a provider', async () => {
  const answer = await test.app.request('http://localhost/sign-in/development', {
    method: 'POST',
    body: new URLSearchParams({ institution: 'odisee', return: '/app' }),
  });
  expect(answer.status).toBe(404);
});
