import * as z from 'zod';
import type { Defaults, Header, Offering } from '../generated/offering.js';
import { agrees } from '../values/relations.js';
import { FORMAT_VERSION } from '../vocabulary.js';
import { entry, field } from './entry.js';
import { facts, institution, offeringSchema, year } from './offering.js';
import { fault, KINDS, WORDS } from './registry.js';

const format = z
  .literal(FORMAT_VERSION)
  .register(KINDS, { kind: 'format' })
  .register(WORDS, {
    label: { nl: 'versie van het formaat', en: 'format version' },
    help: { nl: 'Altijd 1.', en: 'Always 1.' },
  });

/** What a catalogue says once for all its offerings; an offering may override each. */
export const defaultsSchema: z.ZodType<Defaults> = entry(facts)
  .refine(({ type, category }) => agrees(type, category), fault('type-category'))
  .register(KINDS, { kind: 'object' });

const head = {
  format,
  institution,
  academicYear: year,
  defaults: field(
    defaultsSchema,
    { nl: 'voor het hele aanbod', en: 'for all offerings' },
    {
      nl: 'Wat voor elk aanbod geldt; een aanbod kan er zelf van afwijken.',
      en: 'What holds for every offering; an offering may state otherwise.',
    },
  ),
};

/** The head of a catalogue: the first line of NDJSON, or everything but `offerings` in a file. */
export const headerSchema: z.ZodType<Header> = entry(head);

export type Catalogue = Header & { offerings: Offering[] };

/** A whole catalogue file. */
export const catalogueSchema: z.ZodType<Catalogue> = entry({
  ...head,
  offerings: z.array(offeringSchema).register(WORDS, {
    label: { nl: 'aanbod', en: 'offerings' },
    help: { nl: 'Eén item per aanbod.', en: 'One item per offering.' },
  }),
});
