import { describe, expect, it } from 'vitest';
import { rerender } from '../src/rerender.js';
import { localSeal, putSeal, sealedDigest } from '../src/seal.js';
import { compileCertificate, render } from '../src/template.js';
import { award, branding, longEdition, order } from './sample.js';
import { makeKey } from './seal-keys.js';

const BADGE = {
  name: 'badge.json',
  type: 'application/ld+json',
  relationship: 'Data',
  description: 'Open Badge',
} as const;

/** A sealed certificate with a credential, in two languages or one. */
async function sealedFile(languages: readonly ('nl' | 'en')[] = ['nl', 'en']): Promise<Buffer> {
  const seal = localSeal(await makeKey(), '2026-11-20T09:00:00Z');
  const wanted = { languages, edition: longEdition(), attachments: [BADGE], seal: { reserve: seal.reserveBytes } };
  const compiled = await compileCertificate(await order(wanted));
  const one = render(compiled, award(), { 'badge.json': new TextEncoder().encode('{"type":"OpenBadgeCredential"}') });
  const [cms] = await seal.sign([sealedDigest(one)]);
  putSeal(one, cms as Uint8Array);
  return Buffer.concat([one.form.head, one.bytes]);
}

/** Same length, other words. */
function replaced(file: Buffer, from: string, to: string): Buffer {
  const changed = Buffer.from(file);
  const at = changed.lastIndexOf(from);
  expect([at > 0, to.length]).toEqual([true, from.length]);
  changed.write(to, at, 'latin1');
  return changed;
}

describe('a certificate that is made again', () => {
  it.each([[['nl', 'en']], [['en']]] as const)('is equal up to the value of the seal, in %s', async (languages) => {
    const again = await rerender(await sealedFile(languages), await order());
    expect(again).toMatchObject({ isEqual: true, hasSeal: true, certificate: { number: 'HV-2026-000123' } });
  });

  it('differs where the data were changed, or the page', async () => {
    const file = await sealedFile();
    const grade = await rerender(replaced(file, '"grade":"15/20"', '"grade":"19/20"'), await order());
    expect(grade).toMatchObject({ isEqual: false, difference: { part: 'certificate' } });
    const page = Buffer.from(file);
    const at = page.indexOf(']TJ', page.lastIndexOf('/Annots'));
    page[at - 3] = page[at - 3] === 0x31 ? 0x32 : 0x31;
    expect(await rerender(page, await order())).toMatchObject({ isEqual: false });
  });

  it('differs with another house style, from the head on', async () => {
    const other = await order();
    const again = await rerender(await sealedFile(), { ...other, branding: await branding('academie-voorbeeld') });
    expect(again).toMatchObject({ isEqual: false, difference: { part: 'template' } });
  });

  it('is refused where it is no certificate of ours', async () => {
    const file = await sealedFile();
    const now = await order();
    await expect(rerender(new TextEncoder().encode('%PDF-1.4 hello'), now)).rejects.toThrow(/AFK-868/);
    await expect(rerender(file.subarray(0, 60_000), now)).rejects.toThrow(/AFK-868/);
    await expect(rerender(replaced(file, '"format":1', '"format":9'), now)).rejects.toThrow(
      /AFK-868 .*certificate\.json/,
    );
  });
});
