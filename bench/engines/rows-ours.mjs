import { readFileSync } from 'node:fs';
import { openTableBytes } from '@afsprakenkader/catalogue/tables';

/** Our reader of tables: rows of cells; the place of every tenth row is asked for. */
export async function prepare() {
  return async (file) => {
    const table = await openTableBytes(file, readFileSync(file));
    const outcome = { rows: 0, located: 0 };
    for await (const batch of table.rows()) {
      for (const row of batch) {
        if (++outcome.rows % 10 !== 0) continue;
        const { line, cell } = row.locate(0);
        outcome.located += line ?? Number(cell.slice(1));
      }
    }
    return outcome;
  };
}
