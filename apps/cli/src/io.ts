/** A stream that text goes to, as far as the command needs to know it. */
export interface Sink {
  write(text: string): boolean;
  /** Resolves when the stream can take more, or takes nothing any more. */
  drained(): Promise<void>;
  /** Why the stream takes nothing any more; `EPIPE` is a reader that stopped early. Undefined while it does. */
  readonly failure?: { readonly code: string } | undefined;
  readonly isTTY: boolean;
  /** Width in columns; undefined where there is no terminal. */
  readonly columns: number | undefined;
}

/** Everything of the world outside that the command sees, so that a test can stand in for it. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** A person can be asked something. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Today in local time, `YYYY-MM-DD`. */
  today(): string;
}

/**
 * Whether text for a stream gets colour: `FORCE_COLOR` and `NO_COLOR` decide where set (see force-color.org and
 * no-color.org), else a terminal does.
 */
export function wantsColour(sink: Sink, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return sink.isTTY && env.TERM !== 'dumb';
}

/** Columns to lay text out in: the terminal's, `COLUMNS`, or 80 where the text goes to a file or a pipe. */
export function widthOf(sink: Sink, env: Io['env']): number {
  const told = sink.columns ?? Number(env.COLUMNS);
  return Number.isFinite(told) && told >= 40 ? Math.min(told, 160) : 80;
}
