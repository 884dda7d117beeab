import { Link, useLocation } from 'wouter';
import { Page } from '../../parts/page.js';
import { signInAddress } from '../../shell/session-button.js';
import { useWords } from '../../words/language.js';
import { WELCOME } from './words.js';

/** What a person sees who has not signed in. */
export default function Welcome() {
  const say = useWords(WELCOME);
  const [location] = useLocation();
  return (
    <Page title={say.title} lead={say.lead}>
      <div className="row">
        <a className="button main" href={signInAddress(location)}>
          {say.signIn}
        </a>
        <span className="quiet small">{say.signInHint}</span>
      </div>
      <ol className="cards" style={{ padding: 0, listStyle: 'none' }}>
        {say.steps.map(([name, text]) => (
          <li key={name} className="card">
            <h2>{name}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <section className="stack">
        <h2>{say.open}</h2>
        <p>
          <Link href="/agreement">{say.agreement}</Link> · <a href="/catalogue">{say.catalogue}</a> ·{' '}
          <a href="/verify">{say.verify}</a>
        </p>
        <p className="quiet small">{say.standing}</p>
      </section>
    </Page>
  );
}
