import { createContext, useContext } from 'react';
import type { InstitutionName, Role, User } from '../../../src/api/contract.js';

export interface Session {
  readonly user: User | null;
  readonly institutions: readonly InstitutionName[];
  readonly isDevelopment: boolean;
  readonly isDemo: boolean;
}

export const SessionContext = createContext<Session>({
  user: null,
  institutions: [],
  isDevelopment: false,
  isDemo: false,
});

export function useSession(): Session {
  return useContext(SessionContext);
}

/** Whether the person at the screen holds a role in an institution. */
export function useMay(role: Role, institution: string): boolean {
  const { user } = useSession();
  return user !== null && user.institution === institution && user.roles.includes(role);
}
