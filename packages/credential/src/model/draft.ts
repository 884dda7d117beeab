import type { Achievement } from './achievement.js';
import type { Certificate } from './certificate.js';
import type { Issuer } from './issuer.js';
import type { Learner } from './learner.js';

type Draft<Part> = { readonly [Key in keyof Part]?: Part[Key] | undefined };

/** A certificate in the making: any part may still be missing. */
export type CertificateDraft = Draft<Omit<Certificate, 'issuer' | 'learner' | 'achievement'>> & {
  readonly issuer?: Draft<Issuer> | undefined;
  readonly learner?: Draft<Learner> | undefined;
  readonly achievement?: AchievementDraft | undefined;
};

/** What an offering tells so far. */
export type AchievementDraft = Draft<Achievement>;
