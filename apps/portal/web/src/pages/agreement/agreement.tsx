import type { Bundle } from '@afsprakenkader/framework';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../../api/hooks.js';
import { Asked } from '../../parts/asked.js';
import { Pick } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { useSpeech, useWords } from '../../words/language.js';
import { RulePair } from './rule-pair.js';
import { differsBetween, pairsOf } from './rule-pairs.js';
import { AGREEMENT } from './words.js';

/** The agreement, clause by clause, one version or two beside each other. Readable without signing in. */
export default function Agreement() {
  const say = useWords(AGREEMENT);
  const [search, setSearch] = useSearchParams();
  const frameworks = useAnswer('frameworks');
  const versions = frameworks.data?.frameworks ?? [];
  const version = search.get('version') ?? versions.at(-1)?.version ?? '';
  const beside = search.get('beside') ?? '';
  const shows = search.get('show') ?? 'all';
  const change = (part: Readonly<Record<string, string>>) =>
    setSearch({ version, beside, show: shows, ...part }, { replace: true });
  const bundle = useAnswer('framework', { params: { version } }, version !== '');
  const other = useAnswer('framework', { params: { version: beside } }, beside !== '');
  const options = versions.map(({ version: value, date }) => ({
    value,
    name: [value, date].filter(Boolean).join(' · '),
  }));
  return (
    <Page title={say.title} lead={say.lead}>
      <div className="filters no-print">
        <Pick label={say.version} value={version} options={options} onChange={(next) => change({ version: next })} />
        <Pick
          label={say.beside}
          value={beside}
          options={[{ value: '', name: say.alone }, ...options.filter(({ value }) => value !== version)]}
          onChange={(next) => change({ beside: next })}
        />
        {beside !== '' && (
          <Pick
            label={say.show}
            value={shows}
            options={[
              { value: 'all', name: say.everything },
              { value: 'changed', name: say.onlyChanged },
            ]}
            onChange={(next) => change({ show: next })}
          />
        )}
      </div>
      <Asked query={bundle}>
        {(newer) => <Clauses newer={newer} older={other.data} isOnlyChanged={beside !== '' && shows === 'changed'} />}
      </Asked>
    </Page>
  );
}

interface ClausesProps {
  readonly newer: Bundle;
  readonly older: Bundle | undefined;
  readonly isOnlyChanged: boolean;
}

function Clauses({ newer, older, isOnlyChanged }: ClausesProps) {
  const say = useWords(AGREEMENT);
  const { language } = useSpeech();
  const chapters = pairsOf(newer, older)
    .map((chapter) => ({ ...chapter, pairs: chapter.pairs.filter((pair) => !isOnlyChanged || differsBetween(pair)) }))
    .filter(({ pairs }) => pairs.length > 0);
  return (
    <>
      <section className="card">
        <h2>{newer.title[language]}</h2>
        <p>{newer.summary[language]}</p>
      </section>
      {chapters.length === 0 && <p>{say.none}</p>}
      {chapters.map(({ title, pairs }) => (
        <section key={title.nl} className="stack">
          <h2>{title[language]}</h2>
          {pairs.map((pair) => (
            <RulePair key={pair.id} pair={pair} newer={newer} older={older} />
          ))}
        </section>
      ))}
    </>
  );
}
