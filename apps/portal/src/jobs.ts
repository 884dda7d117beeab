import PgBoss from 'pg-boss';
import type { Portal } from './portal.js';

const NIGHT = '15 3 * * *';

/**
 * Background work, in a queue that every instance on one database shares: each night what has run out is cleared away,
 * and institutions are checked again, since review dates pass without anybody doing anything.
 *
 * @returns stops taking work and waits for what is at hand
 */
export async function startJobs(portal: Portal): Promise<() => Promise<void>> {
  const { store, log, now } = portal;
  const db = { executeSql: (text: string, values?: unknown[]) => store.execute(text, values ?? []) };
  const boss = new PgBoss({ db, schedule: true });
  boss.on('error', () => log({ event: 'fault', reference: 'jobs' }));
  await boss.start();
  for (const name of ['clear', 'night', 'check']) await boss.createQueue(name);
  await boss.work('clear', async () => clearExpired(portal));
  await boss.work('night', async () => {
    const rows = await store.db.selectFrom('catalogue').select('institution').distinct().execute();
    for (const { institution } of rows) await boss.send('check', { institution });
  });
  await boss.work<{ institution: string }>('check', async (jobs) => {
    for (const { data } of jobs) await portal.checks.run(data.institution);
    log({ event: 'job', name: 'check', jobs: jobs.length, at: now().toISOString() });
  });
  await boss.schedule('clear', NIGHT, {}, { tz: 'Europe/Brussels' });
  await boss.schedule('night', NIGHT, {}, { tz: 'Europe/Brussels' });
  return () => boss.stop({ graceful: true, close: false, wait: true, timeout: 30_000 });
}

/** Removes sessions, sign-ins and uploads whose time has passed. */
async function clearExpired({ store: { db }, now }: Portal): Promise<void> {
  for (const table of ['session', 'sign_in', 'upload'] as const)
    await db.deleteFrom(table).where('expires_at', '<=', now()).execute();
}
