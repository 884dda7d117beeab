import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useSession } from '../api/session.js';
import { useWords } from '../words/language.js';
import { SHELL } from './words.js';

const Welcome = lazy(() => import('../pages/welcome/welcome.js'));
const Overview = lazy(() => import('../pages/overview/overview.js'));
const Upload = lazy(() => import('../pages/upload/upload.js'));
const Findings = lazy(() => import('../pages/findings/findings.js'));
const Offering = lazy(() => import('../pages/offering/offering.js'));
const Exceptions = lazy(() => import('../pages/exceptions/exceptions.js'));
const Upgrade = lazy(() => import('../pages/upgrade/upgrade.js'));
const Sharing = lazy(() => import('../pages/sharing/sharing.js'));
const Log = lazy(() => import('../pages/log/log.js'));
const Agreement = lazy(() => import('../pages/agreement/agreement.js'));
const Workbench = lazy(() => import('../pages/workbench/workbench.js'));
const Proposals = lazy(() => import('../pages/proposals/proposals.js'));
const Proposal = lazy(() => import('../pages/proposals/proposal.js'));
const NotFound = lazy(() => import('../pages/not-found.js'));

/** Which page belongs to which path. Without a session everything but the agreement leads to signing in. */
export function Pages() {
  const say = useWords(SHELL);
  const { user } = useSession();
  const [location] = useLocation();
  useEffect(() => {
    // A new page is read from its top; `location` is what makes it new.
    if (location !== '') window.scrollTo(0, 0);
  }, [location]);
  const home = user?.institution == null ? '/workbench' : `/i/${user.institution}`;
  return (
    <Suspense fallback={<p role="status">{say.loading}</p>}>
      <Switch>
        <Route path="/agreement">{() => <Agreement />}</Route>
        {user === null && <Route>{() => <Welcome />}</Route>}
        <Route path="/">{() => <Redirect to={home} />}</Route>
        <Route path="/i/:institution">{({ institution }) => <Overview institution={institution} />}</Route>
        <Route path="/i/:institution/upload">{({ institution }) => <Upload institution={institution} />}</Route>
        <Route path="/i/:institution/offerings">{({ institution }) => <Findings institution={institution} />}</Route>
        <Route path="/i/:institution/offerings/:offering">
          {({ institution, offering }) => <Offering institution={institution} id={offering} />}
        </Route>
        <Route path="/i/:institution/exceptions">{({ institution }) => <Exceptions institution={institution} />}</Route>
        <Route path="/i/:institution/version">{({ institution }) => <Upgrade institution={institution} />}</Route>
        <Route path="/i/:institution/sharing">{({ institution }) => <Sharing institution={institution} />}</Route>
        <Route path="/i/:institution/log">{({ institution }) => <Log institution={institution} />}</Route>
        <Route path="/workbench">{() => <Workbench />}</Route>
        <Route path="/proposals">{() => <Proposals />}</Route>
        <Route path="/proposals/:name">{({ name }) => <Proposal name={name} />}</Route>
        <Route>{() => <NotFound />}</Route>
      </Switch>
    </Suspense>
  );
}
