import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { compareVersions, isVersion } from '@afsprakenkader/framework';
import { MIGRATE_CODES } from './codes.js';
import type { ExportRename, Migration, ValueRename } from './migration.js';

/** Several steps taken together: what is called otherwise at the end, by what it was called at the beginning. */
export interface Plan {
  readonly from: string;
  readonly to: string;
  readonly rules: ReadonlyMap<string, string>;
  /** Ids at the beginning of rules that are gone at the end. */
  readonly removed: ReadonlySet<string>;
  readonly values: readonly ValueRename[];
  readonly exports: readonly ExportRename[];
}

/**
 * The steps from one version to another, one after the other.
 * @throws AFK-750 where a step is missing, AFK-751 where the other version is the older one
 */
export function planOf(from: string, to: string, migrations: readonly Migration[]): Plan {
  if (isVersion(from) && isVersion(to) && compareVersions(from, to) > 0)
    throw new AfkError(problem(MIGRATE_CODES, 'AFK-751', { from, to }));
  const steps: Migration[] = [];
  for (let at = from; at !== to; ) {
    const step = migrations.find((each) => each.from === at);
    const isPast = step !== undefined && isVersion(to) && compareVersions(step.to, to) > 0;
    if (step === undefined || isPast || steps.includes(step)) {
      const known = migrations.map((each) => each.to);
      throw new AfkError(problem(MIGRATE_CODES, 'AFK-750', { from: at, to, known }));
    }
    steps.push(step);
    at = step.to;
  }
  return { from, to, ...together(steps) };
}

function together(steps: readonly Migration[]): Pick<Plan, 'rules' | 'removed' | 'values' | 'exports'> {
  const rules = new Map<string, string>();
  const removed = new Set<string>();
  for (const old of new Set(
    steps.flatMap((step) => [...Object.keys(step.rules.renamed), ...Object.keys(step.rules.removed)]),
  )) {
    let id: string | undefined = old;
    for (const step of steps) {
      if (id !== undefined && Object.hasOwn(step.rules.removed, id)) id = undefined;
      else if (id !== undefined && Object.hasOwn(step.rules.renamed, id)) id = step.rules.renamed[id];
    }
    if (id === undefined) removed.add(old);
    else if (id !== old) rules.set(old, id);
  }
  const values = chained(
    steps.map((step) => step.values),
    ({ field }) => field,
  );
  const exports = chained(
    steps.map((step) => step.exports),
    ({ module }) => module,
  );
  return { rules, removed, values, exports };
}

/** Renames of several steps as one list: a name that moves twice moves once. */
function chained<Rename extends { readonly from: string; readonly to: string }>(
  steps: readonly (readonly Rename[])[],
  placeOf: (rename: Rename) => string,
): readonly Rename[] {
  return steps.flatMap((step, index) =>
    step.flatMap((first) => {
      const isLater = steps
        .slice(0, index)
        .flat()
        .some((each) => placeOf(each) === placeOf(first) && each.from === first.from);
      if (isLater) return [];
      const to = steps.slice(index + 1).reduce((name, later) => {
        return later.find((each) => placeOf(each) === placeOf(first) && each.from === name)?.to ?? name;
      }, first.to);
      return to === first.from ? [] : [{ ...first, to }];
    }),
  );
}

/** Whether a plan calls anything otherwise. */
export function movesNames({ rules, removed, values, exports }: Plan): boolean {
  return rules.size + removed.size + values.length + exports.length > 0;
}
