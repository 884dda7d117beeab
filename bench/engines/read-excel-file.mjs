import { readSheet } from 'read-excel-file/node';

export async function prepare() {
  return async (file) => ({ offerings: (await readSheet(file)).length - 1 });
}
