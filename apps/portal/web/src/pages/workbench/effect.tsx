import type { AnswerOf, ROUTES } from '../../../../src/api/contract.js';
import { useSession } from '../../api/session.js';
import { VerdictLegend } from '../../parts/verdict-bar.js';
import { PARTS } from '../../parts/words.js';
import { count, useSpeech, useWords } from '../../words/language.js';
import type { useBench } from '../../work/use-bench.js';
import { countsAt } from './counts.js';
import { Multiples, MultiplesTable, type Standing } from './multiples.js';
import { WORKBENCH } from './words.js';

type Institutions = AnswerOf<(typeof ROUTES)['sharedOfferings']>['institutions'];

interface EffectProps {
  readonly bench: ReturnType<typeof useBench>;
  readonly institutions: Institutions;
}

/** What the draft does to the offerings that institutions share: a picture, and the same as figures. */
export function Effect({ bench, institutions }: EffectProps) {
  const say = useWords(WORKBENCH);
  const parts = useWords(PARTS);
  const { language } = useSpeech();
  const names = useSession().institutions;
  const { outcome, rows } = bench;
  const standings = names.map((institution): Standing => {
    const shared = institutions.find((each) => each.institution === institution.key);
    return {
      institution,
      shares: shared?.workingGroup ?? 'nothing',
      group: outcome?.groups.find((group) => group.institution === institution.key),
    };
  });
  const all = outcome?.groups.flatMap(({ verdicts }) => verdicts) ?? [];
  return (
    <section className="stack">
      <div aria-live="polite" className="stack tight">
        <h2>{say.effect}</h2>
        {bench.hasFailed && (
          <p className="card bad" role="alert">
            {say.failed}
          </p>
        )}
        {outcome !== undefined && outcome.problems.length > 0 && <p role="status">{say.unread}</p>}
        {outcome === undefined ? (
          <p className="quiet">
            {say.opening(
              count(
                institutions.reduce((sum, { offerings }) => sum + offerings.length, 0),
                language,
              ),
            )}
          </p>
        ) : (
          <p>
            {outcome.touched === 0
              ? say.untouched(count(rows, language))
              : say.touched(count(outcome.touched, language), count(rows, language))}{' '}
            <span className="quiet small" data-took={outcome.took}>
              {say.took(count(Math.round(outcome.took * 10) / 10, language))}
            </span>
          </p>
        )}
      </div>
      <Multiples standings={standings} />
      {all.length > 0 && (
        <div className="side-by-side card">
          {(['from', 'to'] as const).map((side) => (
            <div key={side} className="stack tight">
              <h3>{side === 'from' ? parts.before : parts.after}</h3>
              <VerdictLegend counts={countsAt(all, side)} />
            </div>
          ))}
        </div>
      )}
      <details className="card more">
        <summary>{say.table}</summary>
        <MultiplesTable standings={standings} />
      </details>
    </section>
  );
}
