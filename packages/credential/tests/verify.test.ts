import { beforeAll, expect, test } from 'vitest';
import { verifyFiles } from '../src/verify/verify.js';
import { freshSigner } from './keys.js';
import { amiss, amissIn, bytes, did, inventedIssuer } from './shown.js';

type Issuer = Awaited<ReturnType<typeof inventedIssuer>>;
let issuer: Issuer;
beforeAll(async () => {
  issuer = await inventedIssuer();
});
const shown = () => [
  { name: 'elm.json', bytes: bytes(issuer.sealed) },
  { name: 'badge.json', bytes: bytes(issuer.badge) },
];

test('a sealed credential and a badge of one certificate are accepted, line by line', async () => {
  const verification = await verifyFiles(shown(), issuer.trust);
  expect(amiss(verification)).toEqual({});
  expect(verification.verdict).toBe('accepted');
  expect(verification.files.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ['elm', 7],
    ['badge', 7],
  ]);
});

test('a revoked certificate is refused in both formats', async () => {
  const revoking = await inventedIssuer([94_567]);
  for (const file of [revoking.badge, revoking.sealed])
    expect(await amissIn(file, revoking.trust)).toEqual({ status: 'bad: The issuer has revoked this credential.' });
});

test('without DID document or status list nothing is called good or bad', async () => {
  const nothing = { ...issuer.trust, did: async () => undefined, statusList: async () => undefined };
  const verification = await verifyFiles([shown()[1]!], nothing);
  expect(verification.verdict).toBe('undetermined');
  expect(Object.keys(amiss(verification))).toEqual(['signature', 'issuer', 'status']);
});

test('a badge of another certificate does not agree', async () => {
  const other = structuredClone(issuer.badge) as unknown as { evidence: { narrative: string }[] };
  other.evidence[0]!.narrative = `sha256-${'A'.repeat(43)}=`;
  const { proof: _, ...unsigned } = other as unknown as Record<string, unknown>;
  const files = [shown()[0]!, { name: 'badge.json', bytes: bytes(await issuer.sign(unsigned)) }];
  expect(amiss(await verifyFiles(files, issuer.trust))).toEqual({
    agreement: 'bad: elm.json and badge.json were not made from the same certificate: they name another certificate.',
  });
});

/** What a badge becomes, signed again by the issuer himself: the signature is good and the line that should speaks. */
const signedAgain: [string, (badge: Record<string, unknown>) => void, string, RegExp][] = [
  [
    'an inline context',
    (badge) => (badge['@context'] as unknown[]).push({ '@vocab': 'https://example.be/#' }),
    'form',
    /context that we do not know/,
  ],
  ['contexts in another order', (badge) => (badge['@context'] as unknown[]).reverse(), 'form', /first context/],
  [
    'script in a text',
    (badge) => Object.assign(badge, { description: '<script>alert(1)</script>' }),
    'form',
    /runs or loads/,
  ],
  [
    'a Markdown link that runs',
    (badge) => Object.assign(badge, { description: '[klik](javascript:alert(1))' }),
    'form',
    /runs or loads/,
  ],
  ['a change of direction in a name', (badge) => Object.assign(badge, { name: 'abc\u202Edef' }), 'form', /U\+202E/],
  ['a zero-width letter', (badge) => Object.assign(badge, { name: 'a\u200Bb' }), 'form', /U\+200B/],
  ['loose accents', (badge) => Object.assign(badge, { name: 'e\u0301' }), 'form', /not composed/],
  ['no zone', (badge) => Object.assign(badge, { validFrom: '2026-11-20T00:00:00' }), 'dates', /not an existing moment/],
  [
    'a leap second',
    (badge) => Object.assign(badge, { awardedDate: '2026-06-30T23:59:60Z' }),
    'dates',
    /not an existing/,
  ],
  [
    'twenty-four hours',
    (badge) => Object.assign(badge, { awardedDate: '2026-06-30T24:00:00Z' }),
    'dates',
    /not an existing/,
  ],
  [
    'a day that is not there',
    (badge) => Object.assign(badge, { awardedDate: '2026-02-30T00:00:00Z' }),
    'dates',
    /not an existing/,
  ],
  ['the future', (badge) => Object.assign(badge, { validFrom: '2027-01-01T00:00:00Z' }), 'dates', /in the future/],
  ['the past', (badge) => Object.assign(badge, { validUntil: '2026-11-21T00:00:00Z' }), 'dates', /expired/],
  [
    'an end before the beginning',
    (badge) => Object.assign(badge, { validUntil: '2025-11-21T00:00:00Z' }),
    'dates',
    /before the beginning/,
  ],
  [
    'an odd place in the list',
    (badge) => Object.assign(badge.credentialStatus as object, { statusListIndex: '007' }),
    'status',
    /not as the standard/,
  ],
];

test.each(signedAgain)('%s is found though the issuer signed it', async (_, change, line, reason) => {
  const { proof: __, ...unsigned } = structuredClone(issuer.badge) as Record<string, unknown>;
  change(unsigned);
  const found = await amissIn(await issuer.sign(unsigned), issuer.trust);
  expect(found[line]).toMatch(reason);
});

test.each([
  ['a number as text', (badge: object) => JSON.stringify(badge).replace('"creditsEarned":6', '"creditsEarned":60')],
  ['an undefined term', (badge: object) => JSON.stringify({ ...badge, honours: 'summa' })],
])('%s breaks the signature', async (_, change) => {
  expect((await amissIn(change(issuer.badge), issuer.trust)).signature).toMatch(/^bad/);
});

test('a badge that another key signed in the name of the institution is not the institution’s', async () => {
  const { proof: _, ...unsigned } = issuer.badge as Record<string, unknown>;
  const forged = await issuer.sign(unsigned, freshSigner());
  expect((await amissIn(forged, issuer.trust)).signature).toMatch(/signed with another key/);
});

test('an issuer who answers with his own key for a badge of another is found out', async () => {
  const { proof: _, ...unsigned } = structuredClone(issuer.badge) as unknown as { issuer: { id: string } } & Record<
    string,
    unknown
  >;
  unsigned.issuer.id = 'did:web:ugent.be';
  expect((await amissIn(await issuer.sign(unsigned), issuer.trust)).issuer).toMatch(/somebody else/);
});

test.each([
  [
    'EQF and VKS apart',
    (text: string) => text.replaceAll('/snb/qdr/c_95fec238', '/snb/qdr/c_65235ec5'),
    /do not belong together/,
  ],
  ['an EQF level that is none', (text: string) => text.replaceAll('/snb/eqf/7', '/snb/eqf/99'), /not an EQF level/],
  ['sixty months', (text: string) => text.replace('PT165H', 'P60M'), /not hours/],
  ['too many hours for the credits', (text: string) => text.replace('PT165H', 'PT600H'), /25 to 30 hours/],
  ['credits below nothing', (text: string) => text.replaceAll('"point":"6"', '"point":"-6"'), /not a number above 0/],
])('%s in a sealed credential is a fault of form', async (_, change, reason) => {
  const sealed = await issuer.resealed(JSON.parse(change(JSON.stringify(issuer.elm))) as object);
  const found = await amissIn(sealed, issuer.trust);
  expect(found.form).toMatch(reason);
  expect(found.signature).toBeUndefined();
});

test('a list of another, and one that was changed, tell nothing', async () => {
  const list = { ...issuer.list, validUntil: '2027-12-20T09:00:00Z' };
  const trust = { ...issuer.trust, statusList: async () => list };
  expect((await amissIn(issuer.badge, trust)).status).toMatch(/^unknown.*the list itself/);
});

test('an unknown version, another digest and missing elements are told', async () => {
  const unknown = { ...issuer.trust, frameworks: new Map<string, string>() };
  expect((await amissIn(issuer.badge, unknown)).framework).toMatch(/not known here/);
  const other = { ...issuer.trust, frameworks: new Map([['0.2.0', 'sha256-other']]) };
  expect((await amissIn(issuer.badge, other)).framework).toMatch(/digest is another/);
  const elm = structuredClone(issuer.elm) as unknown as {
    credentialSubject: { hasClaim: { specifiedBy: Record<string, unknown> }[] };
  };
  delete elm.credentialSubject.hasClaim[0]!.specifiedBy.learningOutcome;
  expect((await amissIn(await issuer.resealed(elm), issuer.trust))['annex-i']).toMatch(/Element 6/);
});

test('files that are no credential are refused and nothing falls over', async () => {
  for (const text of [
    '{}',
    'null',
    '[]',
    '"x"',
    '{"payload":1,"signatures":[]}',
    '{"type":["OpenBadgeCredential"]}',
    '{"a":1,"a":2}',
    '%PDF-1.7',
  ]) {
    const verification = await verifyFiles([{ name: 'x', bytes: bytes(text) }], issuer.trust);
    expect(verification.verdict).toBe('refused');
  }
  expect(did).toMatch(/^did:web:/);
});
