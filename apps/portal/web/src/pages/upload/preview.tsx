import { formatLocation } from '@afsprakenkader/diagnostics';
import type { UploadPreview } from '../../../../src/api/contract.js';
import { ProblemList } from '../../parts/problem-list.js';
import { Scroll } from '../../parts/scroll.js';
import { count, pick, useSpeech, useWords } from '../../words/language.js';
import { UPLOAD } from './words.js';

/** How a file is read: the first offerings, the faults with their places, the notes. */
export function Preview({ preview }: { preview: UploadPreview }) {
  const say = useWords(UPLOAD);
  const { language } = useSpeech();
  const { offerings, problems, notes } = preview;
  return (
    <>
      <section className="card" aria-live="polite">
        <h2>{say.result}</h2>
        <p>{offerings.total === 0 ? say.none : say.total(offerings.total)}</p>
        {offerings.first.length > 0 && (
          <Scroll label={say.result}>
            <table>
              <caption className="unseen">{say.first}</caption>
              <thead>
                <tr>
                  {[say.id, say.name, say.type, say.credits, say.labelColumn, say.where].map((name) => (
                    <th key={name} scope="col" className={name === say.credits ? 'number' : undefined}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {offerings.first.map((offering) => (
                  <tr key={formatLocation(offering.source)}>
                    <th scope="row">{offering.id ?? <Missing />}</th>
                    <td>{pick(offering.title, language) ?? <Missing />}</td>
                    <td>{offering.type ?? <Missing />}</td>
                    <td className="number">
                      {offering.credits === null ? <Missing /> : count(offering.credits, language)}
                    </td>
                    <td>{offering.label ?? <Missing />}</td>
                    <td className="small code">{formatLocation(offering.source)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>
      {problems.length > 0 && (
        <section className="card warn">
          <h2>{say.problems(problems.length)}</h2>
          <p>{say.problemsLead}</p>
          <ProblemList problems={problems} />
        </section>
      )}
      {notes.length > 0 && (
        <details className="card more">
          <summary>{say.notes(notes.length)}</summary>
          <ProblemList problems={notes} />
        </details>
      )}
    </>
  );
}

function Missing() {
  return <span className="quiet small">{useWords(UPLOAD).notTold}</span>;
}
