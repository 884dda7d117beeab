import type { Language } from '@afsprakenkader/diagnostics';

/** What a certificate has room for because its award asks for it. Awards with equal needs share a form. */
export interface AwardNeeds {
  /** Lines under the name: birth date or number of the learner; 0 where neither is told. */
  readonly details: Readonly<Partial<Record<Language, number>>>;
  /** Lines of the result; 0 where there is none. */
  readonly grade: Readonly<Partial<Record<Language, number>>>;
  readonly awardedOn: boolean;
  readonly validUntil: boolean;
  /** Lines of the certificate number, and of the verification address. */
  readonly number: number;
  readonly address: number;
  /** Modules of the QR code along one side, without the quiet zone. */
  readonly qrModules: number;
  /** Which of the repertoires the learner's own texts need. */
  readonly tier: Tier;
  /** Whether a face lacks some of their letters. */
  readonly fallback: boolean;
}

export const TIERS = ['latin-1', 'latin', 'greek-cyrillic'] as const;
export type Tier = (typeof TIERS)[number];

/** Names the form: equal needs, equal key. */
export function keyOf(needs: AwardNeeds): string {
  const { details, grade, awardedOn, validUntil, number, address, qrModules, tier, fallback } = needs;
  const lines = (name: string, counts: AwardNeeds['grade']): string[] => {
    const most = Object.values(counts);
    return most.some((count) => count > 0) ? [`${name}${most.join('-')}`] : [];
  };
  return [
    tier,
    ...(fallback ? ['fallback'] : []),
    ...lines('details', details),
    ...lines('grade', grade),
    ...(awardedOn ? ['awarded'] : []),
    ...(validUntil ? ['valid'] : []),
    ...(number > 1 ? [`number${number}`] : []),
    `address${address}`,
    `qr${qrModules}`,
  ].join('.');
}
