import { readFileSync } from 'node:fs';
import { isOffering } from '@afsprakenkader/offering';
import { LineCounter, parseDocument } from 'yaml';
import { asText } from './as-text.mjs';

/** The whole file as one document of `yaml`, with positions; the place of the credits of every tenth offering is asked for. */
export async function prepare() {
  return async (file, report) => {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
    const { offerings } = document.toJS();
    const outcome = { offerings: 0, sound: 0, located: 0 };
    for (const offering of offerings) {
      report?.(outcome.offerings, asText(offering));
      if (isOffering(offering)) outcome.sound++;
      const index = outcome.offerings++;
      if (outcome.offerings % 10 !== 0) continue;
      const node = document.getIn(['offerings', index, 'credits'], true) ?? document.getIn(['offerings', index], true);
      outcome.located += lines.linePos(node.range[0]).line;
    }
    return outcome;
  };
}
