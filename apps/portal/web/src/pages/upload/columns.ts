import type { UploadPreview } from '../../../../src/api/contract.js';

export interface Column {
  readonly name: string;
  /** Different words found in it, in the order of the file. */
  readonly examples: readonly string[];
}

/** The columns of a table with what stands in its first rows, or the keys of an export. */
export function columnsOf({ table, keys }: UploadPreview): readonly Column[] {
  if (table === null) return (keys ?? []).map((name) => ({ name, examples: [] }));
  return table.headers
    .map((name, at) => ({
      name,
      examples: [...new Set(table.rows.map((row) => row[at] ?? '').filter((cell) => cell !== '' && cell !== name))],
    }))
    .filter(({ name }) => name !== '');
}
