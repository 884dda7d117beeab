import { INSTITUTIONS } from '@afsprakenkader/taxonomy';
import type { Role, Route } from '../api/contract.js';
import type { Session } from '../session/sessions.js';
import { fault } from './fault.js';

const KEYS = new Set(INSTITUTIONS.map(({ key }) => key as string));

/**
 * Whether a person may call a route. Of another institution nothing is told, not even whether what was asked for exists.
 *
 * @throws 401 without a session, 403 without the right
 */
export function allow(route: Route, params: Readonly<Record<string, string>>, session: Session | null): void {
  const { access } = route;
  if (access === 'anyone') return;
  if (session === null) throw fault(401, 'AFK-660');
  if (access === 'signed-in') return;
  const { user } = session;
  if (access === 'working-group') {
    if (!user.roles.includes('working-group')) throw fault(403, 'AFK-661');
    return;
  }
  const role = access.slice('institution:'.length) as Role;
  const { institution } = params;
  const isHome = institution !== undefined && KEYS.has(institution) && user.institution === institution;
  if (!isHome || !user.roles.includes(role)) throw fault(403, 'AFK-661');
}
