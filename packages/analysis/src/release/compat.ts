import type { Comparison, Grade, PerType, Relation, RuleChange } from '../model.js';

/** What a release keeps of its comparison with the release before it: `releases/<version>.compat.json`. */
export interface Compat {
  readonly format: 1;
  readonly version: string;
  readonly digest: string;
  /** The release before it; null for the first, which has nothing to be compared with. */
  readonly previous: Previous | null;
}

interface Previous {
  readonly version: string;
  readonly digest: string;
  /** What the change of meaning asks for, as from 1.0.0 on, and the place of the number that had to grow. */
  readonly grade: Grade;
  readonly place: Grade;
  readonly relation: Relation;
  readonly perType: PerType;
  /** Rules that differ. */
  readonly rules: readonly Pick<RuleChange, 'rule' | 'change' | 'relation'>[];
  /** Ids of rules proven equal on every offering. */
  readonly equalProven: readonly string[];
}

interface Release {
  readonly version: string;
  readonly digest: string;
}

/** The compatibility of a release with the one before it. */
export function compatOf(release: Release, previous?: Release, comparison?: Comparison): Compat {
  const own = { format: 1, version: release.version, digest: release.digest } as const;
  if (previous === undefined || comparison === undefined) return { ...own, previous: null };
  const { grade, place, relation, perType, rules, equalProven } = comparison;
  return {
    ...own,
    previous: {
      ...previous,
      grade,
      place,
      relation,
      perType,
      rules: rules.map((each) => ({ rule: each.rule, change: each.change, relation: each.relation })),
      equalProven,
    },
  };
}
