import * as z from 'zod';
import { ours } from './common.js';
import { defineRoutes, type Role } from './route.js';

const user = z.object({
  name: z.string(),
  /** Key of the institution; null for a member of the working group without one. */
  institution: z.string().nullable(),
  roles: z.array(ours<Role>()),
});
export type User = z.output<typeof user>;

/** One of the eighteen, or an invented one of the demonstration. */
export const institution = z.object({
  key: z.string(),
  name: z.object({ nl: z.string(), en: z.string() }),
  short: z.string(),
});
export type InstitutionName = z.output<typeof institution>;

/**
 * Signing in and out are pages, not calls: `GET /sign-in?return=<path>` leads to the identity provider and back to the
 * path, which has to start with `/`. A call without a session answers 401; one without the right answers 403.
 */
export const SIGN_IN_PATH = '/sign-in';
/** Every call that changes something carries the session's token in this header. */
export const CSRF_HEADER = 'x-csrf-token';

export const sessionRoutes = defineRoutes({
  session: {
    method: 'GET',
    path: '/api/session',
    access: 'anyone',
    response: z.object({
      user: user.nullable(),
      /** For {@link CSRF_HEADER}; null without a session. */
      csrf: z.string().nullable(),
      /** Whether the sign-in for development is on. */
      development: z.boolean(),
      /** Whether the portal shows the invented examples. */
      demo: z.boolean(),
    }),
  },
  signOut: { method: 'POST', path: '/api/sign-out', access: 'signed-in', response: 'nothing' },
  institutions: {
    method: 'GET',
    path: '/api/institutions',
    access: 'anyone',
    response: z.object({ institutions: z.array(institution) }),
  },
});
