import { addressOf } from '../../api/client.js';
import { useSpeech, useWords } from '../../words/language.js';
import { OVERVIEW } from './words.js';

/** Names of formats are names: the same in every language. */
const FORMATS = {
  html: 'HTML',
  csv: 'CSV',
  markdown: 'Markdown',
  text: 'TXT',
  json: 'JSON',
  sarif: 'SARIF',
  junit: 'JUnit',
  github: 'GitHub',
  gitlab: 'GitLab',
} as const;

export function Reports({ institution }: { institution: string }) {
  const say = useWords(OVERVIEW);
  const { language } = useSpeech();
  return (
    <section className="card no-print">
      <h2>{say.reports}</h2>
      <div className="row">
        {Object.entries(FORMATS).map(([format, name]) => (
          <a
            key={format}
            className="button little"
            href={addressOf('report', { params: { institution, format }, query: { lang: language } })}
          >
            {name}
          </a>
        ))}
      </div>
    </section>
  );
}
