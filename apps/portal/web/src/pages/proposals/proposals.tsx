import { Link } from 'wouter';
import { useAnswer } from '../../api/hooks.js';
import { Asked } from '../../parts/asked.js';
import { Page } from '../../parts/page.js';
import { atMoment, useSpeech, useWords } from '../../words/language.js';
import { PROPOSALS } from './words.js';

export default function Proposals() {
  const say = useWords(PROPOSALS);
  const { language } = useSpeech();
  const proposals = useAnswer('proposals');
  return (
    <Page
      title={say.title}
      lead={say.lead}
      actions={
        <Link className="button" href="/workbench">
          {say.workbench}
        </Link>
      }
    >
      <Asked query={proposals}>
        {({ proposals: known }) =>
          known.length === 0 ? (
            <p className="card">{say.none}</p>
          ) : (
            <ul className="stack" style={{ listStyle: 'none', padding: 0 }}>
              {known.map(({ name, revision, savedAt, savedBy }) => (
                <li key={name} className="card">
                  <h2>
                    <Link href={`/proposals/${name}`}>{name}</Link>
                  </h2>
                  <p className="small quiet">
                    {say.revision(revision)}, {say.saved(savedBy, atMoment(savedAt, language))}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Page>
  );
}
