/** What a line of the log may hold: never a name, an address, a title or a path with an id of an offering in it. */
interface LogLine {
  readonly event: 'started' | 'stopping' | 'stopped' | 'request' | 'fault' | 'job' | 'sign-in';
  readonly [key: string]: string | number | boolean | null | undefined;
}

export type Log = (line: LogLine) => void;

/** One line of JSON for each event, for whatever collects standard output. */
export function jsonLog(write: (text: string) => void, now: () => Date): Log {
  return (line) => write(`${JSON.stringify({ at: now().toISOString(), ...line })}\n`);
}
