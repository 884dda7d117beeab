import { Bench } from './bench.js';
import type { Reply, Request } from './messages.js';

let bench: Bench | undefined;

/** Answers one request after another; the page sends the next only when the last is answered. */
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  let reply: Reply;
  try {
    reply = answer(data);
  } catch {
    reply = { kind: 'failed', request: data.kind };
  }
  postMessage(reply);
});

function answer(request: Request): Reply {
  const start = performance.now();
  const took = () => performance.now() - start;
  if (request.kind === 'open') {
    bench = new Bench(request.bundle, request.shared);
    return { kind: 'opened', rows: bench.rows, took: took() };
  }
  if (bench === undefined) return { kind: 'failed', request: request.kind };
  if (request.kind === 'impact') return { kind: 'impact', ...bench.impact(request.draft), took: took() };
  return { kind: 'compare', ...bench.compare(request.draft), took: took() };
}
