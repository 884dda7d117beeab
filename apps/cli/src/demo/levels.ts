import type { Listing } from './listing.js';
import { supposition } from './what-if.js';

/** What the level rules of one version say of one offering, tried with every level. */
export interface LevelAnswer {
  readonly id: string;
  readonly title: string;
  readonly institution: string;
  /** `one`: all units of one level. `mixed`: of several. `tied`: equal shares, the institution chooses. `open`: some unit's level is not known. */
  readonly kind: 'one' | 'mixed' | 'tied' | 'open';
  /** The levels that the version would accept. */
  readonly fits: readonly number[];
}

const SAYS = ['met', 'unmet'];

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
  const decided = (rule: string) => group.some(({ statuses }) => SAYS.includes(statuses[rule] ?? ''));
  const fits = (rule: string, status: string) =>
    group.filter(({ statuses }) => statuses[rule] === status).map(({ id }) => supposition(id).level);
  if (decided('level-type-1-inherits')) return { kind: 'one', fits: fits('level-type-1-inherits', 'met') };
  if (decided('level-type-1-mixed')) return { kind: 'mixed', fits: fits('level-type-1-mixed', 'met') };
  // A tied level without a recorded choice is undetermined, every other level is refused.
  if (decided('level-type-1-tie')) return { kind: 'tied', fits: fits('level-type-1-tie', 'undetermined') };
  return { kind: 'open', fits: [] };
}
