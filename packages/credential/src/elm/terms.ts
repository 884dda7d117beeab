import type { Texts } from '../model/scalars.js';

/** Addresses of the EU vocabularies. */
export const SNB = 'http://data.europa.eu/snb/';
const PUBLICATIONS = 'http://publications.europa.eu/resource/authority/';
/** Concepts for which no EU vocabulary has a word. */
export const OWN = 'urn:afsprakenkader:';

/** A word of a controlled vocabulary. */
export interface Term {
  readonly id: string;
  readonly scheme: string;
  readonly label?: Texts | undefined;
  readonly notation?: string;
}

/** A concept as the European Learning Model writes it everywhere. */
export function concept({ id, scheme, label, notation }: Term): object {
  return {
    id,
    type: 'Concept',
    inScheme: { id: scheme, type: 'ConceptScheme' },
    ...(label === undefined ? {} : { prefLabel: label }),
    ...(notation === undefined ? {} : { notation }),
  };
}

/** A term of a vocabulary whose scheme the EU names `25831c2`. */
export function snbTerm(vocabulary: string, key: string, label?: Texts): Term {
  return { id: `${SNB}${vocabulary}/${key}`, scheme: `${SNB}${vocabulary}/25831c2`, label };
}

/** A term of an authority table of the Publications Office. */
export function authorityTerm(table: string, key: string, label?: Texts): Term {
  return { id: `${PUBLICATIONS}${table}/${key}`, scheme: `${PUBLICATIONS}${table}`, label };
}

export function ownTerm(vocabulary: string, key: string, label?: Texts): Term {
  return { id: `${OWN}${vocabulary}:${key}`, scheme: `${OWN}${vocabulary}`, label };
}
