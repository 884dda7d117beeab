import type { Catalogue, CatalogueFormat, CatalogueRecord } from '@afsprakenkader/catalogue';
import type { CheckRequest, Progress } from '../request.js';
import type { Common } from './defaults.js';
import { byOffering, Intake, type Judged, NEEDS_PARSER } from './intake.js';

/** A catalogue with what holds for all its offerings. */
export interface Source {
  readonly catalogue: Catalogue;
  readonly common: Common;
}

/**
 * Told of every record in order. `offering` is undefined where the record tells none; `asked` says whether it
 * belongs to a year that is asked for; `intake.issues` has what is amiss with its form.
 */
export type Visit = (
  offering: Judged | undefined,
  asked: boolean,
  record: CatalogueRecord,
  source: Source,
  intake: Intake,
) => void;

/** Of which records the whole offering is wanted, texts and all; of the others a sketch will do. */
export interface Wholes {
  /** Ids. */
  readonly named: ReadonlySet<string>;
  /** By place among all records. */
  readonly at?: (index: number) => boolean;
  /** Whether records are looked at in their own turn only. */
  readonly fleeting?: boolean;
}

/** Reads every record of every catalogue in order; gives way after each batch. */
export async function* stream(
  request: Pick<CheckRequest, 'exceptions' | 'years' | 'onProgress'>,
  sources: readonly Source[],
  pass: Progress['pass'],
  wholes: Wholes,
  visit: Visit,
): AsyncGenerator<void> {
  const exceptions = byOffering(request.exceptions ?? []);
  let before = 0;
  for (const source of sources) {
    const { catalogue, common } = source;
    const intake = new Intake(common, exceptions, FRESH.has(catalogue.format), wholes.named);
    const walk = new Walk(source, intake, request.years, wholes, visit);
    let records = 0;
    for await (const batch of catalogue.read({ bare: true, fleeting: wholes.fleeting === true })) {
      let at = 0;
      // Stops at a record that needs the schema library, which is loaded at most once.
      for (;;) {
        at = walk.from(batch, at, before);
        if (at === batch.length) break;
        await intake.load();
      }
      records += batch.length;
      before += batch.length;
      request.onProgress?.({ file: catalogue.file, bytes: catalogue.bytes, records, pass });
      yield;
    }
  }
}

/** Formats whose records are parsed anew in each pass; of the others a document may be held. */
const FRESH: ReadonlySet<CatalogueFormat> = new Set<CatalogueFormat>(['ndjson', 'json']);

class Walk {
  readonly #source: Source;
  readonly #intake: Intake;
  readonly #years: CheckRequest['years'];
  readonly #isWhole: Wholes['at'];
  readonly #visit: Visit;

  constructor(source: Source, intake: Intake, years: CheckRequest['years'], wholes: Wholes, visit: Visit) {
    this.#source = source;
    this.#intake = intake;
    this.#years = years;
    this.#isWhole = wholes.at;
    this.#visit = visit;
  }

  /**
   * Visits the records of a batch from an index on; returns the index of the first that needs the schema library.
   *
   * @param before how many records came before the batch
   */
  from(batch: readonly CatalogueRecord[], at: number, before: number): number {
    const isWhole = this.#isWhole;
    for (; at < batch.length; at++) {
      const record = batch[at]!;
      const whole = isWhole?.(before + at) === true;
      const offering = whole ? this.#intake.offering(record) : this.#intake.sketch(record);
      if (offering === NEEDS_PARSER) return at;
      this.#visit(offering, this.#isAsked(offering), record, this.#source, this.#intake);
    }
    return at;
  }

  #isAsked(offering: Judged | undefined): boolean {
    if (this.#years === undefined) return true;
    return this.#years(offering?.academicYear ?? this.#source.common.academicYear ?? null);
  }
}
