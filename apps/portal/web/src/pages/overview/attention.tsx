import { Link } from 'wouter';
import type { Overview } from '../../../../src/api/contract.js';
import { useAnswer } from '../../api/hooks.js';
import { ProblemList } from '../../parts/problem-list.js';
import { PARTS } from '../../parts/words.js';
import { onDay, useSpeech, useWords } from '../../words/language.js';
import { OVERVIEW } from './words.js';

const MOST = 6;

/** What a person can do now: faults of the file, exceptions to review, facts to fill in. */
export function Attention({
  institution,
  check,
  reviews,
  wanted,
}: Pick<Overview, 'check' | 'reviews' | 'wanted'> & { institution: string }) {
  const say = useWords(OVERVIEW);
  const parts = useWords(PARTS);
  const { language } = useSpeech();
  const faults = check?.problems ?? 0;
  const problems = useAnswer('problems', { params: { institution } }, faults > 0);
  if (check === null) return null;
  const isQuiet = faults === 0 && reviews.length === 0 && wanted.length === 0;
  return (
    <section className="card">
      <h2>{say.attention}</h2>
      {isQuiet && <p>{say.nothing}</p>}
      {faults > 0 && (
        <details className="more">
          <summary>{say.problems(faults)}</summary>
          {problems.data !== undefined && <ProblemList problems={problems.data.problems} />}
        </details>
      )}
      {reviews.length > 0 && (
        <>
          <h3>{say.reviews}</h3>
          <ul>
            {reviews.map(({ id, offering, reviewOn }) => (
              <li key={id}>
                <Link href={`/i/${institution}/offerings/${encodeURIComponent(offering)}`}>{offering}</Link>{' '}
                <span className="quiet">{onDay(reviewOn, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {wanted.length > 0 && (
        <>
          <h3>{say.wanted}</h3>
          <p className="small quiet">{say.wantedLead}</p>
          <ul>
            {wanted.slice(0, MOST).map(({ field, label, offerings }) => (
              <li key={field}>
                {label[language]} <span className="quiet">{say.decides(parts.offerings(offerings))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
