import { INSTITUTIONS } from '@afsprakenkader/taxonomy';
import type { InstitutionName, sessionRoutes } from '../api/session.js';
import type { Handlers } from '../http/handler.js';

/** The eighteen, as they call themselves; the Dutch name stands in where there is no English one. */
export const NAMES: readonly InstitutionName[] = INSTITUTIONS.map(({ key, name, short }) => ({
  key,
  name: { nl: name.nl, en: name.en ?? name.nl },
  short,
}));

/** Signing out needs the browser's cookie and is served beside the sign-in. */
export const sessionHandlers: Omit<Handlers<typeof sessionRoutes>, 'signOut'> = {
  session: async ({ portal, session }) => ({
    user: session?.user ?? null,
    csrf: session?.csrf ?? null,
    development: portal.settings.provider === null,
    demo: portal.settings.demo,
  }),
  institutions: async () => ({ institutions: [...NAMES] }),
};
