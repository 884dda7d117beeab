import { useLocation } from 'wouter';
import { SIGN_IN_PATH } from '../../../src/api/contract.js';
import { call } from '../api/client.js';
import { useSession } from '../api/session.js';
import { useWords } from '../words/language.js';
import { SHELL } from './words.js';

/** Where signing in begins, with the page to come back to. */
export function signInAddress(location: string): string {
  const back = `/app${location === '/' ? '' : location}${window.location.search}`;
  return `${SIGN_IN_PATH}?return=${encodeURIComponent(back)}`;
}

export function SessionButton() {
  const say = useWords(SHELL);
  const { user } = useSession();
  const [location] = useLocation();
  if (user === null)
    return (
      <a className="button little" href={signInAddress(location)}>
        {say.signIn}
      </a>
    );
  const signOut = async () => {
    await call('signOut').catch(() => undefined);
    // What was being entered is not left for the next person at this screen.
    sessionStorage.clear();
    window.location.assign('/app');
  };
  return (
    <>
      <span className="small quiet">{user.name}</span>
      <button type="button" className="button little" onClick={signOut}>
        {say.signOut}
      </button>
    </>
  );
}
