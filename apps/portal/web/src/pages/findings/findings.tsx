import { STATUS_NAMES, STATUSES, VERDICT_NAMES, VERDICTS } from '@afsprakenkader/rule-language';
import { useDeferredValue, useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../../api/hooks.js';
import { Asked } from '../../parts/asked.js';
import { Act, Pick, TextEntry } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { count, useSpeech, useWords } from '../../words/language.js';
import { type Filter, filterFrom } from './filter.js';
import { OfferingGrid, PAGE_SIZE } from './offering-grid.js';
import { FINDINGS } from './words.js';

/** The whole catalogue as a list that is filtered and sorted by the server; the address holds the filter. */
export default function Findings({ institution }: { institution: string }) {
  const say = useWords(FINDINGS);
  const { language } = useSpeech();
  const [search, setSearch] = useSearchParams();
  const filter = filterFrom(search);
  const [typed, setTyped] = useState(filter.search ?? '');
  const sought = useDeferredValue(typed);
  const change = (part: { readonly [Key in keyof Filter]?: Filter[Key] | '' }) => {
    const next = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== '' && value !== undefined);
    setSearch(Object.fromEntries(next) as Record<string, string>, { replace: true });
  };
  useEffect(() => {
    if (sought === (filter.search ?? '')) return;
    const soon = setTimeout(() => change({ search: sought }), 200);
    return () => clearTimeout(soon);
  });
  const overview = useAnswer('overview', { params: { institution } });
  const version = overview.data?.check?.framework.version ?? '';
  const bundle = useAnswer('framework', { params: { version } }, version !== '');
  const first = useAnswer('offerings', {
    params: { institution },
    query: { ...filter, offset: 0, limit: PAGE_SIZE },
  });
  const titles = new Map(bundle.data?.rules.map(({ id, title }) => [id, title[language]]));
  const all = { value: '', name: say.all };
  const rules = bundle.data?.rules.map(({ id }) => id) ?? first.data?.rules ?? [];
  return (
    <Page title={say.title} lead={say.lead}>
      <search className="filters no-print">
        <TextEntry label={say.search} value={typed} onChange={setTyped} type="search" />
        <Pick
          label={say.verdict}
          value={filter.verdict ?? ''}
          options={[all, ...VERDICTS.map((value) => ({ value, name: VERDICT_NAMES[value][language] }))]}
          onChange={(verdict) => change({ verdict: VERDICTS.find((each) => each === verdict) ?? '' })}
        />
        <Pick
          label={say.rule}
          value={filter.rule ?? ''}
          options={[all, ...rules.map((value) => ({ value, name: titles.get(value) ?? value }))]}
          onChange={(rule) => change({ rule, status: '' })}
        />
        {filter.rule !== undefined && (
          <Pick
            label={say.status}
            value={filter.status ?? ''}
            options={[
              { value: '', name: say.saying },
              ...STATUSES.map((value) => ({ value, name: STATUS_NAMES[value][language] })),
            ]}
            onChange={(status) => change({ status: STATUSES.find((each) => each === status) ?? '' })}
          />
        )}
        {(first.data?.programmes.length ?? 0) > 0 && (
          <Pick
            label={say.programme}
            value={filter.programme ?? ''}
            options={[all, ...(first.data?.programmes ?? []).map((value) => ({ value, name: value }))]}
            onChange={(programme) => change({ programme })}
          />
        )}
      </search>
      <Asked query={first}>
        {({ total, rows }) => (
          <div className="stack">
            <div className="row" aria-live="polite">
              <strong>{say.found(count(total, language))}</strong>
              {Object.keys(filter).length > 0 && (
                <Act
                  kind="plain"
                  onPress={() => {
                    setTyped('');
                    setSearch({}, { replace: true });
                  }}
                >
                  {say.clear}
                </Act>
              )}
              <span className="quiet small no-print">{say.keys}</span>
            </div>
            {total === 0 ? (
              <p className="card">{say.none}</p>
            ) : (
              <OfferingGrid
                key={JSON.stringify(filter)}
                institution={institution}
                filter={filter}
                total={total}
                first={rows}
                onSort={(sort) =>
                  change({ sort, descending: filter.sort === sort && filter.descending !== 'yes' ? 'yes' : 'no' })
                }
              />
            )}
          </div>
        )}
      </Asked>
    </Page>
  );
}
