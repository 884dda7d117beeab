import { STATUSES, type Status, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';

const SORTS = ['ordinal', 'id', 'title', 'credits', 'verdict'] as const;
type Sort = (typeof SORTS)[number];

/** What the address says of the list; unknown words in it are passed over. */
export interface Filter {
  readonly verdict?: Verdict;
  readonly rule?: string;
  readonly status?: Status;
  readonly programme?: string;
  readonly search?: string;
  readonly sort?: Sort;
  readonly descending?: 'yes' | 'no';
}

export function filterFrom(search: URLSearchParams): Filter {
  const one = <Word extends string>(name: string, known: readonly Word[]) =>
    known.find((word) => word === search.get(name));
  const entries = {
    verdict: one('verdict', VERDICTS),
    rule: search.get('rule') ?? undefined,
    status: one('status', STATUSES),
    programme: search.get('programme') ?? undefined,
    search: search.get('search') ?? undefined,
    sort: one('sort', SORTS),
    descending: one('descending', ['yes', 'no'] as const),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''));
}
