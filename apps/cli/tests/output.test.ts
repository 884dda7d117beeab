import { AfkError } from '@afsprakenkader/diagnostics';
import { describe, expect, it } from 'vitest';
import type { Io, Sink } from '../src/io.js';
import { writeToStdout } from '../src/output.js';

/** A world whose standard output takes `room` pieces and then fails as a stream does: later, and not by throwing. */
function worldWith(room: number, code: string) {
  const taken: string[] = [];
  let failure: { code: string } | undefined;
  const stdout: Sink = {
    write: (text) => {
      if (taken.length < room) taken.push(text);
      else setImmediate(() => (failure = { code }));
      return false;
    },
    drained: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
    isTTY: false,
    columns: undefined,
    get failure() {
      return failure;
    },
  };
  return { io: { stdout } as unknown as Io, taken };
}

async function* pieces(made: string[]) {
  for (const piece of ['a', 'b', 'c', 'd', 'e']) {
    made.push(piece);
    yield piece;
  }
}

describe('standard output', () => {
  it('stops without a word where its reader stops early', async () => {
    const { io, taken } = worldWith(2, 'EPIPE');
    const made: string[] = [];
    await writeToStdout(pieces(made), io);
    expect(taken).toEqual(['a', 'b']);
    expect(made).toEqual(['a', 'b', 'c']);
  });

  it('tells with a code where nothing more can be written', async () => {
    const { io } = worldWith(1, 'ENOSPC');
    const thrown = await writeToStdout(pieces([]), io).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(AfkError);
    expect((thrown as AfkError).problem).toMatchObject({
      code: 'AFK-622',
      what: { en: 'Standard output cannot be written: ENOSPC.' },
    });
  });
});
