import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';

export async function prepare() {
  return async (file) => ({ offerings: papaparse.parse(readFileSync(file, 'utf8'), { header: true }).data.length });
}
