import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import { ROUTES, type RouteName } from '../api/contract.js';
import type { Portal } from '../portal.js';
import { publicPages } from '../public/pages.js';
import { checkHandlers } from '../routes/checks.js';
import { frameworkHandlers } from '../routes/frameworks.js';
import { proposalHandlers } from '../routes/proposals.js';
import { sessionHandlers } from '../routes/session.js';
import { sharingHandlers } from '../routes/sharing.js';
import { uploadHandlers } from '../routes/uploads.js';
import { signInPages } from '../session/pages.js';
import { fault, missing } from './fault.js';
import { RateLimit } from './rate-limit.js';
import { type AnyHandler, answerFault, register } from './register.js';
import { securityHeaders } from './security-headers.js';

const HANDLERS = {
  ...sessionHandlers,
  ...uploadHandlers,
  ...checkHandlers,
  ...sharingHandlers,
  ...frameworkHandlers,
  ...proposalHandlers,
} as unknown as Readonly<Record<Exclude<RouteName, 'signOut'>, AnyHandler>>;

/** The whole portal as one function from request to answer. @param webFolder where the built pages stand */
export function createApp(portal: Portal, webFolder: string): Hono {
  const app = new Hono();
  const { settings, now } = portal;
  const isSecure = settings.url?.protocol === 'https:';
  app.use(securityHeaders(isSecure));
  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    // The route as it is declared, never the address: addresses hold ids that institutions gave.
    const route = context.req.matchedRoutes.findLast(({ path }) => !path.endsWith('*'))?.path ?? '-';
    const ms = Math.round(performance.now() - start);
    portal.log({ event: 'request', method: context.req.method, route, status: context.res.status, ms });
  });
  app.onError((error, context) => answerFault(error, portal, context.req.routePath));

  app.get('/health', (context) => context.json({ status: 'alive' }));
  app.get('/ready', async (context) => {
    try {
      await sql`select 1`.execute(portal.store.db);
    } catch {
      throw fault(503, 'AFK-698');
    }
    return context.json({ status: 'ready' });
  });

  const signInLimit = new RateLimit(30, 60_000, now);
  signInPages(app, portal, signInLimit, (context) => visitorOf(context, settings.behindProxy));
  for (const [name, handler] of Object.entries(HANDLERS)) register(app, portal, ROUTES[name as RouteName], handler);
  app.all('/api/*', () => {
    throw missing('/api');
  });
  publicPages(app, portal);
  builtPages(app, webFolder);
  app.notFound((context) => {
    const { problems } = missing(context.req.path.slice(0, 200));
    return context.json({ problems }, 404);
  });
  return app;
}

function visitorOf(context: Context, behindProxy: boolean): string {
  if (behindProxy) return context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '-';
  // Absent where a test calls the app without a socket.
  return context.env?.incoming === undefined ? '-' : (getConnInfo(context).remote.address ?? '-');
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  woff2: 'font/woff2',
  png: 'image/png',
};

/** The pages as they were built: one document for everything under `/app`, and its parts, which never change under a name. */
function builtPages(app: Hono, folder: string): void {
  app.get('/app/*', (context) => context.html(read(join(folder, 'index.html')).toString('utf8')));
  app.get('/assets/:file', (context) => {
    const name = context.req.param('file');
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (type === undefined || normalize(name) !== name || name.includes('/')) throw missing(name);
    return context.body(new Uint8Array(read(join(folder, 'assets', name))), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw missing(file.slice(file.lastIndexOf('/') + 1));
  }
}
