import { once } from 'node:events';
import type { Io, Sink } from './io.js';

/** The real process as {@link Io}. */
export function processIo(): Io {
  return {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    // Only looked at where something may be asked: opening standard input costs a start of some milliseconds.
    get interactive() {
      return process.stderr.isTTY === true && process.stdin.isTTY === true && process.env.CI === undefined;
    },
    env: process.env,
    cwd: process.cwd(),
    today: () => localDate(new Date()),
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  let failure: { code: string } | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= { code: error.code ?? error.message };
  });
  return {
    write: (text) => failure !== undefined || stream.write(text),
    drained: async () => {
      if (stream.writableNeedDrain && failure === undefined) await once(stream, 'drain').catch(() => undefined);
    },
    get failure() {
      return failure;
    },
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
  };
}

function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
