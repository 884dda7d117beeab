import { markup } from '@afsprakenkader/checker/page';
import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { ROLES, ROUTES } from '../api/contract.js';
import { fault, HttpFault } from '../http/fault.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { Portal } from '../portal.js';
import { NAMES } from '../routes/session.js';
import { isLoopback } from '../settings.js';
import { localPath } from './sign-in.js';

/** `/sign-in` and back: by the identity provider, or by a form where the sign-in for development is on. */
export function signInPages(app: Hono, portal: Portal, limit: RateLimit, visitor: (context: Context) => string): void {
  const { signIn } = portal;
  const here = (context: Context, path: string) =>
    new URL(path, portal.settings.url ?? new URL(context.req.url).origin);

  app.get('/sign-in', async (context) => {
    limit.count(visitor(context));
    const back = localPath(context.req.query('return') ?? '/app');
    if (signIn.provider === null) return context.html(developmentPage(back));
    try {
      const { location } = await signIn.begin(here(context, '/sign-in/callback'), back);
      return context.redirect(location.href, 303);
    } catch {
      const reason = { nl: 'de identiteitsverstrekker antwoordt niet', en: 'the identity provider does not answer' };
      throw fault(503, 'AFK-668', { reason });
    }
  });

  app.get('/sign-in/callback', async (context) => {
    limit.count(visitor(context));
    const url = here(context, '/sign-in/callback');
    url.search = new URL(context.req.url).search;
    const found = await signIn.finish(url).catch(() => undefined);
    if (found === undefined) {
      const reason = {
        nl: 'het antwoord past bij geen begonnen aanmelding',
        en: 'the answer fits no sign-in that was begun',
      };
      throw fault(400, 'AFK-668', { reason });
    }
    portal.log({ event: 'sign-in', known: found.person !== null });
    if (found.person === null) throw fault(403, 'AFK-669');
    await signIn.sessions.start(context, found.person);
    return context.redirect(found.returnTo, 303);
  });

  app.post(ROUTES.signOut.path, async (context) => {
    const session = await signIn.sessions.of(context);
    if (session === null) throw fault(401, 'AFK-660');
    if (context.req.header('x-csrf-token') !== session.csrf) throw fault(403, 'AFK-662');
    await signIn.sessions.end(context);
    return context.body(null, 204);
  });

  if (signIn.provider !== null) return;
  app.post('/sign-in/development', async (context) => {
    limit.count(visitor(context));
    guardDevelopment(context);
    const form = await context.req.parseBody({ all: true });
    const roles = [form.role ?? []].flat();
    const entered = developmentForm.safeParse({ institution: form.institution, roles, back: form.return });
    if (!entered.success)
      throw fault(422, 'AFK-664', { field: 'institution', reason: { nl: 'kies er een', en: 'choose one' } });
    const { institution, back } = entered.data;
    const held = entered.data.roles.filter((role) => role === 'working-group' || institution !== '');
    await signIn.sessions.start(context, {
      subject: 'development',
      name: 'Ontwikkeling',
      institution: institution === '' ? null : institution,
      roles: institution === '' ? held : ['viewer', ...held.filter((role) => role !== 'viewer')],
    });
    return context.redirect(localPath(back), 303);
  });
}

const KEYS = new Set(NAMES.map(({ key }) => key));
const developmentForm = z.object({
  institution: z.string().refine((key) => key === '' || KEYS.has(key)),
  roles: z.array(z.enum(ROLES)),
  back: z.string(),
});

/** Only from a page of this very computer: nothing that came through another machine, and no other site's form. */
function guardDevelopment(context: Context): void {
  const forwarded = context.req.header('x-forwarded-for') ?? context.req.header('forwarded');
  const { hostname, origin } = new URL(context.req.url);
  const from = context.req.header('origin');
  if (!isLoopback(hostname) || forwarded !== undefined || (from !== undefined && from !== origin))
    throw new HttpFault(403, fault(403, 'AFK-662').problems);
}

function developmentPage(back: string): string {
  const options = NAMES.map(({ key, name }) => `<option value="${key}">${markup(name.nl)}</option>`).join('');
  const role = (value: string, label: string) =>
    `<label><input type="checkbox" name="role" value="${value}" checked> ${label}</label>`;
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Aanmelden · Sign in</title><link rel="stylesheet" href="/public.css"></head>
<body><main>
<h1>Aanmelden voor ontwikkeling <span lang="en">· Development sign-in</span></h1>
<p>Alleen op deze computer: zonder wachtwoord, als wie u kiest. <span lang="en">On this computer only: no password, as whom you choose.</span></p>
<form method="post" action="/sign-in/development">
<input type="hidden" name="return" value="${markup(back)}">
<p><label for="institution">Instelling · <span lang="en">Institution</span></label><br>
<select id="institution" name="institution">${options}<option value="">Geen: alleen de werkgroep · None: working group only</option></select></p>
<fieldset><legend>Rollen · <span lang="en">Roles</span></legend>
${role('editor', 'bewerken · <span lang="en">editor</span>')}<br>
${role('registrar', 'certificaten uitreiken · <span lang="en">registrar</span>')}<br>
${role('working-group', 'lid van de werkgroep · <span lang="en">working-group member</span>')}
</fieldset>
<p><button type="submit">Aanmelden · <span lang="en">Sign in</span></button></p>
</form>
</main></body>
</html>
`;
}
