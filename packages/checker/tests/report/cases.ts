import type { Localized } from '@afsprakenkader/diagnostics';
import type { OfferingResult } from '../../src/model.js';
import { at, finding, offering, PROBLEM, result } from './build.js';

const both = (nl: string, en: string): Localized => ({ nl, en });

/** Facts of a real listing (Odisee, 2024-25) with invented positions: above the usual range, much not told. */
export const ORTHOPTICS: OfferingResult = offering(
  'odisee-mc-orthoptie',
  [
    finding('load-maximum', 'attention', {
      what: both(
        'Dit aanbod telt 43 studiepunten; het gewone bereik eindigt bij 20.',
        'This offering has 43 credits; the usual range ends at 20.',
      ),
      todo: both(
        'Breng het terug tot 20 studiepunten, splits het, of leg een reden vast.',
        'Bring it back to 20 credits, split it, or record a reason.',
      ),
      related: [at(12, 7, '/offerings/0/components/0')],
      repair: { set: { credits: 20 } },
    }),
    finding('outcomes-one-vks-level', 'undetermined', { missing: ['/level'], location: at(5, 5, '/offerings/0') }),
    finding('outcomes-assessed', 'undetermined', {
      missing: ['/assessment/methods'],
      location: at(5, 5, '/offerings/0'),
    }),
    finding('type-1-existing-units', 'undetermined', {
      missing: ['/components/3/origin', '/components/4/origin'],
      fits: [1, 2],
      location: at(15, 7, '/offerings/0/components/3'),
    }),
    finding('credits-match-components', 'undetermined', { missing: ['/level'] }),
    finding('load-reaches-postgraduate', 'notice'),
  ],
  {
    title: { nl: 'Micro-credential Orthoptie, in afbouw' },
    credits: 43,
    units: ['OBO70A', 'OBO54A', 'OBO85A', 'OBO60A', 'OBO95A'],
  },
);

export const CONFORM: OfferingResult = offering('odisee-mc-sterilisatie', [], { source: at(31, 5, '/offerings/1') });

export const FAILING: OfferingResult = offering(
  'ugent-mc-data',
  [
    finding('outcomes-one-vks-level', 'unmet', {
      what: both('De leerresultaten staan op niveau 6 en 7.', 'The outcomes sit at levels 6 and 7.'),
      todo: both('Kies één niveau.', 'Choose one level.'),
      location: { file: 'aanbod.xlsx', sheet: 'Aanbod', cell: 'F3', pointer: '/level' },
    }),
    finding('type-1-existing-units', 'undetermined', {
      what: both(
        'Dit aanbod geeft type 1 aan, maar de gegevens passen bij type 2.',
        'This offering declares type 1, but the data fit type 2.',
      ),
      todo: both('Geef type 2 aan, of verbeter de onderdelen.', 'Declare type 2, or correct the units.'),
      fits: [2],
      location: { file: 'aanbod.xlsx', sheet: 'Aanbod', cell: 'C3', pointer: '/type' },
      repair: { set: { type: 2 } },
    }),
    finding('admission-few-restrictions', 'advice', { location: { file: 'aanbod.xlsx', sheet: 'Aanbod', cell: 'K3' } }),
    finding('load-maximum', 'exception', {
      muted: { by: 'baseline' },
      location: { file: 'aanbod.xlsx', sheet: 'Aanbod', cell: 'E3' },
    }),
  ],
  {
    title: { nl: 'Data', en: 'Data' },
    institution: 'ugent',
    source: { file: 'aanbod.xlsx', sheet: 'Aanbod', cell: 'A3' },
  },
);

export const OUTSIDE: OfferingResult = offering('ugent-md-recht', [], {
  title: { nl: 'Micro degree Recht' },
  institution: 'ugent',
  type: null,
  credits: null,
  verdict: 'outside-framework',
  source: { file: 'aanbod.xlsx', sheet: 'Aanbod', cell: 'A4' },
});

/** Every verdict kind that matters, two institutions, two files, a problem. */
export const MIXED = result([ORTHOPTICS, CONFORM, FAILING, OUTSIDE], { problems: [PROBLEM] });
