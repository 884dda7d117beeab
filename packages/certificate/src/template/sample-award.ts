import type { Award } from './model.js';

/** An award of nobody, to check a template with before there is a learner. */
export const SAMPLE_AWARD: Award = {
  id: '00000000-0000-4000-8000-000000000000',
  number: 'AAAA-0000-000000',
  verification: 'https://bewijs.hogeschoolvoorbeeld.be/00000000-0000-4000-8000-000000000000',
  issuedOn: '2026-09-30',
  learner: { fullName: 'Naam van de lerende', birthDate: '2000-09-30' },
  result: { grade: '20/20' },
};
