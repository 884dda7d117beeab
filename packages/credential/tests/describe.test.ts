import { exampleOffering, loadRelease } from '@afsprakenkader/framework';
import type { Offering } from '@afsprakenkader/offering';
import { describe, expect, it } from 'vitest';
import { checkAnnexI, describeIssuer, describeOffering } from '../src/model.js';

const [draft2023, reported2025] = await Promise.all([loadRelease('0.1.0'), loadRelease('0.2.0')]);

/** A complete invented offering of the version, with what the test changes. */
function offering(changes: Readonly<Record<string, unknown>>, model = 'type-1'): Offering {
  return exampleOffering(reported2025.bundle.models, { offering: { extends: model, ...changes } }) as Offering;
}
const unit = (code: string, kind: string, credits: number) => ({
  code,
  kind: 'existing-unit',
  credits,
  title: { nl: code, en: code },
  origin: { kind, programme: 'Verzonnen opleiding' },
});
const codes = (of: { problems: readonly { code: string }[] }) => of.problems.map(({ code }) => code);

describe('an offering as a certificate tells it', () => {
  it('gives every element of Annex I that an offering can tell', () => {
    const { achievement, verdict, problems } = describeOffering(offering({}), reported2025);
    expect([verdict, problems]).toEqual(['conform', []]);
    expect(achievement).toMatchObject({
      offering: 'verzonnen-type-1',
      type: 1,
      workload: { credits: 12 },
      level: { vks: 6, basis: 'declared' },
      assessment: ['written-exam'],
      participation: ['in-person'],
      qualityAssurance: { kind: 'institutional-review', agency: 'NVAO', year: 2023 },
    });
    const issuer = describeIssuer('odisee', offering({}).awardingEntity ?? undefined);
    const check = checkAnnexI({ achievement, issuer, languages: ['nl'] }, { known: 'offer' });
    expect(check.problems).toEqual([]);
  });

  it('derives the level of a mixed type 1 by the version: the highest in 0.1.0, the greatest share in 0.2.0', () => {
    const mixed = offering({
      level: null,
      credits: 12,
      components: [unit('A', 'bachelor', 9), unit('B', 'master', 3)],
    });
    expect(describeOffering(mixed, draft2023).achievement.level).toEqual({ vks: 7, basis: 'derived' });
    expect(describeOffering(mixed, reported2025).achievement.level).toEqual({ vks: 6, basis: 'derived' });
  });

  it('invents no level: of a tie, of other types, or where the origin of a unit is not told', () => {
    const tie = offering({ level: null, credits: 8, components: [unit('A', 'bachelor', 4), unit('B', 'master', 4)] });
    expect(codes(describeOffering(tie, reported2025))).toEqual(['AFK-877']);
    const chosen = { ...tie, levelChoice: { level: 7, decidedBy: 'Faculteitsraad' } } as Offering;
    expect(describeOffering(chosen, reported2025).achievement.level).toEqual({ vks: 7, basis: 'chosen' });
    expect(codes(describeOffering(offering({ level: null }, 'type-3'), reported2025))).toEqual(['AFK-877']);
    expect(codes(describeOffering(offering({ level: null, components: null }), reported2025))).toEqual(['AFK-877']);
  });

  it('keeps an exception only where the version itself lets it count', () => {
    const exceptions = [{ rule: 'load-maximum', reason: { nl: ' Stage\nvan  zes weken ' }, decidedOn: '2025-05-12' }];
    const large = offering({ credits: 24, components: null, exceptions }, 'type-4');
    expect(describeOffering(large, reported2025).achievement.exceptions).toEqual([
      { rule: 'load-maximum', reason: { nl: 'Stage van zes weken' }, decidedOn: '2025-05-12' },
    ]);
    expect(describeOffering(large, draft2023).achievement.exceptions).toBeUndefined();
    expect(describeOffering({ ...large, credits: 12 }, reported2025).achievement.exceptions).toBeUndefined();
  });

  it('says why an offering cannot be certified', () => {
    expect(codes(describeOffering(offering({ label: 'microdegree' }), reported2025))).toEqual(['AFK-875']);
    expect(codes(describeOffering(offering({ structure: 'pool' }), reported2025))).toEqual(['AFK-876']);
    expect(codes(describeOffering(offering({ creditUnit: 'hours', credits: 40 }), reported2025))).toEqual(['AFK-878']);
    expect(codes(describeOffering(offering({}), reported2025, {}, 'avond'))).toEqual(['AFK-879']);
  });

  it('follows the variant', () => {
    const variants = [{ id: 'online', title: { nl: 'Online' }, delivery: ['distance'], languages: ['en'] }];
    const { achievement } = describeOffering(offering({ variants }), reported2025, {}, 'online');
    expect(achievement).toMatchObject({ title: offering({}).title, participation: ['distance'], languages: ['en'] });
  });

  it('leaves out what is not told', () => {
    const { achievement } = describeOffering(
      { id: 'x', institution: 'odisee', label: 'microcredential' },
      reported2025,
    );
    expect(achievement).toEqual({ offering: 'x' });
  });
});

describe('the issuer', () => {
  it('has of the registers only what is confirmed', () => {
    expect(describeIssuer('ugent', 'Universiteit Gent')).toEqual({
      key: 'ugent',
      name: { nl: 'Universiteit Gent', en: 'Ghent University' },
      country: 'BE',
      region: 'BEL_CGG_VLA',
      city: 'Gent',
      awardingBody: 'Universiteit Gent',
      identifiers: {
        ror: 'https://ror.org/00cv9y106',
        isni: '0000 0001 2069 7798',
        erasmus: ['B  GENT01'],
      },
    });
  });

  it('is what an institution says itself before what registers say', () => {
    const own = { name: { nl: 'Odisee', en: 'Odisee' }, identifiers: { did: 'did:web:odisee.be' } };
    expect(describeIssuer('odisee', undefined, own)).toMatchObject({ name: own.name, identifiers: own.identifiers });
    expect(describeIssuer('nergens', 'Nergens vzw')).toEqual({ awardingBody: 'Nergens vzw' });
  });
});
