import { VERDICT_NAMES } from '@afsprakenkader/rule-language';
import type { Study } from '../../../../src/api/contract.js';
import { useSession } from '../../api/session.js';
import { ComparisonView } from '../../parts/comparison-view.js';
import { ProblemList } from '../../parts/problem-list.js';
import { Scroll } from '../../parts/scroll.js';
import { count, pick, useSpeech, useWords } from '../../words/language.js';
import { PROPOSALS } from './words.js';

/** What a proposal comes to: its faults, or the comparison and the counts of every institution that shares. */
export function StudyView({ study }: { study: Study }) {
  const say = useWords(PROPOSALS);
  const { language } = useSpeech();
  const titles = new Map((study.bundle?.rules ?? []).map(({ id, title }) => [id, title[language]]));
  if (study.problems.length > 0)
    return (
      <section className="card bad" role="alert">
        <h2>{say.problems}</h2>
        <ProblemList problems={study.problems} />
      </section>
    );
  return (
    <>
      {study.comparison !== null && (
        <section className="card">
          <h2>{say.meaning}</h2>
          <ComparisonView comparison={study.comparison} titles={titles} />
        </section>
      )}
      <section className="card">
        <h2>{say.impact}</h2>
        <p className="small quiet">{study.impact.length === 0 ? say.noImpact : say.impactLead}</p>
        {study.impact.length > 0 && <ImpactTable impact={study.impact} />}
      </section>
    </>
  );
}

function ImpactTable({ impact }: { impact: Study['impact'] }) {
  const say = useWords(PROPOSALS);
  const { language } = useSpeech();
  const { institutions } = useSession();
  const figure = (value: number | null) => (value === null ? say.hidden : count(value, language));
  return (
    <Scroll label={say.impact}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.institution}</th>
            <th scope="col" className="number">
              {say.offerings}
            </th>
            <th scope="col" className="number">
              {say.touched}
            </th>
            <th scope="col">{say.moves}</th>
          </tr>
        </thead>
        <tbody>
          {impact.map(({ institution, offerings, touched, verdicts }) => (
            <tr key={institution}>
              <th scope="row">
                {pick(institutions.find(({ key }) => key === institution)?.name, language) ?? institution}
              </th>
              <td className="number">{figure(offerings)}</td>
              <td className="number">{figure(touched)}</td>
              <td className="small">
                {verdicts
                  .filter(({ from, to }) => from !== to)
                  .map(
                    ({ from, to, count: n }) =>
                      `${VERDICT_NAMES[from][language]} → ${VERDICT_NAMES[to][language]}: ${figure(n)}`,
                  )
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
