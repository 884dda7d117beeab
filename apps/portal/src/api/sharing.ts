import * as z from 'zod';
import { moment } from './common.js';
import { defineRoutes } from './route.js';

const at = '/api/institutions/:institution' as const;

/**
 * What an institution gives away. `workingGroup`: its offerings, only how many move between verdicts, or nothing.
 * `publish`: whether its offerings stand in the joint catalogue that anybody can search.
 */
export const sharing = z.object({ workingGroup: z.enum(['full', 'counts', 'nothing']), publish: z.boolean() });
export type Sharing = z.output<typeof sharing>;

/** What was decided, by whom and when. `detail` depends on the action and holds no personal data. */
const auditEntry = z.object({
  id: z.number(),
  at: moment,
  by: z.string(),
  action: z.enum([
    'catalogue-added',
    'catalogue-removed',
    'exception-added',
    'exception-changed',
    'exception-removed',
    'pin-moved',
    'sharing-changed',
  ]),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.output<typeof auditEntry>;

export const sharingRoutes = defineRoutes({
  sharing: { method: 'GET', path: `${at}/sharing`, access: 'institution:viewer', response: sharing },
  changeSharing: {
    method: 'PUT',
    path: `${at}/sharing`,
    access: 'institution:editor',
    body: sharing,
    response: sharing,
  },
  audit: {
    method: 'GET',
    path: `${at}/audit`,
    access: 'institution:viewer',
    /** Entries before the one with this id, newest first, at most a hundred. */
    query: z.object({ before: z.coerce.number().int().min(1).optional() }),
    response: z.object({ entries: z.array(auditEntry) }),
  },
});
