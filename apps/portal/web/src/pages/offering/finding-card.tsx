import type { Finding } from '@afsprakenkader/checker';
import { formatLocation } from '@afsprakenkader/diagnostics';
import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { hueOfStatus, StatusMark } from '../../parts/verdict-mark.js';
import { useSpeech, useWords } from '../../words/language.js';
import { CLAUSE, OFFERING } from './words.js';

interface FindingCardProps {
  readonly finding: Finding;
  /** Title of the rule and the places of its text; absent while the version is being read. */
  readonly rule: { readonly title: string; readonly places: string } | undefined;
  /** Where an exception is entered; absent where the person may not. */
  readonly exception?: string;
}

/** One finding: what is so, what to do, why, on which clause, where in the file. */
export function FindingCard({ finding, rule, exception }: FindingCardProps) {
  const say = useWords(OFFERING);
  const clause = useWords(CLAUSE);
  const { language } = useSpeech();
  const repair = Object.entries(finding.repair?.set ?? {});
  const mayExcept = exception !== undefined && (finding.status === 'attention' || finding.status === 'unmet');
  return (
    <article className="card finding" style={{ '--hue': hueOfStatus(finding.status) } as CSSProperties}>
      <div className="row">
        <StatusMark status={finding.status} />
        <h3>{rule?.title ?? finding.rule}</h3>
      </div>
      <p>{finding.what[language]}</p>
      <p className="todo">{finding.todo[language]}</p>
      {finding.fits !== undefined && finding.fits.length > 0 && <p>{say.fits(finding.fits.join(', '))}</p>}
      {repair.length > 0 && (
        <div>
          <p className="label">{say.repair}</p>
          <pre>
            {repair.map(([field, value]) => say.set(field, value === null ? say.drop : asText(value))).join('\n')}
          </pre>
        </div>
      )}
      <dl className="facts small">
        <dt>{say.why}</dt>
        <dd>{finding.why[language]}</dd>
        <dt>{say.clause}</dt>
        <dd>
          {rule?.places ?? finding.clause} · {clause.modality[finding.modality]} · {clause.certainty[finding.certainty]}
          {finding.origin === 'project-default' && ` · ${clause.ours}`}
          {finding.unconfirmed !== undefined && <p>{finding.unconfirmed[language]}</p>}
        </dd>
        <dt>{say.position}</dt>
        <dd className="code">
          {[finding.location, ...finding.related].map(formatLocation).map((place) => (
            <div key={place}>{place}</div>
          ))}
        </dd>
        {finding.muted !== undefined && (
          <>
            <dt>{say.muted}</dt>
            <dd>{finding.muted.reason ?? finding.muted.by}</dd>
          </>
        )}
      </dl>
      {mayExcept && (
        <div className="no-print">
          <Link className="button little" href={exception}>
            {say.exception}
          </Link>
        </div>
      )}
    </article>
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
