import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTEXTS, TEST_CONTEXTS } from '../src/contexts.js';

/** As published with the standards' files; a context that moves breaks signatures over it. */
const DIGESTS: Readonly<Record<string, string>> = {
  'credentials-examples-v2': '57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c',
  'credentials-undefined-terms-v2': '82dab514ba44eb18f5d1b0f638c5e140c6a556fbfb5089601bdc0fa5eb8b2581',
  'credentials-v1': 'ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc',
  'credentials-v2': '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734',
  'data-integrity-v1': 'b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554',
  'data-integrity-v2': '0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363',
  'did-v1': 'adefa50311393eb1bd788a38ac9fe2696c65367928f6996812cd54577394f4da',
  'multikey-v1': '8e6bad2e5b4f0721906a4dcc2f7a894b1215cf9a47014c71e286423860642ff0',
  'clr-v2p0-2.0.1': '880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6',
  'ob-v3p0-3.0.1': 'cfc147db5fd5e3575b06bd471fe04784e92de69296f64a351b8dff0ec3372e9c',
  'ob-v3p0-3.0.2': 'bba433989e1e700ca60838a3c22378e7d8381aeb0c9590f9ddf84d1714f10296',
  'ob-v3p0-3.0.3': '3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84',
  'ob-v3p0-extensions': '146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3',
  'ob-v3p0': 'b077fa134d909d92c1dcd1c153f2af1b244aeb415967fdc1467d7fc5dd48ac10',
  'edc-ap': 'fde0b3fd92e98a8870c173fb98baff361be6dd07e44653a9a5ac6c0fe626b411',
};

describe('data of others', () => {
  it.each(Object.entries(DIGESTS))('context %s has the bytes that were published', (name, digest) => {
    const bytes = readFileSync(new URL(`../data/contexts/${name}.json`, import.meta.url));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
  });

  it('gives every context an address, and keeps those that define any term for tests', () => {
    expect(CONTEXTS.size + TEST_CONTEXTS.size).toBe(Object.keys(DIGESTS).length);
    for (const context of [...CONTEXTS.values(), ...TEST_CONTEXTS.values()]) expect(context).toHaveProperty('@context');
    expect([...CONTEXTS.values()].some((context) => JSON.stringify(context).includes('undefined-term#'))).toBe(false);
  });
});
