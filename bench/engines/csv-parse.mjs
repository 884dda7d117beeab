import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export async function prepare() {
  return async (file) => {
    let offerings = 0;
    let located = 0;
    for await (const { info } of createReadStream(file).pipe(parse({ columns: true, info: true }))) {
      offerings++;
      located += info.lines;
    }
    return { offerings, located };
  };
}
