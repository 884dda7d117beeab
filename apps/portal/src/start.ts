import { serve } from '@hono/node-server';
import { Checks } from './check/checks.js';
import { createApp } from './http/app.js';
import type { Log } from './http/log.js';
import type { Portal } from './portal.js';
import { Sessions } from './session/sessions.js';
import { SignIn } from './session/sign-in.js';
import type { Settings } from './settings.js';
import { openStore, type Store } from './store/open.js';

/** Everything that serves requests, over a store. */
export function makePortal(settings: Settings, store: Store, log: Log, now: () => Date): Portal {
  const sessions = new Sessions(store.db, settings.url?.protocol === 'https:', now);
  const signIn = new SignIn(sessions, settings.provider, store.db, now);
  return { settings, store, checks: new Checks(store.db, now), signIn, log, now };
}

/** A portal that listens. */
export interface Running {
  readonly portal: Portal;
  readonly port: number;
  /** Lets requests at work end, then closes the database. */
  stop(): Promise<void>;
}

/** Opens the database and listens. @param webFolder where the built pages stand */
export async function startPortal(settings: Settings, webFolder: string, log: Log, now: () => Date): Promise<Running> {
  const store = await openStore(settings.store);
  try {
    const portal = makePortal(settings, store, log, now);
    const app = createApp(portal, webFolder);
    const { startJobs } = await import('./jobs.js');
    const stopJobs = await startJobs(portal);
    const { fetch } = app;
    const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
      (resolve, reject) => {
        const listening = serve({ fetch, hostname: settings.host, port: settings.port }, (info) =>
          resolve({ server: listening, port: info.port }),
        );
        listening.once('error', reject);
      },
    );
    const stop = async () => {
      log({ event: 'stopping' });
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await stopJobs();
      await store.close();
      log({ event: 'stopped' });
    };
    log({ event: 'started', port, database: settings.store.kind });
    return { portal, port, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}
