import { INSTITUTIONS } from '@afsprakenkader/taxonomy';
import type { Role, User } from '../api/contract.js';
import type { Provider } from '../settings.js';

type Claims = Readonly<Record<string, unknown>>;

/**
 * Who somebody is by the claims of the identity provider: the institution by its domain (`schac_home_organization`, as the
 * federations of research and education name it), roles by entitlement or affiliation. Null: nobody whom the portal knows.
 */
export function personOf(claims: Claims, roles: Provider['roles']): (User & { readonly subject: string }) | null {
  const home = texts(claims.schac_home_organization)[0]?.toLowerCase();
  const institution = INSTITUTIONS.find(({ domain }) => domain !== null && domain === home)?.key ?? null;
  const words = new Set(
    ['eduperson_entitlement', 'eduperson_scoped_affiliation', 'eduperson_affiliation'].flatMap((name) =>
      texts(claims[name]),
    ),
  );
  const given = (Object.keys(roles) as (keyof typeof roles)[]).filter((role) =>
    roles[role].some((word) => words.has(word)),
  );
  const held: Role[] = [
    ...(institution === null ? [] : (['viewer'] as const)),
    ...given.filter((role) => role === 'working-group' || institution !== null),
  ];
  if (held.length === 0) return null;
  const subject = texts(claims.sub)[0] ?? '';
  return { subject, name: texts(claims.name)[0] ?? subject, institution, roles: held };
}

function texts(claim: unknown): string[] {
  const list: unknown[] = Array.isArray(claim) ? claim : [claim];
  return list.filter((value) => typeof value === 'string');
}
