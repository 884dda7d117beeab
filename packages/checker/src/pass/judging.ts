import type { CatalogueRecord } from '@afsprakenkader/catalogue';
import type { Location, Problem } from '@afsprakenkader/diagnostics';
import type { Rule } from '@afsprakenkader/framework';
import { type OfferingContext, STATUSES, type Status } from '@afsprakenkader/rule-language';
import { Muting } from '../baseline/muting.js';
import { FindingMaker } from '../findings/finding.js';
import { type MeaningOf, meaningIn } from '../findings/meaning.js';
import { RuleNotes } from '../findings/rule-notes.js';
import { Subject } from '../findings/subject.js';
import { exceptionHygiene, orphanException, type Recorded } from '../hygiene/exceptions.js';
import type { Finding, Summary, WantedField } from '../model.js';
import type { CheckRequest, ExceptionEntry } from '../request.js';
import type { Judged } from './intake.js';
import { Outcomes } from './outcomes.js';
import { ProblemList } from './problem-list.js';
import { scopeOf } from './scope.js';
import { Tally } from './tally.js';
import { Wanted } from './wanted.js';

/** Unit codes that are in dispute, by scope; empty where none is. */
export type Disputes = ReadonlyMap<string, OfferingContext>;

/** One pass of a framework version over every offering: outcomes kept in a few bytes each, and what they add up to. */
export class Judging {
  readonly outcomes = new Outcomes();
  readonly maker: FindingMaker;
  readonly #request: CheckRequest;
  readonly #notes: RuleNotes;
  readonly #meaningOf: MeaningOf;
  readonly #disputes: Disputes;
  readonly #statuses: Uint8Array;
  readonly #tally: Tally;
  readonly #muting: Muting;
  readonly #hygiene = new ProblemList();
  readonly #names: Readonly<Record<string, Status>>[] = [];
  /** Ids that exceptions, suppressions or the baseline name, and were met. */
  readonly #seen = new Set<string>();
  readonly #judged = new Set<string>();
  /** Ids that exceptions, suppressions or the baseline name: of these the whole offering is wanted. */
  readonly named: ReadonlySet<string>;

  constructor(request: CheckRequest, disputes: Disputes) {
    const { framework } = request;
    this.#notes = new RuleNotes(framework);
    this.#meaningOf = meaningIn(framework.ruleSet);
    this.#request = request;
    this.#disputes = disputes;
    this.#statuses = new Uint8Array(framework.predicate.rules.length);
    this.#tally = new Tally(framework.bundle.rules, this.outcomes);
    this.#muting = new Muting(request);
    this.named = new Set([...(request.exceptions ?? []).map(({ offering }) => offering), ...this.#muting.offerings()]);
    this.maker = new FindingMaker(framework, this.#notes, this.#meaningOf);
  }

  /** Notes that an offering is there, whether or not this version judges it. */
  see(id: string): void {
    if (this.named.has(id)) this.#seen.add(id);
  }

  /** Judges the next offering. Allocates nothing where the offering is in order and nothing names it. */
  judge(offering: Judged, file: string, record: CatalogueRecord): void {
    if (this.named.has(offering.id)) this.#judged.add(offering.id);
    const context = this.context(offering, file);
    const statuses = this.#statuses;
    const verdict = this.#request.framework.predicate.evaluate(offering, statuses, context);
    const vector = this.outcomes.add(verdict, statuses);
    const speech = this.#tally.speech(vector);
    if (offering.exceptions !== undefined && offering.exceptions !== null && offering.exceptions.length > 0) {
      this.#lookAtExceptions(offering, record);
    }
    if (speech.findings.length === 0) return;
    if (!this.#muting.concerns(offering.id)) return;
    for (const finding of this.findings(offering, file, record, this.outcomes.length - 1)) {
      if (finding.muted !== undefined) this.#tally.mute(finding, finding.muted.by);
    }
  }

  /** The findings of the offering whose outcome stands at an index. */
  findings(offering: Judged, file: string, record: CatalogueRecord, index: number): readonly Finding[] {
    const vector = this.outcomes.vector(index);
    const speech = this.#tally.speech(vector);
    const outcome = { statuses: this.outcomes.vectors[vector]!, verdict: this.outcomes.verdict(index), speech };
    const subject = new Subject(offering.id, offering, outcome, this.context(offering, file), (pointer) =>
      record.locate(pointer),
    );
    const findings = this.maker.findingsOf(subject);
    if (!this.#muting.concerns(offering.id)) return findings;
    return findings.map((finding) => {
      const muted = this.#muting.mutes(offering.id, finding.rule, finding.fingerprint);
      return muted === undefined ? finding : { ...finding, muted };
    });
  }

  /** A count of what is not told, to be shown every offering with its place among the outcomes. */
  wanted(): { add(offering: Judged, file: string, index: number): void; list(): readonly WantedField[] } {
    const wanted = new Wanted(this.#request.framework, this.#notes, this.#meaningOf);
    return {
      add: (offering, file, index) => {
        const vector = this.outcomes.vector(index);
        wanted.add(
          vector,
          this.outcomes.vectors[vector]!,
          this.#tally.speech(vector),
          offering,
          this.context(offering, file),
        );
      },
      list: () => wanted.list(),
    };
  }

  /** The status of every rule by its id; offerings with the same statuses share one object. */
  statusNames(index: number, rules: readonly Rule[]): Readonly<Record<string, Status>> {
    const vector = this.outcomes.vector(index);
    const statuses = this.outcomes.vectors[vector]!;
    this.#names[vector] ??= Object.fromEntries(rules.map(({ id }, rule) => [id, STATUSES[statuses[rule]!]!]));
    return this.#names[vector];
  }

  /** Whether the outcome at an index has anything to say. */
  speaks(index: number): boolean {
    return this.#tally.speech(this.outcomes.vector(index)).findings.length > 0;
  }

  context(offering: Judged, file: string): OfferingContext | undefined {
    return this.#disputes.size === 0 ? undefined : this.#disputes.get(scopeOf(offering, file));
  }

  summary(): Summary {
    return this.#tally.summary();
  }

  /** Upkeep of exceptions, suppressions and baseline. Ask once the pass has ended. */
  upkeep(): readonly Problem[] {
    const orphans = (this.#request.exceptions ?? []).flatMap((entry, index) =>
      this.#seen.has(entry.offering)
        ? []
        : [orphanException(entry, this.#request.locateConfig?.(`/exceptions/${index}`))],
    );
    return [
      ...this.#muting.problems,
      ...this.#hygiene.all(),
      ...orphans,
      ...this.#muting.upkeep(this.#seen, this.#judged),
    ];
  }

  #lookAtExceptions(offering: Judged, record: CatalogueRecord): void {
    const recorded = (offering.exceptions ?? []).map((exception, index): Recorded => {
      const place = this.#request.exceptions?.indexOf(exception as ExceptionEntry) ?? -1;
      const location: Location | undefined =
        place < 0 ? record.locate(`/exceptions/${index}`) : this.#request.locateConfig?.(`/exceptions/${place}`);
      return { exception, location };
    });
    const { framework, asOf } = this.#request;
    for (const problem of exceptionHygiene(framework.bundle, offering.id, recorded, this.#statuses, asOf))
      this.#hygiene.add(problem);
  }
}
