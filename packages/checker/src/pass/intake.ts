import type { CatalogueRecord } from '@afsprakenkader/catalogue';
import { applyDefaults, isOffering, type Offering, type OfferingIssue, sketchOffering } from '@afsprakenkader/offering';
import type { ExceptionEntry, RecordedException } from '../request.js';
import { type Common, Filler } from './defaults.js';
import { loadParser, type Parser } from './parser.js';

/** An offering as it is judged: its own words, then the catalogue's and the configuration's. */
export type Judged = Omit<Offering, 'exceptions'> & {
  readonly exceptions?: readonly RecordedException[] | null | undefined;
};

const NO_ISSUES: readonly OfferingIssue[] = [];

/** The record needs the schema library: load it, then ask again. */
export const NEEDS_PARSER = Symbol('needs parser');

/**
 * Turns records of one catalogue into offerings that can be judged. A record in good form passes without the schema
 * library; the other ones are read part by part.
 */
export class Intake {
  readonly #common: Common;
  readonly #filler: Filler | undefined;
  readonly #named: ReadonlySet<string>;
  readonly #exceptions: ReadonlyMap<string, readonly ExceptionEntry[]>;
  #parse: Parser | undefined;
  /** What was amiss with the form of the record that was asked for last. */
  issues: readonly OfferingIssue[] = NO_ISSUES;

  /**
   * @param fresh whether every pass reads new values, so that they may be filled in place
   * @param named ids of offerings of which no sketch will do
   */
  constructor(
    common: Common,
    exceptions: ReadonlyMap<string, readonly ExceptionEntry[]>,
    fresh: boolean,
    named: ReadonlySet<string>,
  ) {
    this.#named = named;
    this.#common = common;
    this.#exceptions = exceptions;
    this.#filler = fresh ? new Filler(common) : undefined;
  }

  async load(): Promise<void> {
    this.#parse = await loadParser();
  }

  /**
   * What rules and identities need of the offering, read from its bytes where that is possible: texts for people may be
   * stand-ins. Else the offering itself.
   */
  sketch(record: CatalogueRecord): Judged | undefined | typeof NEEDS_PARSER {
    const { bare } = record;
    const sketch = bare && sketchOffering(bare.chunk, bare.start, bare.end);
    if (sketch === undefined || this.#named.has(sketch.id)) return this.offering(record);
    this.issues = NO_ISSUES;
    return this.#whole(sketch);
  }

  /** The offering; undefined where the record tells none. */
  offering(record: CatalogueRecord): Judged | undefined | typeof NEEDS_PARSER {
    const { value } = record;
    this.issues = NO_ISSUES;
    if (isOffering(value)) return this.#whole(value);
    if (value === undefined) return undefined;
    if (this.#parse === undefined) return NEEDS_PARSER;
    const { offering, issues } = this.#parse.parseOffering(value, { fallbackId: `#${record.ordinal + 1}` });
    this.issues = issues;
    return offering === undefined ? undefined : this.#whole(offering);
  }

  #whole(own: Offering): Judged {
    const whole: Judged = this.#filler === undefined ? applyDefaults(own, this.#common) : this.#filler.fill(own);
    if (this.#exceptions.size === 0) return whole;
    const added = this.#exceptions.get(whole.id);
    return added === undefined ? whole : { ...whole, exceptions: [...(whole.exceptions ?? []), ...added] };
  }
}

/** The exceptions of the configuration by the offering that each names. */
export function byOffering(entries: readonly ExceptionEntry[]): ReadonlyMap<string, readonly ExceptionEntry[]> {
  const map = new Map<string, ExceptionEntry[]>();
  for (const entry of entries) map.set(entry.offering, [...(map.get(entry.offering) ?? []), entry]);
  return map;
}
