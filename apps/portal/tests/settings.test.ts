import { expect, it } from 'vitest';
import { personOf } from '../src/session/person.js';
import { localPath } from '../src/session/sign-in.js';
import { readSettings } from '../src/settings.js';

const OIDC = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'secret' };

it('starts on this computer with the sign-in for development and nothing set', () => {
  expect(readSettings([], {})).toMatchObject({ host: '127.0.0.1', provider: null, demo: false });
});

it.each([
  [['--dev-sign-in'], { NODE_ENV: 'production' }],
  [['--demo'], { NODE_ENV: 'production' }],
  [['--dev-sign-in'], { PORTAL_HOST: '0.0.0.0' }],
  [['--dev-sign-in'], { PORTAL_URL: 'https://portal.example' }],
  [['--dev-sign-in'], { PORTAL_BEHIND_PROXY: 'yes' }],
  [['--dev-sign-in'], { NODE_ENV: 'production', ...OIDC }],
])('refuses to start with the sign-in for development: %j %j', (words, env) => {
  expect(() => readSettings(words, env)).toThrow('AFK-651');
});

it.each([{ NODE_ENV: 'production' }, { PORTAL_HOST: '0.0.0.0' }, { PORTAL_BEHIND_PROXY: 'yes' }])(
  'refuses to start where nobody could sign in: %j',
  (env) => {
    expect(() => readSettings([], env)).toThrow('AFK-652');
  },
);

it('says which setting is not possible', () => {
  expect(() => readSettings([], { PORTAL_PORT: '99999' })).toThrow(/AFK-650 .*PORTAL_PORT/);
  expect(() => readSettings([], { ...OIDC, OIDC_ISSUER: 'http://login.example' })).toThrow(/https/);
  expect(() => readSettings(['--nope'], {})).toThrow('--nope');
});

it('knows a person by home organisation and entitlement', () => {
  const roles = { editor: ['urn:editor'], registrar: ['urn:registrar'], 'working-group': ['urn:group'] };
  const claims = { sub: '1', name: 'An', schac_home_organization: 'odisee.be', eduperson_entitlement: ['urn:editor'] };
  expect(personOf(claims, roles)).toEqual({
    subject: '1',
    name: 'An',
    institution: 'odisee',
    roles: ['viewer', 'editor'],
  });
  expect(personOf({ ...claims, schac_home_organization: 'elsewhere.example' }, roles)).toBeNull();
  expect(personOf({ ...claims, schac_home_organization: 'evil-odisee.be' }, roles)).toBeNull();
  expect(personOf({ sub: '2', eduperson_entitlement: 'urn:group' }, roles)).toMatchObject({
    institution: null,
    roles: ['working-group'],
  });
});

it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '', 'app', '/app\nx'])(
  'never leads away from the portal after signing in: %j',
  (path) => {
    expect(localPath(path)).toBe('/app');
  },
);
