import type { Listing } from './listing.js';
import { supposition } from './what-if.js';

/** What the level rules of one version say of one offering, tried with every level. */
export interface LevelAnswer {
  readonly id: string;
  readonly title: string;
  readonly institution: string;
  /**
   * `one`: all units of one level. `mixed`: of several. `tied`: equal shares, the institution chooses. `settled`: the
   * level of some unit is not known, and it cannot change the answer. `open`: it can.
   */
  readonly kind: 'one' | 'mixed' | 'tied' | 'settled' | 'open';
  /** The levels that the version would accept. */
  readonly fits: readonly number[];
}

/** Groups the suppositions of {@link suppose} by offering. */
export function levelAnswers(tried: readonly Listing[]): LevelAnswer[] {
  const groups = new Map<string, Listing[]>();
  for (const listing of tried) {
    const { id } = supposition(listing.id);
    groups.set(id, [...(groups.get(id) ?? []), listing]);
  }
  return [...groups].map(([id, group]) => ({
    id,
    title: group[0]?.title ?? id,
    institution: group[0]?.institution ?? '?',
    ...answer(group),
  }));
}

function answer(group: readonly Listing[]): Pick<LevelAnswer, 'kind' | 'fits'> {
  const levels = (rule: string, status: string) =>
    group.filter(({ statuses }) => statuses[rule] === status).map(({ id }) => supposition(id).level);
  // Only a rule that is known to apply refuses a level.
  const applies = (rule: string) => levels(rule, 'unmet').length > 0;
  if (applies('level-type-1-inherits')) return { kind: 'one', fits: levels('level-type-1-inherits', 'met') };
  if (applies('level-type-1-mixed')) return { kind: 'mixed', fits: levels('level-type-1-mixed', 'met') };
  // A tied level without a recorded choice is undetermined, every other level is refused.
  if (applies('level-type-1-tie')) return { kind: 'tied', fits: levels('level-type-1-tie', 'undetermined') };
  const fits = levels('level-type-1-mixed', 'met');
  return fits.length === 1 ? { kind: 'settled', fits } : { kind: 'open', fits: [] };
}
