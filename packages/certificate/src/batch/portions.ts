import type { BatchItem, Portion } from './model.js';

/** As many as one thread does at once: enough to make sending cheap, few enough to keep memory flat. */
const PORTION = 100;

/** Cuts items into portions, from the row `from` on. */
export async function* portionsOf(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  from: number,
): AsyncGenerator<Portion> {
  let row = 0;
  let held: BatchItem[] = [];
  for await (const item of items) {
    row += 1;
    if (row <= from) continue;
    held.push(item);
    if (held.length < PORTION) continue;
    yield { first: row - held.length, items: held };
    held = [];
  }
  if (held.length > 0) yield { first: row - held.length, items: held };
}

/**
 * Gives portions to lanes in turn, two each at a time, and takes what they made of them in the order of the list. The
 * first error stops it, after the portions before it were taken.
 */
export async function inOrder<Lane, Value>(
  lanes: readonly Lane[],
  portions: AsyncIterable<Portion>,
  work: (lane: Lane, portion: Portion) => Promise<Value>,
  take: (value: Value, portion: Portion) => void,
): Promise<void> {
  const running: { readonly portion: Portion; readonly value: Promise<Value> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = running.shift();
    if (first) take(await first.value, first.portion);
  };
  let turn = 0;
  for await (const portion of portions) {
    const lane = lanes[turn % lanes.length] as Lane;
    turn += 1;
    const value = work(lane, portion);
    // It is awaited in its turn; until then a failure must not end the process.
    value.catch(() => undefined);
    running.push({ portion, value });
    if (running.length >= lanes.length * 2) await takeFirst();
  }
  while (running.length > 0) await takeFirst();
}
