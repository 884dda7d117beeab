import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

/** The whole file as a document with positions; every tenth offering's credits are located, as ours does. */
export async function prepare() {
  return async (file) => {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
    const { offerings } = document.toJS();
    let located = 0;
    for (let index = 9; index < offerings.length; index += 10) {
      const node = document.getIn(['offerings', index, 'credits'], true) ?? document.getIn(['offerings', index], true);
      located += lines.linePos(node.range[0]).line;
    }
    return { offerings: offerings.length, located };
  };
}
