import type { X509Certificate } from 'node:crypto';
import type { Localized, Problem } from '@afsprakenkader/diagnostics';

/** Gives what stands at an address, or undefined: from files at hand, or from where the caller allows. */
export type Lookup = (address: string) => Promise<unknown>;

/** What a verification leans on. Nothing else is believed and nothing else is fetched. */
export interface Trust {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** DID documents by DID. */
  readonly did: Lookup;
  /** Status lists by address. */
  readonly statusList: Lookup;
  /** Certificates of those who issue seals, or seals themselves. */
  readonly anchors: readonly X509Certificate[];
  /** Digest of each released version of the framework. */
  readonly frameworks: ReadonlyMap<string, string>;
}

export type LineName = 'form' | 'signature' | 'issuer' | 'dates' | 'status' | 'annex-i' | 'framework' | 'agreement';

/** One result. `unknown`: it could not be established. `none`: there is nothing to establish. */
export interface Line {
  readonly line: LineName;
  readonly outcome: 'good' | 'bad' | 'unknown' | 'none';
  readonly problems: readonly Problem[];
}

export const LINE_NAMES: Readonly<Record<LineName, Localized>> = {
  form: { nl: 'Vorm', en: 'Form' },
  signature: { nl: 'Handtekening', en: 'Signature' },
  issuer: { nl: 'Uitreiker', en: 'Issuer' },
  dates: { nl: 'Data', en: 'Dates' },
  status: { nl: 'Status', en: 'Status' },
  'annex-i': { nl: 'Elementen van Annex I', en: 'Elements of Annex I' },
  framework: { nl: 'Versie van het afsprakenkader', en: 'Version of the framework' },
  agreement: { nl: 'Overeenstemming van de bestanden', en: 'Agreement of the files' },
};

export function line(name: LineName, problems: readonly Problem[], outcome: 'bad' | 'unknown' = 'bad'): Line {
  return { line: name, outcome: problems.length === 0 ? 'good' : outcome, problems };
}
