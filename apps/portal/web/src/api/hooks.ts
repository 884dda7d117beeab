import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf, ROUTES, RouteName } from '../../../src/api/contract.js';
import { CallFailed, type CallOf, call } from './client.js';

type Answer<Name extends RouteName> = AnswerOf<(typeof ROUTES)[Name]>;

export function keyOf<Name extends RouteName>(name: Name, needs: CallOf<Name> = {}): QueryKey {
  return [name, needs.params ?? null, needs.query ?? null];
}

/** What a route answers, kept while the page stands; asked again when something was sent. */
export function useAnswer<Name extends RouteName>(name: Name, needs: CallOf<Name> = {}, isWanted = true) {
  return useQuery<Answer<Name>, CallFailed>({
    queryKey: keyOf(name, needs),
    queryFn: () => call(name, needs),
    enabled: isWanted,
  });
}

/** Sends something. All that was asked before may be other now, and is asked again when it is next looked at. */
export function useSend<Name extends RouteName>(name: Name) {
  const known = useQueryClient();
  return useMutation<Answer<Name>, CallFailed, CallOf<Name>>({
    mutationFn: (needs) => call(name, needs),
    onSuccess: () => known.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'framework' }),
  });
}

/** Frozen versions and lists of words do not change while a page stands. */
export function isWorthRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof CallFailed && (error.status === 0 || error.status >= 502);
}
