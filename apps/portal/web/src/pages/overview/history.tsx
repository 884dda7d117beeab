import type { CheckInfo } from '../../../../src/api/contract.js';
import { Scroll } from '../../parts/scroll.js';
import { VerdictBar } from '../../parts/verdict-bar.js';
import { count, onDay, useSpeech, useWords } from '../../words/language.js';
import { OVERVIEW } from './words.js';

/** How the verdicts went from check to check: a table in which each row is a bar. */
export function History({ checks }: { checks: readonly CheckInfo[] }) {
  const say = useWords(OVERVIEW);
  const { language } = useSpeech();
  if (checks.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.history}</h2>
      <p className="small quiet">{say.historyLead}</p>
      <Scroll label={say.history}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.day}</th>
              <th scope="col">{say.framework}</th>
              <th scope="col" className="number">
                {say.count}
              </th>
              <th scope="col" style={{ width: '55%' }}>
                {say.history}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...checks].reverse().map((check) => (
              <tr key={check.id}>
                <th scope="row" style={{ whiteSpace: 'nowrap' }}>
                  {onDay(check.at, language)}
                </th>
                <td>{check.framework.version}</td>
                <td className="number">{count(check.offerings, language)}</td>
                <td>
                  <VerdictBar counts={check.verdicts} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
