import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { bindSession } from '../api/client.js';
import { useAnswer } from '../api/hooks.js';
import { SessionContext } from '../api/session.js';
import { Failure } from '../parts/failure.js';
import { useSpeech, useWords } from '../words/language.js';
import { Navigation } from './navigation.js';
import { Pages } from './pages.js';
import { SchemeButton } from './scheme-button.js';
import { SessionButton, signInAddress } from './session-button.js';
import { SHELL } from './words.js';

/** Masthead, navigation and the page itself. Nothing is shown of an institution before the session is known. */
export function Shell() {
  const say = useWords(SHELL);
  const { speak } = useSpeech();
  const [location] = useLocation();
  const [isExpired, setExpired] = useState(false);
  const session = useAnswer('session');
  const institutions = useAnswer('institutions');
  const value = useMemo(() => {
    bindSession(session.data?.csrf ?? null, () => setExpired(true));
    return {
      user: session.data?.user ?? null,
      institutions: institutions.data?.institutions ?? [],
      isDevelopment: session.data?.development ?? false,
      isDemo: session.data?.demo ?? false,
    };
  }, [session.data, institutions.data]);
  const isAlone = value.user === null;
  return (
    <SessionContext value={value}>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="masthead">
        <div>
          <Link className="brand" href="/">
            <img src="/assets/icon.svg" alt="" /> {say.brand}
          </Link>
          <div className="tools">
            <SchemeButton />
            <button
              type="button"
              className="button plain"
              lang={say.languageCode}
              onClick={() => speak(say.languageCode)}
            >
              {say.language}
            </button>
            <SessionButton />
          </div>
        </div>
      </header>
      {isExpired && value.user !== null && (
        <div className="ribbon" role="alert">
          <div className="row">
            <span>{say.expired}</span>
            <a href={signInAddress(location)}>{say.again}</a>
          </div>
        </div>
      )}
      <div className={isAlone ? 'frame alone' : 'frame'}>
        {!isAlone && <Navigation />}
        <main id="content" tabIndex={-1}>
          {session.isError ? (
            <Failure error={session.error} again={() => session.refetch()} />
          ) : session.isPending || institutions.isPending ? (
            <p role="status">{say.loading}</p>
          ) : (
            <Pages />
          )}
        </main>
      </div>
    </SessionContext>
  );
}
