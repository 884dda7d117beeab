import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CSRF_HEADER, ROUTES, type Route } from '../src/api/contract.js';
import { openPortal, type TestPortal, Visitor } from './portal-for-tests.js';

let test: TestPortal;
let stranger: Visitor;
let viewer: Visitor;
let nobody: Visitor;
let everything: Visitor;

beforeAll(async () => {
  test = await openPortal();
  nobody = new Visitor(test.app);
  viewer = await new Visitor(test.app).signIn('odisee');
  stranger = await new Visitor(test.app).signIn('vives', 'editor', 'registrar');
  everything = await new Visitor(test.app).signIn('vives', 'editor', 'registrar', 'working-group');
});
afterAll(() => test.close());

const routes: readonly (readonly [name: string, route: Route])[] = Object.entries(ROUTES);
const pathOf = ({ path }: Route) => path.replace(':institution', 'odisee').replaceAll(/:[a-z]+/g, 'x');
const send = (visitor: Visitor, route: Route) =>
  visitor.call(route.method, pathOf(route), route.method === 'GET' ? undefined : {});

describe.each(routes.filter(([, { path }]) => path.includes(':institution')))('%s, of one institution', (_, route) => {
  it('is closed to who is not signed in', async () => {
    expect((await send(nobody, route)).status).toBe(401);
  });

  it('is closed to another institution, whatever the roles', async () => {
    expect((await send(stranger, route)).status).toBe(403);
    expect((await send(everything, route)).status).toBe(403);
  });

  it('says nothing of what exists there', async () => {
    const there = await (await send(stranger, route)).text();
    const nowhere = await stranger.call(
      route.method,
      pathOf(route).replace('odisee', 'nowhere'),
      route.method === 'GET' ? undefined : {},
    );
    expect(await nowhere.text()).toBe(there);
  });

  it('asks for the role that it names', async () => {
    const { status } = await send(viewer, route);
    if (route.access === 'institution:viewer') expect(status).not.toBe(403);
    else expect(status).toBe(403);
  });
});

describe.each(routes.filter(([, { access }]) => access === 'working-group'))('%s, of the working group', (_, route) => {
  it('is closed to others', async () => {
    expect((await send(nobody, route)).status).toBe(401);
    expect((await send(stranger, route)).status).toBe(403);
  });
});

describe.each(routes.filter(([, { method, access }]) => method !== 'GET' && access !== 'anyone'))(
  '%s, a change',
  (_, route) => {
    it('is refused without the token of the session', async () => {
      const home = await new Visitor(test.app).signIn('odisee', 'editor', 'registrar', 'working-group');
      home.forgetToken();
      const answer = await send(home, route);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('AFK-662');
    });
  },
);

it('knows who may call every route', () => {
  for (const [, route] of routes) {
    const isOfOne = route.path.includes(':institution');
    expect(route.access.startsWith('institution:')).toBe(isOfOne);
    if (route.method !== 'GET') expect(route.access).not.toBe('anyone');
  }
  expect(CSRF_HEADER).toBe('x-csrf-token');
});

it('refuses a change that another site sends', async () => {
  const answer = await test.app.request('http://localhost/sign-in/development', {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: new URLSearchParams({ institution: 'odisee', return: '/app' }),
  });
  expect(answer.status).toBe(403);
});

it('sets a cookie that no script reads, and headers that let no script in', async () => {
  const answer = await test.app.request('http://localhost/sign-in/development', {
    method: 'POST',
    body: new URLSearchParams({ institution: 'odisee', return: '//elsewhere.example' }),
  });
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  expect(answer.headers.get('location')).toBe('/app');
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

it('refuses a file above the limit', async () => {
  const small = { ...test.portal, settings: { ...test.portal.settings, uploadLimit: 1000 } };
  const { createApp } = await import('../src/http/app.js');
  const visitor = await new Visitor(createApp(small, '/nowhere')).signIn('odisee', 'editor');
  const answer = await visitor.call('POST', '/api/institutions/odisee/uploads?name=a.csv', new Uint8Array(1001));
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('AFK-665');
});

it('slows down who tries to sign in again and again', async () => {
  const { createApp } = await import('../src/http/app.js');
  const app = createApp(test.portal, '/nowhere');
  const statuses = [];
  for (let attempt = 0; attempt < 31; attempt++) statuses.push((await app.request('http://localhost/sign-in')).status);
  expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
});
