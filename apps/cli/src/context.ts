import type { Language } from '@afsprakenkader/diagnostics';
import type { Io } from './io.js';

/** What a command is given besides its own words, and where it leaves its exit code. */
export interface Run {
  readonly io: Io;
  readonly language: Language;
  readonly outcome: { exitCode: number };
}

/** Options as the command line gave them, by their long name in camel case. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;
