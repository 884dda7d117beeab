import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignPlaces, changeStatus, statusLists } from '../src/status/act.js';
import { entrySchema, lookUp, type StatusEntry, statusListCredential } from '../src/status/credential.js';
import { type Act, nextStep, readSteps, type Step, statusesOf } from '../src/status/journal.js';
import { decodeList, encodeList, isSet, LEAST_ENTRIES } from '../src/status/list.js';
import { moment } from './keys.js';

const issuer = 'did:web:example.be';
const address = 'https://bewijs.example.be/status/2026';
const facts = {
  address,
  issuer,
  purpose: 'revocation',
  validFrom: moment,
  validUntil: '2026-12-20T09:00:00Z',
  size: LEAST_ENTRIES,
  set: [94_567],
} as const;
const entry: StatusEntry = {
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '94567',
  statusListCredential: address,
};
const now = Date.parse('2026-11-24T00:00:00Z');
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
function journal(...acts: readonly Act[]): Step[] {
  const steps: Step[] = [];
  for (const act of acts) steps.push(nextStep(steps, act, moment));
  return steps;
}
const open: Act = { kind: 'open', issuer, address, size: LEAST_ENTRIES };

test('a list says of every place whether it is set', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(LEAST_ENTRIES - 1), { maxLength: 60 }), (set) => {
      const bits = decodeList(encodeList(set))!;
      expect([...Array(LEAST_ENTRIES).keys()].filter((index) => isSet(bits, index))).toEqual(
        set.toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 20 },
  );
});

test('the first place is the leftmost bit, as the standard has it', () => {
  expect(decodeList(encodeList([0]))![0]).toBe(0x80);
});

test('a bomb, a short list, another encoding and noise are no lists', () => {
  const bomb = `u${gzipSync(new Uint8Array(200_000_000)).toString('base64url')}`;
  const before = process.memoryUsage().rss;
  expect(decodeList(bomb)).toBeUndefined();
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  expect(decodeList(`u${gzipSync(new Uint8Array(100)).toString('base64url')}`)).toBeUndefined();
  expect(decodeList(encodeList([]).slice(1))).toBeUndefined();
  expect(decodeList('uAAAA')).toBeUndefined();
});

test('a list tells revoked from not revoked, and refuses to tell where it is not the right one', () => {
  const list = statusListCredential(facts) as Record<string, unknown>;
  expect(lookUp(list, entry, issuer, now)).toBe(true);
  expect(lookUp(list, { ...entry, statusListIndex: '94568' }, issuer, now)).toBe(false);
  const wrong: [unknown, StatusEntry, string, number][] = [
    [list, entry, 'did:web:other.be', now],
    [list, { ...entry, statusPurpose: 'suspension' }, issuer, now],
    [list, { ...entry, statusListCredential: `${address}/other` }, issuer, now],
    [list, { ...entry, statusListIndex: String(LEAST_ENTRIES) }, issuer, now],
    [list, entry, issuer, Date.parse('2027-01-01')],
    [list, entry, issuer, Date.parse('2026-01-01')],
    [{ ...list, type: ['VerifiableCredential'] }, entry, issuer, now],
    [{ ...list, credentialSubject: [] }, entry, issuer, now],
  ];
  for (const args of wrong) expect(lookUp(...args)).toHaveProperty('en');
});

test.each(['-1', '007', '1.5', '0x10', ' 1', '1e3', '', '99999999999'])('%j is not a place', (statusListIndex) => {
  expect(entrySchema.safeParse({ ...entry, statusListIndex }).success).toBe(false);
});

test('a journal gives places at random, revokes for good and lifts a suspension', () => {
  const random = (() => {
    const drawn = [5, 5, 7, 100_000];
    return () => drawn.shift() ?? 9;
  })();
  const start = statusesOf(journal(open));
  const assigned = assignPlaces(start, [id(1), id(2), id(3)], random);
  expect(assigned).toMatchObject({ entries: [{ index: 5 }, { index: 7 }, { index: 100_000 }] });
  const given = statusesOf(journal(open, assigned));
  expect(() => assignPlaces(given, [id(1)], random)).toThrow(/AFK-893/);
  expect(() => changeStatus(given, 'revoke', id(9))).toThrow(/AFK-893/);
  const acts = [
    changeStatus(given, 'revoke', id(1))!,
    changeStatus(given, 'suspend', id(2))!,
    changeStatus(given, 'suspend', id(3))!,
  ];
  const later = statusesOf(journal(open, assigned, ...acts, { kind: 'reinstate', certificate: id(3) }));
  expect([[...later.revoked], [...later.suspended]]).toEqual([[id(1)], [id(2)]]);
  expect(changeStatus(later, 'revoke', id(1))).toBeUndefined();
  expect(() => changeStatus(later, 'reinstate', id(1))).toThrow(/for good/);
  const [revocation, suspension] = statusLists(later, moment, facts.validUntil);
  const told = (list: object, purpose: 'revocation' | 'suspension', statusListIndex: string) =>
    lookUp(
      list,
      { ...entry, statusPurpose: purpose, statusListIndex, statusListCredential: `${address}/${purpose}` },
      issuer,
      now,
    );
  expect(told(revocation!.list, 'revocation', '5')).toBe(true);
  expect(told(revocation!.list, 'revocation', '7')).toBe(false);
  expect(told(suspension!.list, 'suspension', '7')).toBe(true);
  expect(told(suspension!.list, 'suspension', '100000')).toBe(false);
});

test('a published list names no certificate', () => {
  const assigned: Act = { kind: 'assign', entries: [{ certificate: id(1), index: 5 }] };
  const lists = statusLists(
    statusesOf(journal(open, assigned, { kind: 'revoke', certificate: id(1) })),
    moment,
    facts.validUntil,
  );
  expect(JSON.stringify(lists)).not.toContain(id(1));
});

test('a step that was changed, left out or put elsewhere is found', () => {
  const steps = journal(
    open,
    { kind: 'assign', entries: [{ certificate: id(1), index: 5 }] },
    { kind: 'revoke', certificate: id(1) },
  );
  expect(readSteps(JSON.parse(JSON.stringify(steps)) as unknown[])).toEqual(steps);
  const [first, second, third] = steps;
  for (const wrong of [
    [first, third],
    [second, third],
    [first, { ...second, at: '2026-01-01T00:00:00Z' }, third],
    [first, 'x'],
  ])
    expect(() => readSteps(wrong)).toThrow(/AFK-892/);
});
