import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle, ClauseRef } from '@afsprakenkader/framework';
import { hang } from '../wrap.js';

/** Where each clause stands, for people: document, place, and a few words that find it again. */
export function clauseLines(
  bundle: Bundle,
  clauses: readonly ClauseRef[],
  language: Language,
  width: number,
): string[] {
  return clauses.flatMap((clause) => {
    const [document, anchor = ''] = clause.split('#');
    const source = bundle.sources.find(({ id }) => id === document);
    const place = source && Object.hasOwn(source.anchors, anchor) ? source.anchors[anchor] : undefined;
    const head = [source?.title ?? document, place?.place[language]].filter((part) => part !== undefined).join(', ');
    const by = [source?.authors, source?.publisher, source?.date].filter((part) => part != null).join(', ');
    const lines = [hang('  ', by === '' ? head : `${head} (${by})`, width)];
    if (place?.quote != null) lines.push(hang('    “', `${place.quote}”`, width, '     '));
    if (source?.url != null) lines.push(`    ${source.url}`);
    return lines;
  });
}
