import { VERDICTS } from '@afsprakenkader/rule-language';
import type { Selectable } from 'kysely';
import type { CheckInfo, Overview } from '../api/check.js';
import { fieldLabel } from '../check/checks.js';
import { frameworkOf, latestFramework } from '../check/frameworks.js';
import type { Portal } from '../portal.js';
import type { Db } from '../store/open.js';
import type { Tables } from '../store/tables.js';
import { dayOf } from '../today.js';
import { NAMES } from './session.js';
import { sharingOf } from './sharing.js';

const REVIEW_AHEAD = 92 * 86_400_000;
const MOST_DAYS = 400;

/** The check that the outcomes in the database are of. */
export async function latestCheck(db: Db, institution: string) {
  const latest = await db
    .selectFrom('check_run')
    .selectAll()
    .where('institution', '=', institution)
    .orderBy('checked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (latest === undefined) return undefined;
  // jsonb does not keep the order of keys, and the statuses of an offering stand in the order of the rules.
  const { bundle } = await frameworkOf(latest.version);
  return { ...latest, rules: Object.fromEntries(bundle.rules.map(({ id }) => [id, latest.rules[id] ?? {}])) };
}

/** What an institution sees first. */
export async function overviewOf({ store: { db }, now }: Portal, institution: string): Promise<Overview> {
  const row = await db.selectFrom('institution').selectAll().where('key', '=', institution).executeTakeFirst();
  const latest = await latestCheck(db, institution);
  const newest = await latestFramework();
  const until = dayOf(new Date(now().getTime() + REVIEW_AHEAD));
  const reviews = await db
    .selectFrom('exception')
    .select(['id', 'offering', 'rule', 'review_on'])
    .where('institution', '=', institution)
    .where('review_on', '<=', until)
    .orderBy('review_on')
    .execute();
  const past = await db
    .selectFrom('check_run')
    .select(['id', 'checked_at', 'version', 'digest', 'offerings', 'verdicts'])
    .where('institution', '=', institution)
    .orderBy('checked_at', 'desc')
    .limit(MOST_DAYS)
    .execute();
  return {
    institution: NAMES.find(({ key }) => key === institution)!,
    pin: row?.pin_version == null ? null : { version: row.pin_version, digest: row.pin_digest ?? '' },
    latest: { version: newest.bundle.version, digest: newest.digest },
    check:
      latest === undefined
        ? null
        : { ...infoOf(latest), problems: latest.problems.length, rules: latest.rules, notes: latest.notes.length },
    wanted: (latest?.wanted ?? []).map(({ field, offerings }) => ({ field, offerings, label: fieldLabel(field) })),
    reviews: reviews.map(({ review_on, ...review }) => ({ ...review, reviewOn: review_on ?? '' })),
    history: lastOfEachDay(past.map((run) => ({ ...infoOf(run), problems: 0 }))),
    sharing: await sharingOf(db, institution),
  };
}

type Run = Pick<Selectable<Tables['check_run']>, 'id' | 'checked_at' | 'version' | 'digest' | 'offerings' | 'verdicts'>;

function infoOf({ id, checked_at, version, digest, offerings, verdicts }: Run): Omit<CheckInfo, 'problems'> {
  const told = Object.fromEntries(VERDICTS.flatMap((name) => (name in verdicts ? [[name, verdicts[name]]] : [])));
  return { id, at: checked_at.toISOString(), framework: { version, digest }, offerings, verdicts: told };
}

/** @param runs newest first */
function lastOfEachDay(runs: readonly CheckInfo[]): CheckInfo[] {
  const days = new Map<string, CheckInfo>();
  for (const run of runs) {
    const day = dayOf(new Date(run.at));
    if (!days.has(day)) days.set(day, run);
  }
  return [...days.values()].reverse();
}
