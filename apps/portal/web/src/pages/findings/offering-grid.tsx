import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { OfferingRow } from '../../../../src/api/contract.js';
import { call } from '../../api/client.js';
import { keyOf } from '../../api/hooks.js';
import { VerdictMark } from '../../parts/verdict-mark.js';
import { count, pick, useSpeech, useWords } from '../../words/language.js';
import type { Filter } from './filter.js';
import { GridHead, type GridSort } from './grid-head.js';
import { FINDINGS } from './words.js';

export const PAGE_SIZE = 200;
const WIDE = 50;
const NARROW = 70;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

interface OfferingGridProps {
  readonly institution: string;
  readonly filter: Filter;
  readonly total: number;
  readonly first: readonly OfferingRow[];
  readonly onSort: (sort: GridSort) => void;
}

/** Only the lines in view stand in the page, and only their part of the list is asked of the server. */
export function OfferingGrid({ institution, filter, total, first, onSort }: OfferingGridProps) {
  const say = useWords(FINDINGS);
  const { language } = useSpeech();
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(0);
  const goalLine = useRef<number | null>(null);
  const isNarrow = window.matchMedia('(max-width: 60rem)').matches;
  const lines = useVirtualizer({
    count: total,
    getScrollElement: () => body.current,
    estimateSize: () => (isNarrow ? NARROW : WIDE),
    overscan: 8,
  });
  const items = lines.getVirtualItems();
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / PAGE_SIZE)))];
  const params = { institution };
  const answers = useQueries({
    queries: pages.map((page) => {
      const query = { ...filter, offset: page * PAGE_SIZE, limit: PAGE_SIZE };
      return {
        queryKey: keyOf('offerings', { params, query }),
        queryFn: () => call('offerings', { params, query }),
      };
    }),
  });
  const rowAt = (index: number): OfferingRow | undefined => {
    const page = Math.floor(index / PAGE_SIZE);
    const known = answers[pages.indexOf(page)]?.data?.rows ?? (page === 0 ? first : undefined);
    return known?.[index % PAGE_SIZE];
  };
  // A line that was walked to may come into the page only by scrolling, and when the server has answered.
  useEffect(() => {
    if (goalLine.current === null) return;
    const link = body.current?.querySelector<HTMLElement>(`[data-line="${goalLine.current}"]`);
    (link ?? body.current)?.focus({ preventScroll: true });
    if (link != null) goalLine.current = null;
  });
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const goal = event.key === 'Home' ? 0 : event.key === 'End' ? total - 1 : undefined;
    if (step === undefined && goal === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(goal ?? current + (step ?? 0), 0), total - 1);
    setCurrent(next);
    lines.scrollToIndex(next);
    goalLine.current = next;
  };
  return (
    <table className="grid" aria-rowcount={total + 1} aria-label={say.title}>
      <GridHead filter={filter} onSort={onSort} />
      <tbody
        className="body"
        ref={body}
        tabIndex={-1}
        style={{ '--height': `${lines.getTotalSize()}px` } as CSSProperties}
      >
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <tr
              key={index}
              aria-rowindex={index + 2}
              className="line offering"
              style={{ transform: `translateY(${start}px)` }}
            >
              <td className="code">{row?.id ?? say.waiting}</td>
              <td className="title">
                {row !== undefined && (
                  <Link
                    data-line={index}
                    tabIndex={index === current ? 0 : -1}
                    onFocus={() => setCurrent(index)}
                    onKeyDown={walk}
                    href={`/i/${institution}/offerings/${encodeURIComponent(row.id)}?ordinal=${row.ordinal}`}
                  >
                    {pick(row.title, language) ?? row.id}
                  </Link>
                )}
              </td>
              <td className="type">{row?.type ?? ''}</td>
              <td className="number credits">{row?.credits == null ? '' : count(row.credits, language)}</td>
              <td>{row !== undefined && <VerdictMark verdict={row.verdict} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
