import { formatLocation, type Language, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from './codes.js';
import { type Io, wantsColour, widthOf } from './io.js';
import { paint } from './paint.js';
import { wrap } from './wrap.js';

/** How much a message on standard error weighs. */
export type Weight = 'fault' | 'note';

/** Writes a coded problem to standard error: code and place, what is so, what to do. */
export function sayProblem(told: Problem, io: Io, language: Language, weight: Weight = 'fault'): void {
  const style = paint(wantsColour(io.stderr, io.env));
  const width = widthOf(io.stderr, io.env);
  const place = told.location ? ` ${formatLocation(told.location)}` : '';
  const head = weight === 'fault' ? style.red(told.code) : style.yellow(told.code);
  const body = [told.what[language], told.todo[language]].flatMap((text) =>
    wrap(text, width - 2).map((line) => `  ${line}`),
  );
  const snippet = told.snippet ? `\n${told.snippet[language]}\n` : '';
  io.stderr.write(`${head}${style.bold(place)}\n${body.join('\n')}\n${snippet}`);
}

/** Writes a fault of ours to standard error; the stack only where `AFK_DEBUG` asks for it. */
export async function sayFault(error: unknown, io: Io, language: Language): Promise<void> {
  const detail = error instanceof Error ? error.message : String(error);
  sayProblem(problem(CLI_CODES, 'AFK-901', { detail }), io, language);
  if (io.env.AFK_DEBUG && error instanceof Error) {
    const { inspect } = await import('node:util');
    io.stderr.write(`${inspect(error)}\n`);
  }
}
