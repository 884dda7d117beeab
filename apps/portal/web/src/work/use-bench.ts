import type { Bundle } from '@afsprakenkader/framework';
import { useEffect, useRef, useState } from 'react';
import type { Draft, Judgement, Outcome, Reply, Request, Shared } from './messages.js';

/** How long a person has to pause before the whole comparison is made again, in milliseconds. */
const PAUSE = 120;

interface BenchState {
  readonly isReady: boolean;
  readonly hasFailed: boolean;
  readonly rows: number;
  readonly outcome: Outcome | undefined;
  readonly judgement: Judgement | undefined;
}

/**
 * Two workers: one counts at every move, the other compares the texts when the hand rests. Each holds one request and the
 * newest behind it, so that neither ever runs after what nobody looks at any more.
 */
export function useBench(bundle: Bundle | undefined, shared: readonly Shared[] | undefined, draft: Draft): BenchState {
  const counting = useRef<Desk | undefined>(undefined);
  const comparing = useRef<Desk | undefined>(undefined);
  const [state, setState] = useState<BenchState>({
    isReady: false,
    hasFailed: false,
    rows: 0,
    outcome: undefined,
    judgement: undefined,
  });
  useEffect(() => {
    if (bundle === undefined || shared === undefined) return;
    const hear = (reply: Reply) => setState((was) => ({ ...was, ...heard(reply, was) }));
    counting.current = new Desk(hear);
    comparing.current = new Desk((reply) => {
      if (reply.kind !== 'opened') hear(reply);
    });
    counting.current.send({ kind: 'open', bundle, shared });
    comparing.current.send({ kind: 'open', bundle, shared: [] });
    return () => {
      counting.current?.close();
      comparing.current?.close();
    };
  }, [bundle, shared]);
  useEffect(() => {
    if (!state.isReady) return;
    counting.current?.send({ kind: 'impact', draft });
    const soon = setTimeout(() => comparing.current?.send({ kind: 'compare', draft }), PAUSE);
    return () => clearTimeout(soon);
  }, [state.isReady, draft]);
  return state;
}

/** While a condition cannot be read, what was counted last stays: nothing was counted that could take its place. */
function heard(reply: Reply, was: BenchState): Partial<BenchState> {
  if (reply.kind === 'opened') return { isReady: true, rows: reply.rows };
  if (reply.kind === 'impact') {
    const isCounted = reply.problems.length === 0 || was.outcome === undefined;
    return { outcome: isCounted ? reply : { ...was.outcome, problems: reply.problems }, hasFailed: false };
  }
  if (reply.kind === 'compare') return { judgement: reply.comparison === null ? was.judgement : reply };
  return { hasFailed: true };
}

class Desk {
  readonly #worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });
  #isBusy = false;
  #next: Request | undefined;

  constructor(hear: (reply: Reply) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#isBusy = false;
      const next = this.#next;
      this.#next = undefined;
      if (next !== undefined) this.send(next);
      hear(data);
    });
    this.#worker.addEventListener('error', () => hear({ kind: 'failed', request: 'open' }));
  }

  send(request: Request): void {
    if (this.#isBusy) {
      this.#next = request;
      return;
    }
    this.#isBusy = true;
    this.#worker.postMessage(request);
  }

  close(): void {
    this.#worker.terminate();
  }
}
