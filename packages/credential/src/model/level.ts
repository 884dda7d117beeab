import type { LoadedFramework } from '@afsprakenkader/framework';
import { LEVELS, type Offering } from '@afsprakenkader/offering';
import { STATUSES, type Status } from '@afsprakenkader/rule-language';
import type { Achievement } from './achievement.js';

type Level = Achievement['level'];
type Vks = Level['vks'];

const OPEN: ReadonlySet<Status | undefined> = new Set(['unmet', 'undetermined', 'attention']);

/**
 * The level that a certificate states: the one that the institution told; of several told, the one it chose; where none
 * is told, the one that follows under this version, because with every other level a clause of the agreement would be
 * left open or not met. Undefined where nothing settles it.
 */
export function levelOf(offering: Offering, framework: LoadedFramework): Level | undefined {
  const told = toldLevels(offering.level);
  const [only] = told;
  if (only !== undefined && told.length === 1) {
    return { vks: only, basis: offering.levelChoice?.level === only ? 'chosen' : 'declared' };
  }
  const chosen = offering.levelChoice?.level;
  if (chosen !== undefined && chosen !== null && (told.length === 0 || told.includes(chosen)))
    return { vks: chosen, basis: 'chosen' };
  const possible = (told.length > 0 ? told : LEVELS).filter((level) => isSettled({ ...offering, level }, framework));
  const [follows] = possible;
  return follows !== undefined && possible.length === 1 ? { vks: follows, basis: 'derived' } : undefined;
}

function toldLevels(level: Offering['level']): readonly Vks[] {
  if (level === undefined || level === null) return [];
  return Array.isArray(level) ? [...new Set(level)] : [level];
}

/** Whether no clause of the agreement that reads the level speaks against it or cannot tell. */
function isSettled(offering: Offering, { bundle, predicate }: LoadedFramework): boolean {
  const statuses = new Uint8Array(predicate.rules.length);
  predicate.evaluate(offering, statuses);
  return bundle.rules.every((rule, index) => {
    if (rule.origin !== 'agreement' || !rule.reads.includes('level')) return true;
    return !OPEN.has(STATUSES[statuses[index]!]);
  });
}
