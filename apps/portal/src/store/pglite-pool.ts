import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

type Command = PostgresQueryResult<unknown>['command'];

/**
 * PGlite as a pool of one connection. Whoever connects has it alone until release, else two requests would share one
 * transaction.
 */
export class PglitePool implements PostgresPool {
  #tail: Promise<void> = Promise.resolve();

  constructor(private readonly pglite: PGlite) {}

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return { query: this.#query, release } as PostgresPoolClient;
  }

  /** Several statements at once, as the job queue installs itself; gives the rows of the last. */
  async execute(text: string, values: readonly unknown[] = []): Promise<{ rows: unknown[] }> {
    const { query, release } = await this.connect();
    try {
      if (values.length > 0) return await query(text, values);
      const results = await this.pglite.exec(text);
      return { rows: results.at(-1)?.rows ?? [] };
    } finally {
      release();
    }
  }

  async end(): Promise<void> {
    await this.#tail;
    await this.pglite.close();
  }

  readonly #query = async <Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> => {
    const { rows, affectedRows } = await this.pglite.query<Row>(text, [...values]);
    const command = text.trimStart().slice(0, 6).toUpperCase() as Command;
    return { command, rows, rowCount: affectedRows ?? rows.length };
  };
}
