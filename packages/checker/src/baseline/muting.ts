import { type Localized, type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { CHECKER_CODES } from '../codes.js';
import { enumerate } from '../findings/answers.js';
import { ruleSuggestion } from '../hygiene/exceptions.js';
import type { Finding } from '../model.js';
import type { CheckRequest, SuppressionEntry } from '../request.js';
import { isStale } from './stale.js';

type Muted = NonNullable<Finding['muted']>;

interface Suppression {
  readonly entry: SuppressionEntry;
  readonly location: Location | undefined;
  used: boolean;
}

/**
 * Which findings do not count towards the exit code, and the upkeep of the two lists that say so. A suppression
 * without a reason and an issue has no effect, nor has a baseline of another version.
 */
export class Muting {
  readonly #suppressions = new Map<string, Suppression[]>();
  /** By offering, the fingerprints of the baseline that have not been met yet. */
  readonly #baseline = new Map<string, Set<string>>();
  readonly #unmet = new Set<string>();
  readonly #bundle: Bundle;
  readonly problems: Problem[] = [];

  constructor(request: Pick<CheckRequest, 'framework' | 'suppressions' | 'baseline' | 'locateConfig'>) {
    this.#bundle = request.framework.bundle;
    for (const [index, entry] of (request.suppressions ?? []).entries()) {
      this.#addSuppression(entry, request.locateConfig?.(`/suppressions/${index}`));
    }
    const { baseline } = request;
    if (baseline === undefined) return;
    if (isStale(baseline.framework, { version: this.#bundle.version, digest: request.framework.digest })) {
      const slots = { made: baseline.framework.version, now: this.#bundle.version };
      this.problems.push(problem(CHECKER_CODES, 'AFK-440', slots, request.locateConfig?.('/baseline')));
      return;
    }
    for (const { offering, fingerprint } of baseline.findings) {
      const prints = this.#baseline.get(offering) ?? new Set();
      this.#baseline.set(offering, prints.add(fingerprint));
      this.#unmet.add(fingerprint);
    }
  }

  /** Ids of the offerings that the two lists name. */
  offerings(): Iterable<string> {
    return [...this.#suppressions.keys(), ...this.#baseline.keys()];
  }

  /** Whether any finding of an offering may be muted: only then are its findings made in the first pass. */
  concerns(offering: string): boolean {
    return this.#suppressions.has(offering) || this.#baseline.has(offering);
  }

  /** Why a finding does not count, or undefined where it counts. */
  mutes(offering: string, rule: string, fingerprint: string): Muted | undefined {
    const suppression = this.#suppressions.get(offering)?.find(({ entry }) => entry.rule === rule);
    if (suppression !== undefined) {
      suppression.used = true;
      return { by: 'suppression', reason: reasonText(suppression.entry) };
    }
    if (this.#baseline.get(offering)?.has(fingerprint) !== true) return undefined;
    this.#unmet.delete(fingerprint);
    return { by: 'baseline' };
  }

  /**
   * What turned out to be needless once every offering was seen.
   *
   * @param seen offerings that are there; those of a year that was not asked for are not `judged`
   */
  upkeep(seen: ReadonlySet<string>, judged: ReadonlySet<string>): Problem[] {
    const found: Problem[] = [];
    for (const [offering, suppressions] of this.#suppressions) {
      for (const { entry, location, used } of suppressions) {
        if (used) continue;
        const slots = { offering, rule: entry.rule };
        if (judged.has(offering)) found.push(problem(CHECKER_CODES, 'AFK-431', slots, location));
        else if (!seen.has(offering))
          found.push(problem(CHECKER_CODES, 'AFK-432', { ...slots, suggestion: NO_OFFERING }, location));
      }
    }
    const resolved: string[] = [];
    for (const [offering, prints] of this.#baseline) {
      // An offering that was not checked now says nothing about its findings.
      if (!judged.has(offering)) continue;
      for (const print of prints) if (this.#unmet.has(print)) resolved.push(offering);
    }
    if (resolved.length > 0) {
      found.push(problem(CHECKER_CODES, 'AFK-441', { count: resolved.length, example: resolved[0] ?? '' }));
    }
    return found;
  }

  #addSuppression(entry: SuppressionEntry, location: Location | undefined): void {
    const { offering, rule } = entry;
    const missing = [
      ...(reasonText(entry) === '' ? [{ nl: 'de reden', en: 'the reason' }] : []),
      ...(entry.issue === undefined || entry.issue.trim() === ''
        ? [{ nl: 'de melding (issue)', en: 'the issue' }]
        : []),
    ];
    if (missing.length > 0) {
      this.problems.push(problem(CHECKER_CODES, 'AFK-430', { offering, rule, missing: enumerate(missing) }, location));
    } else if (this.#bundle.rules.some(({ id }) => id === rule)) {
      this.#suppressions.set(offering, [...(this.#suppressions.get(offering) ?? []), { entry, location, used: false }]);
    } else {
      const slots = { offering, rule, suggestion: ruleSuggestion(this.#bundle, rule) };
      this.problems.push(problem(CHECKER_CODES, 'AFK-432', slots, location));
    }
  }
}

const NO_OFFERING: Localized = {
  nl: 'Verbeter de id, of haal de onderdrukking weg wanneer het aanbod niet meer bestaat.',
  en: 'Correct the id, or remove the suppression if the offering no longer exists.',
};

function reasonText({ reason }: SuppressionEntry): string {
  if (reason === undefined) return '';
  return (typeof reason === 'string' ? reason : (reason.nl ?? reason.en ?? '')).trim();
}
