import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words/language.js';
import { Failure } from './failure.js';
import { PARTS } from './words.js';

/** What was asked of the server: waiting, failed, or there. */
export function Asked<Answer>({
  query,
  children,
}: {
  query: UseQueryResult<Answer>;
  children: (answer: Answer) => ReactNode;
}) {
  const say = useWords(PARTS);
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} again={() => query.refetch()} />;
  return (
    <p role="status" className="quiet">
      {say.loading}
    </p>
  );
}
