import type { Certainty } from '@afsprakenkader/framework';
import type { Modality } from '@afsprakenkader/rule-language';
import { words } from '../../words/language.js';

/** How a clause binds, and how sure we are of it, as people read it everywhere in the portal. */
export const CLAUSE = words({
  nl: {
    modality: {
      obligation: 'verplichting',
      normal: 'gewoon geval',
      recommendation: 'aanbeveling',
      autonomy: 'vrij voor de instelling',
      constitutive: 'begripsbepalend',
      informative: 'ter informatie',
    } as Readonly<Record<Modality, string>>,
    certainty: {
      stated: 'staat in de tekst',
      interpreted: 'onze lezing van de tekst',
      'carried-forward': 'overgenomen, niet bevestigd',
      open: 'open vraag',
    } as Readonly<Record<Certainty, string>>,
    ours: 'eigen controle van het project, geen deel van de afspraken',
  },
  en: {
    modality: {
      obligation: 'obligation',
      normal: 'ordinary case',
      recommendation: 'recommendation',
      autonomy: 'left to the institution',
      constitutive: 'definition',
      informative: 'for information',
    },
    certainty: {
      stated: 'stated in the text',
      interpreted: 'our reading of the text',
      'carried-forward': 'carried forward, unconfirmed',
      open: 'open question',
    },
    ours: 'a check of this project, no part of the agreement',
  },
});

export const OFFERING = words({
  nl: {
    back: 'Aanbod en bevindingen',
    file: 'In uw bestand',
    against: (version: string) => `Getoetst aan versie ${version}`,
    findings: (n: number) => (n === 1 ? '1 bevinding' : `${n} bevindingen`),
    none: 'Geen bevindingen: er valt niets te doen.',
    why: 'Waarom',
    clause: 'Bepaling',
    position: 'Plaats',
    todo: 'Wat u kunt doen',
    repair: 'Kleinste aanpassing',
    set: (field: string, value: string) => `${field}: ${value}`,
    drop: '(weglaten)',
    fits: (types: string) => `Volgens de gegevens past type ${types}.`,
    exception: 'Leg een uitzondering vast',
    muted: 'Telt niet mee',
    told: 'Wat uw bestand hierover zegt',
    statuses: 'Alle bepalingen voor deze microcredential',
    exceptions: 'Vastgelegde uitzonderingen',
    notices: 'Ter informatie',
  },
  en: {
    back: 'Offerings and findings',
    file: 'In your file',
    against: (version: string) => `Checked against version ${version}`,
    findings: (n: number) => (n === 1 ? '1 finding' : `${n} findings`),
    none: 'No findings: there is nothing to do.',
    why: 'Why',
    clause: 'Clause',
    position: 'Place',
    todo: 'What you can do',
    repair: 'Smallest change',
    set: (field: string, value: string) => `${field}: ${value}`,
    drop: '(leave out)',
    fits: (types: string) => `By the facts, type ${types} fits.`,
    exception: 'Record an exception',
    muted: 'Does not count',
    told: 'What your file says of it',
    statuses: 'All clauses for this microcredential',
    exceptions: 'Recorded exceptions',
    notices: 'For information',
  },
});
