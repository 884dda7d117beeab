import type { Rule } from '@afsprakenkader/framework';
import { STATUSES, type Status, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import { type Speech, speechOf, weightOf, worstStatus } from '../findings/speaking.js';
import type { Finding, Summary } from '../model.js';
import type { Outcomes } from './outcomes.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Counts what a pass found. Work per different list of statuses, not per offering. */
export class Tally {
  readonly #rules: readonly Rule[];
  readonly #outcomes: Outcomes;
  readonly #speeches: Speech[] = [];
  readonly #muted = { baseline: 0, suppression: 0 };
  readonly #mutedWeights = new Map<Verdict, number>();

  constructor(rules: readonly Rule[], outcomes: Outcomes) {
    this.#rules = rules;
    this.#outcomes = outcomes;
  }

  /** What the statuses with this number say. */
  speech(vector: number): Speech {
    let speech = this.#speeches[vector];
    if (speech === undefined) {
      speech = speechOf(this.#rules, this.#outcomes.vectors[vector]!);
      this.#speeches[vector] = speech;
    }
    return speech;
  }

  mute(finding: Pick<Finding, 'modality' | 'status'>, by: 'baseline' | 'suppression'): void {
    this.#muted[by]++;
    const weight = weightOf(finding, finding.status);
    this.#mutedWeights.set(weight, (this.#mutedWeights.get(weight) ?? 0) + 1);
  }

  summary(): Summary {
    // By rule and status: there may be thousands of different lists of statuses.
    const counts = new Float64Array(this.#rules.length * STATUSES.length);
    const open: Mutable<Partial<Record<Verdict, number>>> = {};
    let offerings = 0;
    let unconfirmed = 0;
    let projectDefaults = 0;
    for (const [vector, statuses] of this.#outcomes.vectors.entries()) {
      const count = this.#outcomes.counts[vector]!;
      offerings += count;
      for (let rule = 0; rule < statuses.length; rule++) {
        const at = rule * STATUSES.length + statuses[rule]!;
        counts[at] = counts[at]! + count;
      }
      const speech = this.speech(vector);
      for (const index of speech.findings) {
        const rule = this.#rules[index]!;
        const status =
          speech.types[0] === index ? worstStatus(this.#rules, statuses, speech.types) : STATUSES[statuses[index]!]!;
        const weight = weightOf(rule, status);
        open[weight] = (open[weight] ?? 0) + count;
        if (rule.certainty === 'carried-forward') unconfirmed += count;
        if (rule.origin === 'project-default') projectDefaults += count;
      }
    }
    for (const [weight, count] of this.#mutedWeights) {
      const left = (open[weight] ?? 0) - count;
      if (left > 0) open[weight] = left;
      else delete open[weight];
    }
    return {
      offerings,
      verdicts: verdictCounts(this.#outcomes.verdictCounts),
      rules: Object.fromEntries(this.#rules.map(({ id }, rule) => [id, statusCounts(counts, rule)])),
      unconfirmed,
      projectDefaults,
      muted: { ...this.#muted },
      open,
    };
  }
}

function statusCounts(counts: Float64Array, rule: number): Partial<Record<Status, number>> {
  return Object.fromEntries(
    STATUSES.map((status, code) => [status, counts[rule * STATUSES.length + code]!] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}

function verdictCounts(counts: Float64Array): Partial<Record<Verdict, number>> {
  return Object.fromEntries(
    VERDICTS.map((verdict, code) => [verdict, counts[code]!] as const).filter(([, count]) => count > 0),
  );
}
