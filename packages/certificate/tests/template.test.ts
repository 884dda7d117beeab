import { checkPdf } from '@afsprakenkader/pdf';
import { describe, expect, it } from 'vitest';
import { render } from '../src/template.js';
import { award, compile, fileOf, longEdition, order, shortEdition } from './sample.js';

const STYLES = ['default', 'hogeschool-voorbeeld', 'universiteit-voorbeeld', 'academie-voorbeeld'];

describe('a certificate', () => {
  it.each(STYLES)('in the style %s is an archival, accessible PDF, short and long', async (style) => {
    for (const edition of [shortEdition(), longEdition()]) {
      const compiled = await compile({ style, edition });
      expect(checkPdf(fileOf(compiled)).findings).toEqual([]);
    }
  });

  it('is the same bytes for the same award, and shares its head with awards that need the same', async () => {
    const [one, other] = [await compile(), await compile()];
    expect(Buffer.from(fileOf(one)).equals(fileOf(other))).toBe(true);
    const zoe = award({ learner: { fullName: 'Zoë Peeters', birthDate: '1999-01-31' } });
    const an = award({ learner: { fullName: 'An Janssens', birthDate: '2001-12-01' } });
    expect(render(one, zoe).form).toBe(render(one, an).form);
    expect(render(one, award({ learner: { fullName: 'An Janssens' } })).form.digest).not.toBe(
      render(one, an).form.digest,
    );
  });

  it('is not made while a mandatory element is missing in a language, and says which', async () => {
    const edition = shortEdition();
    const { en: _left, ...title } = edition.achievement.title;
    const lacking = { ...edition, achievement: { ...edition.achievement, title } };
    await expect(compile({ edition: lacking })).rejects.toThrow(
      /AFK-858 .*Title of the microcredential.*Dutch|English/,
    );
    const { type: _type, ...untyped } = edition.achievement;
    await expect(compile({ edition: { ...edition, achievement: untyped } })).rejects.toThrow(/AFK-858 .*Type/);
    await expect(compile({ edition: lacking, languages: ['nl'] })).resolves.toBeDefined();
  });

  it('names a character that no font has, and a name that cannot fit', async () => {
    const compiled = await compile();
    const named = (fullName: string) => () => render(compiled, award({ learner: { fullName } }));
    expect(named('山田')).toThrow(/AFK-859 .*山 \(U\+5C71\)/);
    expect(named('X'.repeat(200))).toThrow(/AFK-860/);
    expect(named('Ŧoŧŧe ŧ')).not.toThrow();
  });

  it('is not compiled with the template of another version', async () => {
    const { bundle, ...others } = await order();
    const { compileCertificate } = await import('../src/template.js');
    await expect(compileCertificate({ ...others, bundle: { ...bundle, version: '0.1.0' } })).rejects.toThrow(/AFK-861/);
  });
});
