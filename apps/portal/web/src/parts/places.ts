import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';

/** Where the text of a clause stands, in the reader's language: the document and the place in it. */
export function placesOf(rule: Rule, bundle: Bundle, language: Language): string {
  return rule.clause
    .map((ref) => {
      const [document = '', anchor = ''] = ref.split('#');
      const source = bundle.sources.find(({ id }) => id === document);
      const place = source !== undefined && Object.hasOwn(source.anchors, anchor) ? source.anchors[anchor] : undefined;
      return source === undefined ? ref : [source.title, place?.place[language]].filter(Boolean).join(', ');
    })
    .join('; ');
}
