import { VERDICTS } from '@afsprakenkader/rule-language';
import type { Sharing } from '../api/sharing.js';
import type { Db } from '../store/open.js';

/** What an institution shares with the working group, before anything of it is hidden. */
export interface Shared {
  readonly institution: string;
  readonly workingGroup: Sharing['workingGroup'];
  readonly offerings: Readonly<Record<string, unknown>>[];
  readonly disputedUnits: string[];
}

/** The offerings of institutions that share something, with the institution itself as their institution. */
export async function sharedOfferings(db: Db): Promise<readonly Shared[]> {
  const rows = await db
    .selectFrom('outcome')
    .innerJoin('institution', 'institution.key', 'outcome.institution')
    .select(['institution.key', 'institution.working_group', 'outcome.told'])
    .where('institution.working_group', '!=', 'nothing')
    .where('outcome.verdict', '<', VERDICTS.length)
    .orderBy('institution.key')
    .orderBy('outcome.ordinal')
    .execute();
  const byKey = new Map<string, Shared>();
  for (const { key, working_group: workingGroup, told } of rows) {
    let shared = byKey.get(key);
    if (shared === undefined) {
      shared = { institution: key, workingGroup, offerings: [], disputedUnits: [] };
      byKey.set(key, shared);
    }
    shared.offerings.push(told);
  }
  for (const shared of byKey.values()) shared.disputedUnits.push(...disputedIn(shared.offerings));
  return [...byKey.values()];
}

/** Codes of units that are given two credit values in one academic year. */
function disputedIn(offerings: Shared['offerings']): string[] {
  const credits = new Map<string, unknown>();
  const disputed = new Set<string>();
  for (const { academicYear, components } of offerings) {
    if (!Array.isArray(components)) continue;
    for (const { code, credits: value } of components as { code?: unknown; credits?: unknown }[]) {
      if (typeof code !== 'string' || typeof value !== 'number') continue;
      const key = JSON.stringify([academicYear ?? null, code]);
      if (credits.has(key) && credits.get(key) !== value) disputed.add(code);
      credits.set(key, value);
    }
  }
  return [...disputed];
}
