import type { CatalogueRecord } from '@afsprakenkader/catalogue';
import { formatLocation, type Localized, type Location, problem } from '@afsprakenkader/diagnostics';
import type { OfferingContext } from '@afsprakenkader/rule-language';
import { CHECKER_CODES } from '../codes.js';
import { enumerate } from '../findings/answers.js';
import type { CrossCheck } from './cross-check.js';
import type { Judged } from './intake.js';
import type { ProblemList } from './problem-list.js';
import { scopeOf } from './scope.js';

const MOST_VALUES = 20;

/**
 * The second look at what {@link CrossCheck} suspects: compares the ids and unit codes themselves, and finds where
 * each stands. Keeps a few places for each suspect, however often it occurs.
 */
export class SecondLook {
  readonly #suspects: CrossCheck;
  /** By scope and id, where it stands first. */
  readonly #ids = new Map<string, Location>();
  /** By scope and unit code, the first place of each number of credits. */
  readonly #units = new Map<
    string,
    { readonly scope: string; readonly code: string; readonly places: Map<number, Location> }
  >();
  readonly #problems: ProblemList;

  constructor(suspects: CrossCheck, problems: ProblemList) {
    this.#suspects = suspects;
    this.#problems = problems;
  }

  add(offering: Judged, file: string, record: CatalogueRecord): void {
    const scope = scopeOf(offering, file);
    if (this.#suspects.suspectIds.has(offering.id)) this.#addId(offering.id, scope, record);
    if (this.#suspects.suspectUnits.size === 0 || !Array.isArray(offering.components)) return;
    for (const [index, component] of offering.components.entries()) {
      const { code, credits } = component;
      if (typeof code !== 'string' || typeof credits !== 'number' || !this.#suspects.suspectUnits.has(code)) continue;
      const key = `${scope}\u0000${code}`;
      const unit = this.#units.get(key) ?? { scope, code, places: new Map<number, Location>() };
      this.#units.set(key, unit);
      if (!unit.places.has(credits) && unit.places.size < MOST_VALUES) {
        unit.places.set(credits, record.locate(`/components/${index}/credits`));
      }
    }
  }

  /** A problem at each place where a unit has another number of credits than elsewhere. */
  tellDisputes(): void {
    for (const { code, places } of this.#disputed()) {
      for (const [credits, location] of places) {
        const others = [...places]
          .filter(([other]) => other !== credits)
          .map(([other, place]) => elsewhere(other, place));
        this.#problems.add(problem(CHECKER_CODES, 'AFK-411', { code, credits, others: enumerate(others) }, location));
      }
    }
  }

  /** What each scope's offerings have to know; scopes without a dispute are left out. */
  contexts(): ReadonlyMap<string, OfferingContext> {
    const units = new Map<string, Set<string>>();
    for (const { scope, code } of this.#disputed()) units.set(scope, (units.get(scope) ?? new Set()).add(code));
    return new Map([...units].map(([scope, disputedUnits]) => [scope, { disputedUnits }]));
  }

  #disputed() {
    return [...this.#units.values()].filter(({ places }) => places.size > 1);
  }

  #addId(id: string, scope: string, record: CatalogueRecord): void {
    const key = `${scope}\u0000${id}`;
    const first = this.#ids.get(key);
    if (first === undefined) this.#ids.set(key, record.locate('/id'));
    else if (this.#problems.wants('AFK-410'))
      this.#problems.add(problem(CHECKER_CODES, 'AFK-410', { id, first: formatLocation(first) }, record.locate('/id')));
  }
}

function elsewhere(credits: number, location: Location): Localized {
  const place = formatLocation(location);
  return { nl: `${String(credits).replace('.', ',')} in ${place}`, en: `${credits} at ${place}` };
}
