import type * as z from 'zod';

/** What a person may do. One person may hold several of them; `viewer` is what everybody of an institution is. */
export const ROLES = ['viewer', 'editor', 'registrar', 'working-group'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who may call a route. `anyone`: also without signing in. `signed-in`: any person. `institution:<role>`: a person of the
 * institution in the path who holds the role. `working-group`: members of the working group, whatever their institution.
 */
type Access =
  | 'anyone'
  | 'signed-in'
  | 'institution:viewer'
  | 'institution:editor'
  | 'institution:registrar'
  | 'working-group';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * One route of the portal: everything that both sides need to know of it. `binary` bodies are the bytes of a file;
 * a `file` response is a download and no JSON.
 */
export interface Route {
  readonly method: Method;
  /** Path with `:names`, as the router and the front end fill it in. */
  readonly path: `/api/${string}`;
  readonly access: Access;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType | 'binary';
  readonly response: z.ZodType | 'file' | 'nothing';
}

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The names in the path of a route, with their values. */
export type ParamsOf<R extends Route> = Readonly<Record<Names<R['path']>, string>>;
export type QueryOf<R extends Route> = R extends { query: z.ZodType } ? z.input<R['query']> : undefined;
export type BodyOf<R extends Route> = R extends { body: 'binary' }
  ? Blob | Uint8Array
  : R extends { body: z.ZodType }
    ? z.input<R['body']>
    : undefined;
/** What a route answers when all is well. */
export type AnswerOf<R extends Route> = R extends { response: z.ZodType } ? z.output<R['response']> : undefined;

/** Keeps the literal types of a table of routes. */
export function defineRoutes<const Table extends Readonly<Record<string, Route>>>(table: Table): Table {
  return table;
}
