import { formatLocation, type Problem } from '@afsprakenkader/diagnostics';
import { useState } from 'react';
import { useSpeech, useWords } from '../words/language.js';
import { PARTS } from './words.js';

const FIRST = 20;

/** Coded problems: what is the matter, where in the file, what to do next. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const say = useWords(PARTS);
  const { language } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, FIRST);
  return (
    <div className="stack">
      <ul className="stack" style={{ listStyle: 'none', padding: 0 }}>
        {shown.map((problem) => (
          <li key={keyOfProblem(problem)} className="stack tight">
            <p>
              <strong>{problem.what[language]}</strong>
            </p>
            {problem.location !== undefined && (
              <p className="small">
                {say.where}: <span className="code">{formatLocation(problem.location)}</span>
              </p>
            )}
            <p>{problem.todo[language]}</p>
            {problem.snippet !== undefined && <pre className="small">{problem.snippet[language]}</pre>}
            <p className="small quiet">{problem.code}</p>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <div>
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {say.more(problems.length - shown.length)}
          </button>
        </div>
      )}
    </div>
  );
}

function keyOfProblem({ code, location, what }: Problem): string {
  return [code, location === undefined ? '' : formatLocation(location), what.nl].join(' ');
}
