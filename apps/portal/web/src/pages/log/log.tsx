import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditEntry } from '../../../../src/api/contract.js';
import { call } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { Act } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { Scroll } from '../../parts/scroll.js';
import { atMoment, useSpeech, useWords, words } from '../../words/language.js';

const PER_CALL = 100;

const LOG = words({
  nl: {
    title: 'Logboek',
    lead: 'Wie wat besliste, en wanneer. Niets hiervan kan gewijzigd worden.',
    when: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    none: 'Er is nog niets beslist.',
    older: 'Ouder',
    actions: {
      'catalogue-added': 'catalogus opgenomen',
      'catalogue-removed': 'catalogus verwijderd',
      'exception-added': 'uitzondering vastgelegd',
      'exception-changed': 'uitzondering gewijzigd',
      'exception-removed': 'uitzondering verwijderd',
      'pin-moved': 'versie vastgelegd',
      'sharing-changed': 'delen gewijzigd',
    } as Readonly<Record<AuditEntry['action'], string>>,
  },
  en: {
    title: 'Log',
    lead: 'Who decided what, and when. None of it can be changed.',
    when: 'When',
    who: 'Who',
    what: 'What',
    none: 'Nothing has been decided yet.',
    older: 'Older',
    actions: {
      'catalogue-added': 'catalogue taken in',
      'catalogue-removed': 'catalogue removed',
      'exception-added': 'exception recorded',
      'exception-changed': 'exception changed',
      'exception-removed': 'exception removed',
      'pin-moved': 'version pinned',
      'sharing-changed': 'sharing changed',
    },
  },
});

/** The audit entries of an institution, newest first. */
export default function Log({ institution }: { institution: string }) {
  const say = useWords(LOG);
  const { language } = useSpeech();
  const log = useInfiniteQuery({
    queryKey: ['audit', institution],
    queryFn: ({ pageParam }) =>
      call('audit', { params: { institution }, query: pageParam === 0 ? {} : { before: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: ({ entries }) => (entries.length < PER_CALL ? undefined : entries.at(-1)?.id),
  });
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={say.title} lead={say.lead}>
      {log.isError && <Failure error={log.error} again={() => log.refetch()} />}
      {log.isSuccess && entries.length === 0 && <p>{say.none}</p>}
      {entries.length > 0 && (
        <section className="card">
          <Scroll label={say.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say.when}</th>
                  <th scope="col">{say.who}</th>
                  <th scope="col">{say.what}</th>
                </tr>
              </thead>
              <tbody>
                {entries.map(({ id, at, by, action, detail }) => (
                  <tr key={id}>
                    <td style={{ whiteSpace: 'nowrap' }}>{atMoment(at, language)}</td>
                    <td>{by}</td>
                    <td>
                      {say.actions[action]} <span className="small quiet">{detailOf(detail)}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {log.hasNextPage && (
            <div>
              <Act isPending={log.isFetchingNextPage} onPress={() => log.fetchNextPage()}>
                {say.older}
              </Act>
            </div>
          )}
        </section>
      )}
    </Page>
  );
}

/** Facts beside an action, e.g. `0.1.0 → 0.2.0` for a pin. */
function detailOf(detail: Readonly<Record<string, unknown>>): string {
  const asText = (value: unknown): string =>
    typeof value === 'object' && value !== null ? Object.values(value).map(asText).join(' ') : String(value ?? '–');
  const { from, to, ...rest } = detail;
  const move = to === undefined ? [] : [`${asText(from)} → ${asText(to)}`];
  return [...move, ...Object.values(rest).map(asText)].join(' · ');
}
