import type * as z from 'zod';
import type { AnswerOf, ParamsOf, Route } from '../api/contract.js';
import type { Portal } from '../portal.js';
import type { Session } from '../session/sessions.js';
import type { FileAnswer } from './file-answer.js';

type Parsed<R extends Route, Part extends 'query' | 'body'> = R[Part] extends z.ZodType ? z.output<R[Part]> : undefined;

/** What a handler is given: parsed and allowed. */
interface Call<R extends Route> {
  readonly portal: Portal;
  readonly params: ParamsOf<R>;
  readonly query: Parsed<R, 'query'>;
  readonly body: R extends { body: 'binary' } ? Uint8Array : Parsed<R, 'body'>;
  /** There for every route but those for anyone. */
  readonly session: R['access'] extends 'anyone' ? Session | null : Session;
}

type Handler<R extends Route> = (
  call: Call<R>,
) => Promise<R['response'] extends 'file' ? FileAnswer : R['response'] extends 'nothing' ? void : AnswerOf<R>>;

/** One handler for each route of a table: a route without one does not compile. */
export type Handlers<Table extends Readonly<Record<string, Route>>> = {
  readonly [Name in keyof Table]: Handler<Table[Name]>;
};
