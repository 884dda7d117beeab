import type { Localized } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';

/** Where the texts say what a rule says, for people: each source with its place, joined by semicolons. */
export function clauseOf(bundle: Bundle, rule: Pick<Rule, 'clause'>): Localized {
  const places = rule.clause.map((reference) => placeOf(bundle, reference));
  return { nl: places.map(({ nl }) => nl).join('; '), en: places.map(({ en }) => en).join('; ') };
}

function placeOf(bundle: Bundle, reference: string): Localized {
  const hash = reference.indexOf('#');
  const document = hash < 0 ? reference : reference.slice(0, hash);
  const source = bundle.sources.find(({ id }) => id === document);
  if (source === undefined) return { nl: reference, en: reference };
  const name = hash < 0 ? '' : reference.slice(hash + 1);
  const anchor = Object.hasOwn(source.anchors, name) ? source.anchors[name] : undefined;
  if (anchor === undefined) return { nl: source.title, en: source.title };
  return { nl: `${source.title}, ${anchor.place.nl}`, en: `${source.title}, ${anchor.place.en}` };
}
